import type { ComponentChildren, JSX } from 'preact';
import { calculatorStrings } from '../../i18n/strings/calculator.ts';
import type { Locale } from '../../i18n/locales.ts';
import { formatPercent, formatPoints, formatShortest } from '../../i18n/numbers.ts';
import { fill } from '../../i18n/template.ts';
import { Heads } from '../../ui/Heads.tsx';
import { dataValue, type Results } from '../results.ts';
import { EFFECTS, GAPS, IDEAS, type Effect, type Idea } from './effects.ts';
import type { Reading } from './model.ts';
import { errorSlots, formatBareSigned, formatSigned, formatWeeks, shareText } from './sentence.ts';
import type { BetWords } from './strings.ts';
import { devError, type Step } from './toy.ts';
import styles from './SixMonthBet.module.css';

export interface TableProps {
  readonly words: BetWords;
  readonly locale: Locale;
  readonly reading: Reading;
  readonly results: Results;
}

interface GridProps {
  readonly caption: string;
  readonly heads: readonly string[];
  readonly rows: readonly {
    readonly id: string;
    readonly head: string;
    readonly cells: readonly ComponentChildren[];
  }[];
  readonly isCaptionHidden?: boolean;
  /** A second column of words, which begins where it begins. */
  readonly isLog?: boolean;
}

function Grid({
  caption,
  heads,
  rows,
  isCaptionHidden = false,
  isLog = false,
}: GridProps): JSX.Element {
  return (
    <div class={styles.scroll}>
      <table class={`${styles.table} ${isLog ? styles.log : ''}`}>
        <caption class={isCaptionHidden ? 'visually-hidden' : undefined}>{caption}</caption>
        <Heads of={heads} />
        <tbody>
          {rows.map(({ id, head, cells }) => (
            <tr key={id}>
              <th scope="row">{head}</th>
              {cells.map((cell, index) => (
                <td key={heads[index + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

type Figure = Exclude<keyof BetWords['quantities'], `${string}-alone` | 'verdict'>;

const FIGURES: readonly Figure[] = [
  'weeks-spent',
  'final-error',
  'human-error',
  'train-error',
  'dev-error',
  'missing-share',
  'gap-first',
  'best-final-error',
  'start-human-error',
  'start-train-error',
  'start-missing',
];

/** A figure as text, or why it is not there. */
export function figureText(
  words: BetWords,
  locale: Locale,
  name: Figure,
  reading: Reading,
  results: Results,
): string {
  const value = results[name];
  if (name === 'gap-first') return words.gaps[reading.first ?? 'none'];
  if (typeof value !== 'number') return '';
  if (name === 'weeks-spent') return formatWeeks(value);
  if (name === 'start-missing') return formatPoints(value, locale);
  return formatPercent(value, locale, name === 'missing-share' ? 0 : 1);
}

function reasonFor(words: BetWords, name: Figure): string {
  if (name.startsWith('start-') || name === 'best-final-error') return words.atEnd;
  return name === 'missing-share' ? words.notRead : words.notYet;
}

/** What is known so far; what is not says how to find out. */
export function FigureTable({ words, locale, reading, results }: TableProps): JSX.Element {
  return (
    <Grid
      caption={calculatorStrings[locale].results}
      isCaptionHidden
      heads={words.heads}
      rows={FIGURES.map((name) => {
        const isThere = results[name] !== null;
        return {
          id: name,
          head: words.quantities[name],
          cells: [
            <data
              key={name}
              class={isThere ? undefined : styles.quiet}
              data-quantity={name}
              value={dataValue(results[name])}
            >
              {isThere ? figureText(words, locale, name, reading, results) : reasonFor(words, name)}
            </data>,
          ],
        };
      })}
    />
  );
}

function foundIn(words: BetWords, locale: Locale, step: Step): string {
  const { action, before, after, isDone } = step;
  if (!isDone) return words.log.skipped;
  if (action === 'stop') return words.log.stopped;
  if (action === 'measure') return fill(words.log.measured, errorSlots(after, locale));
  if (action === 'read') return fill(words.log.read, { share: shareText(after, locale) });
  const points = formatSigned(devError(after) - devError(before), locale, 2);
  return fill(words.log.changed, { points });
}

/** What was done, in order, and what came of it. */
export function Log({ words, locale, reading }: TableProps): JSX.Element {
  const { steps } = reading.game;
  let count = 0;
  if (steps.length === 0) {
    return (
      <p class={styles.quiet}>
        {words.log.caption}: {words.log.none}
      </p>
    );
  }
  return (
    <Grid
      isLog
      caption={words.log.caption}
      heads={words.log.heads}
      rows={steps.map((step, place) => {
        if (step.isDone) count += 1;
        return {
          id: String(place),
          head: step.isDone ? String(count) : '–',
          cells: [
            words.actions[step.action],
            step.isDone ? formatWeeks(step.to) : '–',
            step.isDone ? formatPercent(devError(step.after), locale) : '–',
            foundIn(words, locale, step),
          ],
        };
      })}
    />
  );
}

/** At the end: each idea alone, from the same model. */
export function Alone({ words, locale, reading, results }: TableProps): JSX.Element | null {
  if (!reading.game.isOver) return null;
  const start = devError(reading.game.world);
  const errors = IDEAS.map((idea) => ({ idea, error: Number(results[`${idea}-alone`]) }));
  const sorted = [...errors].sort((a, b) => a.error - b.error);
  return (
    <div class={styles.part}>
      <Grid
        caption={words.alone.caption}
        heads={words.alone.heads}
        rows={sorted.map(({ idea, error }) => {
          const { weeks } = EFFECTS[idea];
          return {
            id: idea,
            head: words.actions[idea],
            cells: [
              weeks,
              <data key={idea} data-quantity={`${idea}-alone`} value={dataValue(error)}>
                {formatPercent(error, locale)}
              </data>,
              formatBareSigned(error - start, 2),
              formatBareSigned((error - start) / weeks, 2),
            ],
          };
        })}
      />
      <p class={styles.quiet}>{words.alone.note}</p>
    </div>
  );
}

function effectText(words: BetWords, locale: Locale, effect: Effect | undefined): string {
  if (effect === undefined) return '–';
  const points = formatPoints((effect.plus ?? 0) / 100, locale);
  const parts = [
    ...(effect.times === 1 ? [] : [`× ${formatShortest(effect.times)}`]),
    ...(effect.plus === undefined ? [] : [fill(words.table.plus, { points })]),
  ];
  return `${parts.join(', ')} (${words.table.sources[effect.source]})`;
}

/** The whole table of effects, with who says so. */
export function Effects({ words, locale }: Pick<TableProps, 'words' | 'locale'>): JSX.Element {
  const { table } = words;
  return (
    <details class={styles.toy}>
      <summary>{table.summary}</summary>
      <p>{table.text}</p>
      <Grid
        caption={table.summary}
        isCaptionHidden
        heads={table.heads}
        rows={IDEAS.map((idea) => {
          const { weeks, effects } = EFFECTS[idea];
          const drawn = idea === 'architecture' ? `${table.drawn} (${table.sources.course})` : null;
          const cellFor = (gap: (typeof GAPS)[number]) => {
            const effect = (effects as Idea['effects'])[gap];
            return effect !== undefined && drawn !== null
              ? drawn
              : effectText(words, locale, effect);
          };
          return { id: idea, head: words.actions[idea], cells: [weeks, ...GAPS.map(cellFor)] };
        })}
      />
    </details>
  );
}
