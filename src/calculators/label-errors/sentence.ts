import type { Locale } from '../../i18n/locales.ts';
import {
  formatBarePoints,
  formatCount,
  formatPercent,
  formatPoints,
  formatShortest,
} from '../../i18n/numbers.ts';
import { fill } from '../../i18n/template.ts';
import type { Reading } from './model.ts';
import type { LabelErrorsWords } from './strings.ts';

/** As the reader typed it: 10%, 2.1%. */
function typed(percent: number): string {
  return `${formatShortest(percent)}%`;
}

/** The slots that the sentences of this calculator share. */
export function slotsOf(reading: Reading, locale: Locale): Readonly<Record<string, string>> {
  const { values, parts, gap, audited, noise } = reading;
  const percent = (value: number, digits = 1) => formatPercent(value, locale, digits);
  const points = (value: number) => formatPoints(value, locale, 2);
  const split = parts && {
    part: points(parts.part.value),
    low: formatBarePoints(parts.part.interval.low, 2),
    high: points(parts.part.interval.high),
    rest: percent(parts.rest.value, 2),
    share: percent(parts.share.value),
    shareLow: percent(parts.share.interval.low),
    shareHigh: percent(parts.share.interval.high),
  };
  return {
    dev: typed(values.dev),
    worth: typed(values.worth),
    inspected: formatCount(values.inspected, locale),
    wrong: formatCount(values['wrong-labels'], locale),
    gap: gap === null ? '' : points(gap),
    audited: audited === null ? '' : percent(audited.value, 2),
    true: typed(values['true-error']),
    labels: typed(values['label-error']),
    measured: noise === null ? '' : percent(noise.measured, 2),
    oneSided: noise === null ? '' : percent(noise.oneSided, 2),
    ...split,
  };
}

/** What the picture now shows, as a heading. */
export function finding(words: LabelErrorsWords, locale: Locale, reading: Reading): string {
  return fill(words.findings[reading.verdict], slotsOf(reading, locale));
}

/** The same in plain words: the three numbers, the rival, and the other side. */
export function sentence(words: LabelErrorsWords, locale: Locale, reading: Reading): string {
  const slots = slotsOf(reading, locale);
  const { split, gap, audit, impossible } = words.sentence;
  if (reading.parts === null) return impossible;
  const templates: string[] = [split];
  if (reading.gap !== null) templates.push(gap);
  if (reading.audited !== null) templates.push(audit);
  return templates.map((template) => fill(template, slots)).join(' ');
}
