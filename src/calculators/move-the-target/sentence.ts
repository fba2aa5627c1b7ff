import type { Locale } from '../../i18n/locales.ts';
import { formatBarePoints, formatPercent, formatPoints } from '../../i18n/numbers.ts';
import { fill } from '../../i18n/template.ts';
import { explainedIn, type Section } from '../explained.ts';
import type { Advice } from '../frame/Decision.tsx';
import type { Placement } from '../props.ts';
import type { Reading, Score, TestReading } from './model.ts';
import type { MoveTheTargetWords } from './strings.ts';

/** What the picture now shows, as a heading. */
export function finding(words: MoveTheTargetWords, locale: Locale, reading: Reading): string {
  const { revealed, score, start, bestScore, verdict } = reading;
  const percent = ({ error }: Score) => formatPercent(error, locale);
  const slots = { dev: percent(score), best: percent(bestScore) };
  if (revealed === null) {
    const isBest = score.errors === bestScore.errors;
    return fill(words.findings[isBest ? 'best' : 'covered'], slots);
  }
  const isWorse = score.errors < start.errors && revealed.againstStart === 'b-better';
  return fill(words.findings[isWorse ? 'worse' : verdict], {
    ...slots,
    test: percent(revealed.score),
    start: percent(revealed.start),
    gap: formatPoints(Math.abs(revealed.gap.value), locale),
  });
}

function scoreSlots(score: Score, n: number, locale: Locale) {
  return {
    errors: score.errors,
    n,
    low: formatPercent(score.interval?.low ?? 0, locale),
    high: formatPercent(score.interval?.high ?? 1, locale),
  };
}

/** The same in plain words: errors on dev, and on test once it is uncovered. */
export function sentence(words: MoveTheTargetWords, locale: Locale, reading: Reading): string {
  const { dev, test, score, start, bestScore, revealed } = reading;
  const percent = (one: Score) => formatPercent(one.error, locale);
  const first = fill(words.sentence.dev, {
    ...scoreSlots(score, dev.length, locale),
    dev: percent(score),
    start: percent(start),
    best: percent(bestScore),
  });
  if (revealed === null) return `${first} ${words.sentence.covered}`;
  const second = fill(words.sentence.test, {
    ...scoreSlots(revealed.score, test.length, locale),
    test: percent(revealed.score),
    start: percent(revealed.start),
    fitted: percent(revealed.fitted),
  });
  return `${first} ${second}`;
}

type ActionId = keyof MoveTheTargetWords['actions'];

/** Where the lesson explains an advice. */
const EXPLAINED = {
  place: 'metrics#one-distribution',
  'ask-regions': 'metrics#one-distribution',
  pool: 'metrics#one-distribution',
  stop: 'metrics#when-the-data-moved',
  groups: 'metrics#related-rows',
  'stress-set': 'metrics#related-rows',
  'go-on': 'metrics#one-distribution',
  'more-points': 'metrics#think-in-counts',
} as const satisfies Record<ActionId, Section>;

const STEPS = {
  covered: ['place', 'ask-regions'],
  'target-moved': ['pool', 'stop', 'groups', 'stress-set'],
  'test-easier': ['pool', 'stop', 'groups'],
  holds: ['go-on', 'more-points', 'groups'],
} as const satisfies Record<Reading['verdict'], readonly ActionId[]>;

function gainOf(words: MoveTheTargetWords, locale: Locale, revealed: TestReading): string {
  return fill(words.gain, { points: formatPoints(revealed.gap.value, locale) });
}

/** What to do next: about the split where the sets differ, about size where nothing is shown. */
export function advise(
  words: MoveTheTargetWords,
  place: Placement,
  reading: Reading,
): readonly Advice[] {
  const { locale } = place;
  const { revealed, verdict } = reading;
  const interval = revealed?.gap.interval ?? { low: -1, high: 1 };
  const slots = {
    low: formatBarePoints(interval.low),
    high: formatPoints(interval.high, locale),
  };
  return STEPS[verdict].map((id) => ({
    id,
    text: words.actions[id].text,
    reason: fill(words.actions[id].reason, slots),
    gain: id === 'pool' && revealed !== null ? gainOf(words, locale, revealed) : null,
    link: explainedIn(EXPLAINED[id], place),
  }));
}
