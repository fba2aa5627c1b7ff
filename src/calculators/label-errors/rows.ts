import type { Locale } from '../../i18n/locales.ts';
import { formatBarePoints, formatPercent, formatPoints } from '../../i18n/numbers.ts';
import type { Estimated } from '../../math/intervals.ts';
import { textRows, type TextRow } from '../frame/result-rows.ts';
import type { ResultRow } from '../frame/ResultTable.tsx';
import type { Reading } from './model.ts';
import type { LabelErrorsWords } from './strings.ts';

type Unit = 'percent' | 'points';

function estimated(
  figure: Estimated | null | undefined,
  unit: Unit,
  missing: string,
  locale: Locale,
): Pick<ResultRow, 'text' | 'interval'> {
  // The reason stands in the last column, which may wrap.
  if (figure === null || figure === undefined) return { text: '–', interval: missing };
  const write = (value: number) =>
    unit === 'points' ? formatPoints(value, locale, 2) : formatPercent(value, locale, 2);
  const { low, high } = figure.interval;
  return {
    text: write(figure.value),
    interval: { low: formatBarePoints(low, 2), high: write(high) },
  };
}

/** The three numbers, the rival, and the error after both sides were checked. */
export function resultRows(
  words: LabelErrorsWords,
  locale: Locale,
  { parts, gap, audited }: Reading,
): readonly TextRow[] {
  const { missing, quantities } = words;
  const none = missing.impossible;
  return [
    {
      name: 'label-share',
      label: quantities['label-share'],
      ...estimated(parts?.share, 'percent', none, locale),
    },
    {
      name: 'due-to-labels',
      label: quantities['due-to-labels'],
      ...estimated(parts?.part, 'points', none, locale),
    },
    {
      name: 'other-causes',
      label: quantities['other-causes'],
      ...estimated(parts?.rest, 'percent', none, locale),
    },
    {
      name: 'model-gap',
      label: quantities['model-gap'],
      text: gap === null ? '–' : formatPoints(gap, locale, 2),
      interval: gap === null ? missing.gap : null,
    },
    {
      name: 'audited-error',
      label: quantities['audited-error'],
      ...estimated(audited, 'percent', missing.audit, locale),
    },
  ];
}

/** The figures of the thought experiment. */
export function noiseRows(
  words: LabelErrorsWords,
  locale: Locale,
  { noise }: Reading,
): readonly TextRow[] {
  const text = (write: (value: NonNullable<Reading['noise']>) => string) =>
    [noise === null ? words.missing.noise : write(noise), null] as const;
  return textRows(
    {
      'measured-error': text(({ measured }) => formatPercent(measured, locale, 2)),
      'one-sided-error': text(({ oneSided }) => formatPercent(oneSided, locale, 2)),
      'one-sided-bias': text(({ hidden }) => formatPoints(-hidden, locale, 2)),
    },
    words.quantities,
  );
}
