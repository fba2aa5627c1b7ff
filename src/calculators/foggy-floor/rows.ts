import type { Locale } from '../../i18n/locales.ts';
import { formatPoints } from '../../i18n/numbers.ts';
import { calculatorStrings } from '../../i18n/strings/calculator.ts';
import type { Row } from '../report.ts';
import { dataValue, type Results } from '../results.ts';
import type { Reading } from './model.ts';
import { bareText, errorText, pointsText } from './sentence.ts';
import type { FoggyFloorWords } from './strings.ts';

/** The figures as text; what is undefined with its reason. */
export function textsOf(words: FoggyFloorWords, locale: Locale, reading: Reading) {
  const { bias, variance, tieFloor } = reading;
  return {
    bareLow: bias === null ? '' : bareText(bias.low),
    low: bias === null ? words.noBand : pointsText(bias.low, locale),
    high: bias === null ? words.noBand : pointsText(bias.high, locale),
    variance: pointsText(variance.value ?? 0, locale),
    tie: tieFloor === null ? words.noTie : errorText(tieFloor),
  };
}

/** The same figures for copying. */
export function reportRows(
  words: FoggyFloorWords,
  locale: Locale,
  reading: Reading,
  results: Results,
): readonly Row[] {
  const ui = calculatorStrings[locale];
  const texts = textsOf(words, locale, reading);
  const { interval } = reading.variance;
  const row = (name: keyof FoggyFloorWords['quantities'], text: string): Row => ({
    name,
    label: words.quantities[name],
    text,
    value: dataValue(results[name]),
  });
  const ends = (['low', 'high'] as const).flatMap((end) =>
    interval === null
      ? []
      : [
          {
            name: `variance-${end}`,
            label: `${words.quantities.variance}, ${ui.interval}, ${ui.ends[end]}`,
            text: formatPoints(interval[end], locale, 2),
            value: dataValue(interval[end]),
          },
        ],
  );
  return [
    row('avoidable-bias-floor-low', texts.low),
    row('avoidable-bias-floor-high', texts.high),
    row('variance', texts.variance),
    ...ends,
    row('tie-floor', texts.tie),
    row('verdict', words.verdicts[reading.verdict]),
  ];
}
