import { computed, createModel, signal } from '@preact/signals-core';
import {
  keepPoints,
  NO_INTERVALS,
  swapClasses,
  type BootstrapIntervals,
  type BootstrapPlan,
  type KeptPoints,
  type Ranking,
} from '../../math/ranking.ts';
import { decode } from '../../params/codec.ts';
import { defaultsOf } from '../../params/table.ts';
import { createSession } from '../session.ts';
import {
  formulaIntervals,
  intervalsOf,
  isResampled,
  pick,
  planOf,
  rankingOf,
  read,
  summarize,
  type Reading,
  type ThresholdValues,
} from './model.ts';
import { params, presets } from './params.ts';
import { figures } from './figures.ts';

/** The reader's rows: here alone, in no link and no storage. */
export interface OwnRows {
  readonly ranking: Ranking;
  readonly kept: KeptPoints;
  readonly positiveText: string | null;
  readonly negativeText: string | null;
  /** Whether the labels say which class is positive. */
  readonly isKnown: boolean;
  readonly rows: number;
  readonly skipped: number;
}

interface Ranked {
  readonly ranking: Ranking;
  readonly kept: KeptPoints;
}

/** What the resamples are asked; two questions with one key have one answer. */
export interface Question {
  readonly key: string;
  readonly ranking: Ranking;
  readonly plan: BootstrapPlan;
}

interface Answer {
  readonly key: string;
  readonly ranking: Ranking;
  readonly intervals: BootstrapIntervals;
}

const SOURCE_INPUTS = [
  ...(['source', 'n', 'prevalence', 'mean-positive', 'spread-positive'] as const),
  ...(['mean-negative', 'spread-negative', 'seed'] as const),
] as const;
const PICK_INPUTS = [
  ...(['rule', 'cost-fp', 'cost-fn', 'capacity', 'items-a-day'] as const),
  ...(['least-recall', 'at-prevalence'] as const),
] as const;

/** The inputs that a part of the model depends on, as text: equal text, equal part. */
function keyOf(values: ThresholdValues, names: readonly (keyof ThresholdValues)[]): string {
  return JSON.stringify(names.map((name) => values[name]));
}

function sourceKey(values: ThresholdValues): string {
  return values.source === 'normal' ? keyOf(values, SOURCE_INPUTS) : values.source;
}

/**
 * The live state of one calculator. The parts are computed apart, so that a drag of the threshold
 * computes nothing but what stands at the threshold, also for a million rows. Resamples are drawn
 * elsewhere and handed in by `answer`; until then their intervals are pending.
 */
export const ThresholdState = createModel((start: string, hide: readonly string[]) => {
  const first = decode(params, start).values;
  const session = createSession(params, first, presets, defaultsOf(params), hide);
  const own = signal<OwnRows | null>(null);
  const source = computed(() => sourceKey(session.values.value));
  const ranked = computed((): Ranked | null => {
    if (source.value === 'own') return own.value;
    const ranking = rankingOf(session.values.peek());
    return ranking && { ranking, kept: keepPoints(ranking) };
  });
  const prevalence = computed(() => session.values.value['at-prevalence']);
  const summary = computed(() => {
    const { ranking } = ranked.value ?? {};
    // Read for its dependence: nothing else of the values changes a summary.
    void prevalence.value;
    return ranking === undefined ? null : summarize(ranking, session.values.peek());
  });
  const picking = computed(() => keyOf(session.values.value, PICK_INPUTS));
  const picked = computed(() => {
    void picking.value;
    return summary.value && pick(summary.value, session.values.peek());
  });
  const reading = computed((): Reading | null => {
    const values = session.values.value;
    return summary.value && picked.value && read(summary.value, picked.value, values);
  });
  const question = computed((): Question | null => {
    const values = session.values.value;
    if (reading.value === null || !isResampled(reading.value.ranking)) return null;
    const plan = planOf(values);
    return { key: JSON.stringify(plan), ranking: reading.value.ranking, plan };
  });
  const answered = signal<Answer | null>(null);
  // The first answer is drawn at once: a page without scripts shows it too.
  const opening = question.peek();
  if (opening !== null && reading.peek() !== null) {
    const intervals = intervalsOf(reading.peek() as Reading, session.values.peek());
    answered.value = { key: opening.key, ranking: opening.ranking, intervals };
  }
  /** Null while the resamples are being drawn. */
  const intervals = computed((): BootstrapIntervals | null => {
    const asked = question.value;
    if (reading.value === null) return NO_INTERVALS;
    if (asked === null) return formulaIntervals(reading.value);
    const last = answered.value;
    return last?.key === asked.key && last.ranking === asked.ranking ? last.intervals : null;
  });
  return {
    session,
    own: computed(() => own.value),
    kept: computed(() => ranked.value?.kept ?? null),
    reading,
    question,
    intervals,
    results: computed(() => figures(reading.value, intervals.value ?? NO_INTERVALS)),
    answer: ({ key, ranking }: Question, found: BootstrapIntervals): void => {
      answered.value = { key, ranking, intervals: found };
    },
    /** Takes rows that the reader gave, and shows them. */
    useRows: (rows: OwnRows): void => {
      own.value = rows;
      if (session.values.peek().source !== 'own') session.put('source', 'own');
    },
    /** The other class is the positive one. */
    swapOwn: (): void => {
      const rows = own.value;
      if (rows === null) return;
      const ranking = swapClasses(rows.ranking);
      own.value = {
        ...rows,
        ranking,
        kept: keepPoints(ranking),
        positiveText: rows.negativeText,
        negativeText: rows.positiveText,
      };
    },
  };
});
