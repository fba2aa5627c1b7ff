import type { JSX } from 'preact';
import { formatPercent } from '../../i18n/numbers.ts';
import { fill } from '../../i18n/template.ts';
import { Switch } from '../../ui/Switch.tsx';
import type { Placement } from '../props.ts';
import { dataValue } from '../results.ts';
import { macroAverages, microAverages, type Averages } from './classes.ts';
import type { Table } from './paste.ts';
import type { Pasting } from './pasting.ts';
import type { ConfusionMatrixWords } from './strings.ts';
import styles from './ConfusionMatrix.module.css';

interface Props {
  readonly place: Placement;
  readonly words: ConfusionMatrixWords;
  readonly pasting: Pasting;
  readonly hasSecond: boolean;
}

function classNames(table: Table, words: ConfusionMatrixWords): readonly string[] {
  return table.rows.map(
    (_row, index) =>
      table.labels?.[index] ?? fill(words.paste.class, { number: String(index + 1) }),
  );
}

const SCORES = ['precision', 'recall', 'f1'] as const;

function AverageRow({
  kind,
  averages,
  words,
  place,
}: {
  kind: 'macro' | 'micro';
  averages: Averages;
  words: ConfusionMatrixWords;
  place: Placement;
}) {
  return (
    <>
      <p>{words.paste[kind]}</p>
      <p class={styles.averages}>
        {SCORES.map((score) => {
          const value = averages[score];
          return (
            <span key={score}>
              {words.quantities[score]}{' '}
              <data data-quantity={`${kind}-${score}`} value={dataValue(value)}>
                {value === null ? words.undefined.word : formatPercent(value, place.locale, 2)}
              </data>
            </span>
          );
        })}
      </p>
    </>
  );
}

/** Macro and micro averages of a matrix with more than two classes. */
function AveragesOf({ place, words, pasting }: Props): JSX.Element | null {
  const { table, isSwapped } = pasting.state;
  if (table === null || table.rows.length < 3) return null;
  const macro = macroAverages(table, isSwapped);
  return (
    <div class={styles.average}>
      <p>
        <b>{fill(words.paste.averages, { size: String(table.rows.length) })}</b>
      </p>
      <AverageRow kind="macro" averages={macro} words={words} place={place} />
      {macro.undefinedClasses > 0 && (
        <p>{fill(words.paste.zero, { count: String(macro.undefinedClasses) })}</p>
      )}
      <AverageRow
        kind="micro"
        averages={microAverages(table, isSwapped)}
        words={words}
        place={place}
      />
      <p class={styles.soft}>{words.paste.link}</p>
    </div>
  );
}

function Outcome({ words, pasting }: Props): JSX.Element {
  const { problem, table, positive, target } = pasting.state;
  return (
    <div role="status">
      {problem !== null && (
        <p class={styles.error} data-error="paste">
          {fill(words.paste.problems[problem.code], { text: problem.text })}
        </p>
      )}
      {problem === null && table !== null && (
        <p data-pasted="">
          {fill(words.paste.done, {
            size: String(table.rows.length),
            who: words.groups[target],
            positive: classNames(table, words)[positive] ?? '',
          })}
        </p>
      )}
    </div>
  );
}

/** A whole matrix at once: of any number of classes, one of which is taken against the rest. */
export function PasteBox(props: Props): JSX.Element {
  const { place, words, pasting, hasSecond } = props;
  const { state } = pasting;
  const id = `${place.figureId}-paste`;
  return (
    <details
      class={styles.paste}
      open={state.isOpen}
      onToggle={(event) => pasting.show(event.currentTarget.open)}
    >
      <summary>{words.paste.summary}</summary>
      <div>
        <label for={id}>{words.paste.label}</label>
        <textarea
          id={id}
          rows={4}
          spellcheck={false}
          autocomplete="off"
          aria-describedby={`${id}-hint`}
          value={state.text}
          onInput={(event) => pasting.write(event.currentTarget.value)}
        />
        <p id={`${id}-hint`} class={styles.soft}>
          {words.paste.hint}
        </p>
        <Switch
          name={`${id}-swapped`}
          label={words.paste.swapped}
          value={state.isSwapped}
          onToggle={pasting.swap}
        />
        {hasSecond && (
          <label class={styles.select}>
            {words.paste.into}
            <select
              value={state.target}
              onChange={(event) => pasting.aim(event.currentTarget.value === 'b' ? 'b' : 'a')}
            >
              <option value="a">{words.who.a}</option>
              <option value="b">{words.who.b}</option>
            </select>
          </label>
        )}
        <button type="button" data-action="read-matrix" onClick={() => pasting.read()}>
          {words.paste.read}
        </button>
        {state.table !== null && (
          <label class={styles.select}>
            {words.paste.positive}
            <select
              name={`${id}-positive`}
              value={state.positive}
              onChange={(event) => pasting.choosePositive(Number(event.currentTarget.value))}
            >
              {classNames(state.table, words).map((name, index) => (
                <option key={index} value={index}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        )}
        <Outcome {...props} />
        <AveragesOf {...props} />
      </div>
    </details>
  );
}
