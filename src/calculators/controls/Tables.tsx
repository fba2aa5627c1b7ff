import type { ComponentChildren, JSX } from 'preact';
import type { Locale } from '../../i18n/locales.ts';
import { calculatorStrings } from '../../i18n/strings/calculator.ts';
import { formatCount, formatNumber } from '../../i18n/numbers.ts';
import { fill } from '../../i18n/template.ts';
import { Between } from '../../ui/Between.tsx';
import { Heads } from '../../ui/Heads.tsx';
import { dataValue, type Results } from '../results.ts';
import { turnText } from './advice.ts';
import { TURN_NAMES } from './learner.ts';
import { isBlended, THINGS, type ControlsValues, type MachineReading } from './machine.ts';
import type { Lesson } from './model.ts';
import { formatChange, formatError } from './sentence.ts';
import type { ControlsWords } from './strings.ts';
import styles from './Controls.module.css';

export interface TableProps {
  readonly words: ControlsWords;
  readonly locale: Locale;
  readonly values: ControlsValues;
  readonly results: Results;
}

type Quantity = keyof ControlsWords['quantities'];

function Figure({ name, text, results }: { name: string; text: string; results: Results }) {
  return (
    <data data-quantity={name} value={dataValue(results[name])}>
      {text}
    </data>
  );
}

interface GridProps {
  readonly caption: string;
  readonly heads: readonly string[];
  readonly rows: readonly { readonly head: string; readonly cells: readonly ComponentChildren[] }[];
  readonly isCaptionShown?: boolean;
}

function Grid({ caption, heads, rows, isCaptionShown = false }: GridProps): JSX.Element {
  return (
    <table class={styles.table}>
      <caption class={isCaptionShown ? undefined : 'visually-hidden'}>{caption}</caption>
      <Heads of={heads} />
      <tbody>
        {rows.map(({ head, cells }) => (
          <tr key={head}>
            <th scope="row">{head}</th>
            {cells.map((cell, index) => (
              <td key={heads[index + 1]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Figures of the two machines, with the number of decimals that each needs. */
function machineFigures(machine: MachineReading, values: ControlsValues) {
  const left = THINGS[machine.machine].map((thing) => ({
    name: `left-${thing}` as Quantity,
    digits: 2,
  }));
  const geometry: { name: Quantity; digits: number }[] = [
    { name: 'condition-number', digits: 2 },
    { name: 'angle', digits: 1 },
    { name: 'determinant', digits: 2 },
  ];
  const row: { name: Quantity; digits: number }[] = isBlended(values)
    ? [{ name: 'blend-needed', digits: 2 }]
    : [];
  return [
    { name: 'moves' as const, digits: 0 },
    { name: 'distance' as const, digits: 2 },
    { name: 'closest-distance' as const, digits: 2 },
    ...left,
    ...(machine.machine === 'car' ? geometry : row),
  ];
}

/** A figure as the tables and copies show it: counts whole, degrees with their sign. */
export function figureText(name: string, value: number, locale: Locale, digits: number): string {
  if (name === 'moves') return formatCount(value, locale);
  const text = name.startsWith('left-')
    ? formatChange(value, locale, digits)
    : formatNumber(value, locale, digits);
  return name === 'angle' ? `${text}°` : text;
}

/** What is left, the moves, and what the matrix is like; the inverse when it is asked for. */
export function MachineTable(
  props: TableProps & { readonly machine: MachineReading },
): JSX.Element {
  const { words, locale, values, results, machine } = props;
  const show = (name: Quantity, digits: number) => {
    const value = results[name];
    const text = typeof value === 'number' ? figureText(name, value, locale, digits) : '';
    return <Figure name={name} text={text} results={results} />;
  };
  const inverse = ['axis-1-needed', 'axis-2-needed'] as const;
  return (
    <>
      <Grid
        caption={calculatorStrings[locale].results}
        heads={words.heads}
        rows={machineFigures(machine, values).map(({ name, digits }) => ({
          head: words.quantities[name],
          cells: [show(name, digits)],
        }))}
      />
      {machine.machine === 'car' && (
        <details class={styles.inverse}>
          <summary>{words.inverse}</summary>
          <p>{words.inverseText}</p>
          <Grid
            caption={words.inverse}
            heads={words.heads}
            rows={inverse.map((name) => ({ head: words.quantities[name], cells: [show(name, 3)] }))}
          />
        </details>
      )}
    </>
  );
}

const SETS = ['train', 'dev', 'test'] as const;

/** The three errors with their intervals and what has changed since the start state. */
export function ErrorTable({ words, locale, results }: TableProps): JSX.Element {
  const text = (name: string, format: typeof formatError) => {
    const value = results[name];
    return (
      <Figure
        name={name}
        text={format(typeof value === 'number' ? value : 0, locale)}
        results={results}
      />
    );
  };
  return (
    <Grid
      caption={calculatorStrings[locale].results}
      heads={words.errorHeads}
      rows={SETS.map((set) => ({
        head: words.quantities[`${set}-error`],
        cells: [
          text(`${set}-error`, formatError),
          set === 'train' ? (
            <span class={styles.quiet}>{words.fitted}</span>
          ) : (
            <Between
              wording={words.interval}
              low={text(`${set}-error-low`, formatError)}
              high={text(`${set}-error-high`, formatError)}
            />
          ),
          text(`${set}-error-change`, formatChange),
        ],
      }))}
    />
  );
}

/** Controls against errors: the matrix of this model, measured by fitting again for every turn. */
export function EffectTable(props: TableProps & { readonly lesson: Lesson }): JSX.Element {
  const { words, locale, results, lesson } = props;
  const rows = TURN_NAMES.map((turn) => {
    const effect = lesson.effects.find((one) => one.turn === turn);
    const cell = (set: 'train' | 'dev') => {
      const text = effect === undefined ? '–' : formatChange(effect[set], locale);
      return <Figure name={`${turn}-${set}-change`} text={text} results={results} />;
    };
    const certain = effect?.isBeyondChance === true ? words.effects.yes : words.effects.no;
    return {
      head:
        effect === undefined ? fill(words.turns[turn], { steps: '…' }) : turnText(words, effect),
      cells: [cell('train'), cell('dev'), effect === undefined ? words.effects.atEnd : certain],
    };
  });
  return (
    <div class={styles.effects}>
      <Grid
        caption={words.effects.caption}
        heads={words.effects.heads}
        rows={rows}
        isCaptionShown
      />
      <p>{words.effects.note}</p>
    </div>
  );
}
