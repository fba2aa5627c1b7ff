import { formatCount } from '../../../i18n/numbers.ts';
import { fill } from '../../../i18n/template.ts';
import type { Locale } from '../../../i18n/locales.ts';
import type { Reading } from '../model.ts';
import { errorText, finding, sentence, shareText, type Context } from '../sentence.ts';
import type { Sheet } from './model.ts';
import type { SheetWords } from './strings.ts';

const MOST_EXAMPLES = 5;

/** Text as it may stand in Markdown: no markup of a reader's own. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>()#|!~&]/g, '\\$&');
}

/** A short name of an example: its id or picture, else the beginning of its text. */
export function rowName(sheet: Pick<Sheet, 'columns'>, cells: readonly string[]): string {
  const by = (role: string) => cells[sheet.columns.findIndex((column) => column.role === role)];
  const name = by('id') || by('picture') || by('text') || cells.find((cell) => cell !== '') || '';
  return name.length > 60 ? `${name.slice(0, 60)}…` : name;
}

function tableOf({ ranking }: Reading, words: SheetWords, context: Context): readonly string[] {
  const heads = words.report.heads;
  const lines = ranking.map((tag) => {
    const interval =
      tag.share === null || tag.share.interval === null
        ? ''
        : fill(context.words.between, {
            low: shareText(tag.share.interval.low, context),
            high: shareText(tag.share.interval.high, context),
          });
    const cells = [
      plain(tag.name),
      String(tag.count),
      shareText(tag.share?.value ?? 0, context),
      interval,
      errorText(tag.ceiling?.value ?? 0, context),
      tag.apart === null ? '' : context.words.apart[tag.apart],
    ];
    return `| ${cells.join(' | ')} |`;
  });
  return [`| ${heads.join(' | ')} |`, '| --- | ---: | ---: | --- | ---: | --- |', ...lines];
}

/** A few examples of each category, with what was noted about them. */
function examplesOf(sheet: Sheet, words: SheetWords): readonly string[] {
  return sheet.tags.flatMap(({ id, name }) => {
    const rows = sheet.rows.filter(({ tags }) => tags.includes(id));
    if (rows.length === 0) return [];
    const noted = [...rows].sort((a, b) => Number(b.comment !== '') - Number(a.comment !== ''));
    const lines = noted.slice(0, MOST_EXAMPLES).map(({ cells, comment }) => {
      const note = comment === '' ? '' : `: ${plain(comment)}`;
      return `- ${plain(rowName(sheet, cells))}${note}`;
    });
    const rest = rows.length - lines.length;
    const more = rest > 0 ? [`- ${fill(words.report.more, { count: rest })}`] : [];
    return ['', `### ${plain(name)} (${rows.length})`, '', ...lines, ...more];
  });
}

export interface ReportParts {
  readonly sheet: Sheet;
  readonly words: SheetWords;
  readonly locale: Locale;
  readonly context: Context;
}

/** What was found as a report in Markdown: to be put into an issue or a document. */
export function toMarkdown({ sheet, words, locale, context }: ReportParts): string {
  const { report } = words;
  const commented = sheet.rows.filter(({ comment }) => comment !== '').length;
  const counts = {
    rows: formatCount(sheet.rows.length, locale),
    tags: sheet.tags.length,
    comments: formatCount(commented, locale),
  };
  return [
    `# ${report.title}`,
    '',
    `**${plain(finding(context))}**`,
    '',
    plain(sentence(context)),
    '',
    fill(report.counts, counts),
    '',
    ...tableOf(context.reading, words, context),
    '',
    `## ${report.examples}`,
    ...examplesOf(sheet, words),
    '',
  ].join('\n');
}
