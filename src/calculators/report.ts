import { guardFormula } from '../params/csv.ts';

/**
 * What a calculator says, ready to be copied: the same rows that stand on the page. Formats take
 * nothing from the DOM, so that a test can read them.
 */
export interface Row {
  /** Link name of an input, or name of a quantity. */
  readonly name: string;
  readonly label: string;
  /** As on the page. */
  readonly text: string;
  /** Full precision: a fraction, a count, an id in code, or empty. */
  readonly value: string;
}

export interface Report {
  readonly title: string;
  readonly finding: string;
  readonly sentence: string;
  readonly link: string;
  readonly inputs: readonly Row[];
  readonly results: readonly Row[];
  readonly words: {
    readonly inputs: string;
    readonly results: string;
    readonly quantity: string;
    readonly value: string;
  };
}

function markdownCell(text: string): string {
  return text.replace(/[|\\]/g, '\\$&').replace(/\n/g, ' ');
}

function markdownTable(heading: string, valueWord: string, rows: readonly Row[]): string {
  const body = rows.map((row) => `| ${markdownCell(row.label)} | ${markdownCell(row.text)} |`);
  return [`| ${heading} | ${valueWord} |`, '| --- | ---: |', ...body].join('\n');
}

export function toMarkdown(report: Report): string {
  const { words } = report;
  return [
    `**${report.title}: ${report.finding}**`,
    report.sentence,
    markdownTable(words.inputs, words.value, report.inputs),
    markdownTable(words.results, words.value, report.results),
    `<${report.link}>`,
    '',
  ].join('\n\n');
}

const LATEX_SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '%': '\\%',
  '&': '\\&',
  '#': '\\#',
  _: '\\_',
  $: '\\$',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
  '−': '$-$',
  '≥': '$\\geq$',
  '≤': '$\\leq$',
  β: '$\\beta$',
};

function escapeLatex(text: string): string {
  return text.replace(/[\\{}%&#_$^~−≥≤β]/g, (character) => LATEX_SPECIAL[character] ?? character);
}

/** A table for `booktabs`; Korean needs XeLaTeX or LuaLaTeX with a Korean font. */
export function toLatex(report: Report): string {
  const line = (row: Row) => `${escapeLatex(row.label)} & ${escapeLatex(row.text)} \\\\`;
  return [
    '% \\usepackage{booktabs}',
    `% ${report.link}`,
    '\\begin{tabular}{lr}',
    '\\toprule',
    `${escapeLatex(report.words.quantity)} & ${escapeLatex(report.words.value)} \\\\`,
    '\\midrule',
    ...report.inputs.map(line),
    '\\midrule',
    ...report.results.map(line),
    '\\bottomrule',
    '\\end{tabular}',
    '',
  ].join('\n');
}

function csvCell(text: string): string {
  const guarded = guardFormula(text);
  return /[",\n]/.test(guarded) ? `"${guarded.replace(/"/g, '""')}"` : guarded;
}

/** One row for each input and result, in full precision (RFC 4180). */
export function toCsv(report: Report): string {
  const rows = [
    ['kind', 'name', 'value', 'label'],
    ...report.inputs.map((row) => ['input', row.name, row.value, row.label]),
    ...report.results.map((row) => ['result', row.name, row.value, row.label]),
  ];
  return `${rows.map((row) => row.map(csvCell).join(',')).join('\r\n')}\r\n`;
}

/** The rows of a report, and after them every defined figure that none of them holds. */
export function completeRows(
  rows: readonly Row[],
  results: Readonly<Record<string, number | string | null>>,
  labels: Readonly<Record<string, string>>,
): readonly Row[] {
  const others = Object.entries(results).flatMap(([name, value]) => {
    if (value === null || rows.some((row) => row.name === name)) return [];
    return { name, label: labels[name] ?? name, text: String(value), value: String(value) };
  });
  return [...rows, ...others];
}
