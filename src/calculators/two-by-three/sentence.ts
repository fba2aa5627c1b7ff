import type { Locale } from '../../i18n/locales.ts';
import { formatPercent, formatPoints } from '../../i18n/numbers.ts';
import { fill } from '../../i18n/template.ts';
import {
  isWithinNoise,
  type CellName,
  type GapName,
  type Reading,
  type TwoByThreeValues,
} from './model.ts';
import type { TwoByThreeWords } from './strings.ts';

/** What is said: the words, the numbers, and what follows from them. */
export interface Source {
  readonly words: TwoByThreeWords;
  readonly locale: Locale;
  readonly values: TwoByThreeValues;
  readonly reading: Reading;
}

/** The columns with their rows, from top to bottom. */
export const COLUMNS = {
  source: { human: 'human', seen: 'train', unseen: 'train-dev' },
  target: { human: 'human-target', seen: 'train-target', unseen: 'dev' },
} as const;
export const ROWS = ['human', 'seen', 'unseen'] as const;

const ZERO = 1e-12;

/** A gap in points, or a question mark where a cell is empty. */
export function gapText({ words, locale, reading }: Source, name: GapName): string {
  const { value } = reading.gaps[name];
  return value === null ? words.unknown : formatPoints(value, locale);
}

export function slotsOf(source: Source) {
  const { words, locale, reading } = source;
  const difference = reading.gaps['human-difference'].value ?? 0;
  const size = formatPoints(Math.abs(difference), locale);
  const isAlike = Math.abs(difference) < ZERO;
  return {
    mismatch: gapText(source, 'data-mismatch'),
    harder: gapText(source, 'human-difference'),
    transfer: gapText(source, 'transfer'),
    harderText: isAlike
      ? words.alike
      : fill(difference > 0 ? words.harder : words.easier, { value: size }),
  };
}

function openFinding({ words, reading }: Source): readonly [string, CellName | null] {
  const { empty, gaps } = reading;
  const mismatch = gaps['data-mismatch'].value;
  if (empty.length === 6) return [words.findings.nothing, null];
  if (mismatch === null) {
    return [words.findings['no-mismatch-cell'], empty.includes('dev') ? 'dev' : 'train-dev'];
  }
  const cell = empty.includes('human-target') ? 'human-target' : 'human';
  return [mismatch < -ZERO ? words.findings['no-negative'] : words.findings['no-people'], cell];
}

/** What the table now shows, as a heading. */
export function finding(source: Source): string {
  const { words, reading } = source;
  const slots = slotsOf(source);
  if (reading.verdict !== 'cannot-tell') return fill(words.findings[reading.verdict], slots);
  const [template, cell] = openFinding(source);
  return fill(template, { ...slots, cell: cell === null ? '' : words.cells[cell] });
}

function columnText({ words, locale, values }: Source, column: keyof typeof COLUMNS) {
  const cells = ROWS.flatMap((row) => {
    const value = values[COLUMNS[column][row]];
    if (value === null) return [];
    return fill(words.sentence.cell, {
      name: words.rows[row],
      value: formatPercent(value / 100, locale),
    });
  });
  if (cells.length === 0) return [];
  return fill(words.sentence.cells, { column: words.columns[column], cells: cells.join(', ') });
}

/** The errors of both columns, as sentences. */
export function cellsText(source: Source): string {
  return [columnText(source, 'source'), columnText(source, 'target')].flat().join(' ');
}

function noiseRemarks({ words, locale, reading }: Source): readonly string[] {
  return (['data-mismatch', 'human-difference', 'transfer'] as const).flatMap((name) => {
    const gap = reading.gaps[name];
    if (gap.interval === null || !isWithinNoise(gap)) return [];
    return fill(words.sentence.noise, {
      gap: words.quantities[name],
      low: formatPoints(gap.interval.low, locale, 2),
      high: formatPoints(gap.interval.high, locale, 2),
    });
  });
}

/** The same in plain words: errors, what the mismatch is made of, and what is unknown. */
export function sentence(source: Source): string {
  const { words, reading } = source;
  const { transfer } = reading.gaps;
  const cells = cellsText(source);
  return [
    ...(cells === '' ? [`${words.findings.nothing}.`] : [cells]),
    ...(transfer.value === null ? [] : [fill(words.sentence.parts, slotsOf(source))]),
    ...(transfer.value !== null && transfer.value < -ZERO && !isWithinNoise(transfer)
      ? [words.sentence.better]
      : []),
    ...reading.empty.map((cell) => words.sentence.empty[cell]),
    ...noiseRemarks(source),
  ].join(' ');
}
