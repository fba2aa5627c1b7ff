import type { Rung, RungGap } from '../../charts/Ladder.tsx';
import type { Locale } from '../../i18n/locales.ts';
import { formatBarePoints, formatPercent } from '../../i18n/numbers.ts';
import { fill } from '../../i18n/template.ts';
import type { GapName } from '../../math/gaps.ts';
import type { Quantity } from '../../ui/Mark.tsx';
import type { GapLadderValues, LadderReading } from './model.ts';
import type { GapLadderWords } from './strings.ts';

export const QUANTITIES = [
  'human',
  'train',
  'train-dev',
  'dev',
  'test',
] as const satisfies readonly Quantity[];

const KINDS = {
  'human train': { gap: 'avoidable-bias', kind: 'bias' },
  'train train-dev': { gap: 'variance', kind: 'variance' },
  'train-dev dev': { gap: 'data-mismatch', kind: 'mismatch' },
  'dev test': { gap: 'dev-overfitting', kind: 'overfit' },
} as const satisfies Record<string, { gap: GapName; kind: RungGap['kind'] }>;

function isNamed(pair: string): pair is keyof typeof KINDS {
  return Object.hasOwn(KINDS, pair);
}

/** The measured errors, in the order of the ladder. */
export function measuredRungs(
  words: GapLadderWords,
  locale: Locale,
  values: GapLadderValues,
): readonly Rung[] {
  return QUANTITIES.flatMap((quantity) => {
    const value = values[quantity];
    if (value === null) return [];
    const valueText = formatPercent(value / 100, locale);
    return { quantity, label: words.short[quantity], value, valueText };
  });
}

/** What lies between neighbouring measured errors: a gap with a name, or several in one. */
export function gapsBetween(
  words: GapLadderWords,
  rungs: readonly Rung[],
  reading: LadderReading,
): readonly RungGap[] {
  return rungs.slice(1).map((upper, index): RungGap => {
    const lower = rungs[index] ?? upper;
    const pair = `${lower.quantity} ${upper.quantity}`;
    const value = formatBarePoints((upper.value - lower.value) / 100);
    if (!isNamed(pair)) {
      const label = pair === 'train dev' ? words.gaps.inseparable : words.gaps.together;
      return { kind: 'inseparable', label: fill(label, { value }), interval: null, isQuiet: false };
    }
    const { gap, kind } = KINDS[pair];
    const { interval } = reading.gaps[gap];
    return {
      kind,
      label: fill(words.gaps[gap], { value }),
      interval: interval && {
        low: lower.value + interval.low * 100,
        high: lower.value + interval.high * 100,
      },
      isQuiet: !reading.counting.includes(gap),
    };
  });
}
