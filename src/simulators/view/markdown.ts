import { formatPercent } from '../../i18n/numbers.ts';
import { fill } from '../../i18n/template.ts';
import { rateOf } from '../engine/known.ts';
import { outcomeOf } from '../engine/outcome.ts';
import { stageOf } from '../engine/play.ts';
import { review } from '../engine/review.ts';
import type { Game, Turn } from '../engine/types.ts';
import { optionWords, stageWords } from '../words.ts';
import { consequences, differenceText, promiseText, reasonText, type Says } from './sentences.ts';

function cell(text: string): string {
  return text.replace(/[|\\]/g, '\\$&').replace(/\n/g, ' ');
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}

function turnRow(says: Says, turn: Turn, index: number): readonly string[] {
  const dev = rateOf(turn.after.dev);
  return [
    `${index + 1}. ${stageWords(says.words, turn.stage).question}`,
    optionWords(says.words, turn.option).label,
    String(turn.to),
    dev === null ? '' : formatPercent(dev, says.locale),
  ];
}

function endingOf(says: Says, game: Game): readonly string[] {
  const { ui, words, locale } = says;
  const outcome = outcomeOf(game);
  const isPilot = game.setup.launch === 'pilot';
  const options = game.turns.map(({ option }) => option);
  const { decisions } = review(game.scenario, game.world.seed, options);
  const rows = decisions.map((one, index) => [
    `${index + 1}. ${stageWords(words, one.stage).question}`,
    `${optionWords(words, one.option).label}: ${ui.judgements[one.judgement]}`,
    `${optionWords(words, one.sensible.option).label}. ${reasonText(says, one.sensible)}`,
    one.judgement === 'same' ? '' : differenceText(one.difference, says),
  ]);
  return [
    `## ${fill(ui.year, { year: formatPercent(outcome.year, locale, 2) })}`,
    ...(outcome.isUsed ? [promiseText(says, game.scenario, outcome, isPilot)] : []),
    `## ${ui.report.review}`,
    table(ui.reviewHeads, rows),
  ];
}

/** The log of a project as Markdown: decisions, what each brought, and the review once it is over. */
export function markdownOf(says: Says, game: Game, takenBack: number, link: string): string {
  const { ui, words } = says;
  const rows = game.turns.map((turn, index) => turnRow(says, turn, index));
  const told = game.turns.map(
    (turn, index) => `${index + 1}. ${consequences(says, turn).join(' ')}`,
  );
  return [
    `# ${fill(ui.report.title, { title: words.title, seed: game.world.seed })}`,
    `## ${ui.report.log}`,
    ...(rows.length === 0 ? [ui.noLog] : [table(ui.logHeads, rows), told.join('\n')]),
    ...(takenBack > 0 ? [fill(ui.takenBack, { count: takenBack })] : []),
    ...(stageOf(game) === undefined ? endingOf(says, game) : []),
    `<${link}>`,
    '',
  ].join('\n\n');
}
