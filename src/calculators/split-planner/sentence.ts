import type { Locale } from '../../i18n/locales.ts';
import { formatCount, formatPercent, formatPoints, formatShortest } from '../../i18n/numbers.ts';
import { fill } from '../../i18n/template.ts';
import type { Split, SplitPlannerValues } from './model.ts';
import type { SplitPlannerWords } from './strings.ts';

/** A share of all with as many decimals as it needs to be no 0. */
export function shareText(count: number, total: number, locale: Locale): string {
  const share = count / total;
  const size = Math.abs(share * 100);
  const digits = size === 0 || size >= 1 ? 1 : Math.min(8, 1 - Math.floor(Math.log10(size)));
  return formatPercent(share, locale, digits);
}

/** A half-width in points with two figures. */
export function widthText(width: number, locale: Locale): string {
  const size = width * 100;
  const digits =
    size >= 10 ? 1 : size >= 0.1 || size === 0 ? 2 : Math.min(8, 1 - Math.floor(Math.log10(size)));
  return formatPoints(width, locale, digits);
}

/** What the templates of finding, sentence and advice can name. */
export function slotsOf(
  words: SplitPlannerWords,
  locale: Locale,
  values: SplitPlannerValues,
  split: Split,
) {
  const count = (number: number): string => formatCount(number, locale);
  const width = (value: number | null): string =>
    value === null ? words.undefined['no-set'] : widthText(value, locale);
  return {
    total: count(values.total),
    train: count(Math.max(0, split.train)),
    dev: count(split.dev),
    test: count(split.test),
    setAside: count(split.dev + split.test),
    error: `${formatShortest(values.error)}%`,
    target: formatPoints(values['target-half-width'] / 100, locale, targetDigits(values)),
    devWidth: width(split.devWidth),
    testWidth: width(split.testWidth),
    totalWidth: width(split.totalWidth),
    needed: count(split.needed),
    neededTwice: count(2 * split.needed),
    neededShare: shareText(split.needed, values.total, locale),
    neededForRare: count(split.neededForRare ?? 0),
    rare: count(split.rare),
    recallWidth: width(split.recallWidth),
  };
}

/** As many decimals as the wanted half-width was typed with. */
function targetDigits(values: SplitPlannerValues): number {
  const typed = formatShortest(values['target-half-width']);
  return Math.max(1, typed.split('.')[1]?.length ?? 0);
}

/** The verdict, or which set is missing where one is. */
function findingOf({ verdict, dev, test }: Split): keyof SplitPlannerWords['findings'] {
  if (verdict === 'impossible' || verdict === 'cross-validate') return verdict;
  if (dev === 0) return test === 0 ? 'no-sets' : 'no-dev';
  return test === 0 ? 'no-test' : verdict;
}

/** What the picture now shows, as a heading. */
export function finding(
  words: SplitPlannerWords,
  locale: Locale,
  values: SplitPlannerValues,
  split: Split,
): string {
  return fill(words.findings[findingOf(split)], slotsOf(words, locale, values, split));
}

/** The same in plain words: counts, how exactly each set measures, and what would do. */
export function sentence(
  words: SplitPlannerWords,
  locale: Locale,
  values: SplitPlannerValues,
  split: Split,
): string {
  const slots = slotsOf(words, locale, values, split);
  const { sentence: say } = words;
  if (split.verdict === 'impossible') {
    return [say.impossible, say.needed].map((one) => fill(one, slots)).join(' ');
  }
  const isMeasured = split.devWidth !== null && split.testWidth !== null;
  const rare = split.rare === 0 ? say['rare-none'] : say.rare;
  return [
    say.counts,
    ...(isMeasured ? [say.widths] : []),
    say.needed,
    ...(values['rare-share'] > 0 ? [rare] : []),
  ]
    .map((one) => fill(one, slots))
    .join(' ');
}
