import type { Locale } from '../../i18n/locales.ts';
import { formatNumber, formatPercent, formatPoints } from '../../i18n/numbers.ts';
import { calculatorStrings } from '../../i18n/strings/calculator.ts';
import { fill } from '../../i18n/template.ts';
import type { GapName } from '../../math/gaps.ts';
import { GAP_NAMES, type GapLadderValues, type LadderReading } from './model.ts';
import { QUANTITIES } from './rungs.ts';
import type { GapLadderWords } from './strings.ts';

/** A ratio above this says nothing more than "all of it". */
const LARGEST_RATIO = 50;
const ZERO = 1e-12;

function listOf(items: readonly string[], words: GapLadderWords): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${words.and} ${last}`;
}

/** The largest other gap that is more than noise, for "3.5 times the next". */
function nextLargest(reading: LadderReading, first: GapName): number {
  const others = GAP_NAMES.filter((name) => name !== first && !reading.noise.includes(name)).map(
    (name) => reading.gaps[name].value ?? 0,
  );
  return Math.max(0, ...others);
}

function singleFinding(
  words: GapLadderWords,
  locale: Locale,
  reading: LadderReading,
  name: GapName,
): string {
  const size = reading.gaps[name].value ?? 0;
  const next = nextLargest(reading, name);
  const slots = { gap: words.quantities[name], value: formatPoints(size, locale) };
  if (next <= ZERO || size / next > LARGEST_RATIO) return fill(words.findings.single, slots);
  const ratio = formatNumber(size / next, locale, 1);
  return fill(words.findings.dominant, { ...slots, ratio });
}

function openFinding(
  words: GapLadderWords,
  locale: Locale,
  values: GapLadderValues,
  reading: LadderReading,
): string {
  const { findings } = words;
  const isMeasured = GAP_NAMES.some((name) => reading.gaps[name].value !== null);
  const combined = reading.combined?.value ?? null;
  if (combined !== null && (reading.inseparable || !isMeasured)) {
    return fill(findings.inseparable, { value: formatPoints(combined, locale) });
  }
  if (reading.belowHuman) return findings.floor;
  if (!isMeasured) return findings.missing;
  return values.human === null || values.train === null ? findings.unmeasured : findings.none;
}

/** What the ladder now shows, as a heading. */
export function finding(
  words: GapLadderWords,
  locale: Locale,
  values: GapLadderValues,
  reading: LadderReading,
): string {
  const [first] = reading.counting;
  switch (reading.verdict) {
    case 'bias':
    case 'variance':
    case 'mismatch':
    case 'dev-overfitting':
      return first === undefined
        ? words.findings.none
        : singleFinding(words, locale, reading, first);
    case 'both':
    case 'several': {
      const list = reading.counting.map((name) =>
        fill(words.sentence.gap, {
          gap: calculatorStrings[locale].gapNames[name],
          value: formatPoints(reading.gaps[name].value ?? 0, locale),
        }),
      );
      return fill(words.findings.several, { count: list.length, list: listOf(list, words) });
    }
    case 'neither':
    case 'within-noise':
      return words.findings[reading.verdict];
    case 'cannot-tell':
      return openFinding(words, locale, values, reading);
  }
}

function noiseRemarks(words: GapLadderWords, locale: Locale, reading: LadderReading): string[] {
  return GAP_NAMES.flatMap((name) => {
    const { interval } = reading.gaps[name];
    if (interval === null || !reading.noise.includes(name)) return [];
    return fill(words.sentence.noise, {
      gap: words.quantities[name],
      low: formatPoints(interval.low, locale, 2),
      high: formatPoints(interval.high, locale, 2),
    });
  });
}

/** Negative gaps are drawn, and said in words what they are and are not. */
function negativeRemarks(
  words: GapLadderWords,
  locale: Locale,
  values: GapLadderValues,
  reading: LadderReading,
): string[] {
  return GAP_NAMES.flatMap((name) => {
    const { value } = reading.gaps[name];
    if (value === null || value >= -ZERO) return [];
    if (name === 'avoidable-bias') {
      const train = formatPercent((values.train ?? 0) / 100, locale);
      return fill(words.sentence['negative-bias'], { train });
    }
    if (name === 'data-mismatch') {
      return fill(words.sentence['negative-mismatch'], { value: formatPoints(-value, locale) });
    }
    const slots = { gap: words.quantities[name], value: formatPoints(value, locale) };
    return fill(words.sentence['negative-other'], slots);
  });
}

/** The same in plain words: what was measured, the gaps, and what each odd one means. */
export function sentence(
  words: GapLadderWords,
  locale: Locale,
  values: GapLadderValues,
  reading: LadderReading,
): string {
  const errors = QUANTITIES.flatMap((name) => {
    const value = values[name];
    return value === null ? [] : `${words.short[name]} ${formatPercent(value / 100, locale)}`;
  });
  if (errors.length === 0) return words.sentence.nothing;
  const gaps = GAP_NAMES.flatMap((name) => {
    const { value } = reading.gaps[name];
    if (value === null) return [];
    const slots = {
      gap: calculatorStrings[locale].gapNames[name],
      value: formatPoints(value, locale),
    };
    return fill(words.sentence.gap, slots);
  });
  const measured = errors.join(', ');
  const first =
    gaps.length === 0
      ? fill(words.sentence.bare, { errors: measured })
      : fill(words.sentence.gaps, { errors: measured, gaps: gaps.join(', ') });
  return [
    first,
    ...((reading.combined?.value ?? null) !== null ? [words.sentence.inseparable] : []),
    ...negativeRemarks(words, locale, values, reading),
    ...noiseRemarks(words, locale, reading),
  ].join(' ');
}
