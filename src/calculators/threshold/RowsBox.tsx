import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { formatCount } from '../../i18n/numbers.ts';
import { fill } from '../../i18n/template.ts';
import type { PartProps } from './Threshold.tsx';
import fileStyles from '../../ui/file.module.css';
import styles from './Threshold.module.css';
import { useRows, type Reader } from './use-rows.ts';

const EXAMPLE = `label,score
1,0.93
0,0.81
1,0.74
1,0.66
0,0.52
0,0.41
1,0.38
0,0.27
0,0.12
0,0.05
`;
/** Longer text is read at once and not put into the box, which would freeze over it. */
const LONGEST_SHOWN = 100_000;

function BadRows({ place, words, reader }: PartProps & { reader: Reader }): JSX.Element | null {
  if (reader.outcome.kind !== 'bad') return null;
  const { rows, badCount, bad } = reader.outcome.rows;
  const count = (value: number) => formatCount(value, place.locale);
  const good = rows - badCount;
  return (
    <div role="alert" data-error="rows">
      <p class={styles.error}>
        {fill(words.rows.bad, { count: count(badCount), rows: count(rows) })}
      </p>
      <ul>
        {bad.map(({ line, code, text }) => (
          <li key={line}>{fill(words.rows.badRow[code], { line: count(line), text })}</li>
        ))}
        {badCount > bad.length && (
          <li>{fill(words.rows.more, { count: count(badCount - bad.length) })}</li>
        )}
      </ul>
      {good > 0 && (
        <button type="button" data-action="skip-rows" onClick={reader.skip}>
          {fill(words.rows.skip, { count: count(badCount) })}
        </button>
      )}
    </div>
  );
}

/** What was read, and which class counts as positive. */
function Taken({ place, words, state }: PartProps): JSX.Element | null {
  const own = state.own.value;
  if (own === null) return null;
  const count = (value: number) => formatCount(value, place.locale);
  const positive = own.positiveText ?? words.rows.nameless;
  const negative = own.negativeText ?? words.rows.nameless;
  const slots = {
    rows: count(own.rows),
    positives: count(own.ranking.positives),
    negatives: count(own.ranking.negatives),
    positive,
    negative,
  };
  return (
    <>
      <p data-rows={own.rows}>
        {fill(words.rows.done, slots)}{' '}
        {own.skipped > 0 && fill(words.rows.skipped, { count: count(own.skipped) })}
      </p>
      <label class={styles.buttons}>
        {words.rows.positive}
        <select
          name={`${place.figureId}-positive`}
          value="positive"
          onChange={(event) => {
            if (event.currentTarget.value === 'negative') state.swapOwn();
          }}
        >
          <option value="positive">{positive}</option>
          <option value="negative">{negative}</option>
        </select>
      </label>
      {!own.isKnown && <p>{words.rows.guess}</p>}
    </>
  );
}

function Status({ words, reader }: PartProps & { reader: Reader }): JSX.Element {
  const { outcome } = reader;
  return (
    <div role="status">
      {outcome.kind === 'reading' && (
        <p class={styles.buttons}>
          {words.rows.reading}
          <button type="button" data-action="cancel-rows" onClick={reader.cancel}>
            {words.rows.cancel}
          </button>
        </p>
      )}
      {outcome.kind === 'problem' && (
        <p class={styles.error} data-error="rows">
          {words.rows.problems[outcome.problem]}
        </p>
      )}
    </div>
  );
}

/** The reader's own rows: pasted, typed, dropped or chosen from a file. They never leave the page. */
export function RowsBox(props: PartProps): JSX.Element {
  const { place, words, state } = props;
  const reader = useRows(state.useRows);
  const [text, setText] = useState('');
  const [isOver, setOver] = useState(false);
  const id = `${place.figureId}-rows`;
  const Heading = place.mode === 'lesson' ? 'h4' : 'h3';

  function onDrop(event: DragEvent): void {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer?.files[0];
    const dropped = event.dataTransfer?.getData('text/plain') ?? '';
    if (file !== undefined) reader.read(file);
    else if (dropped !== '') reader.read(dropped);
  }

  function onPaste(event: ClipboardEvent): void {
    const pasted = event.clipboardData?.getData('text/plain') ?? '';
    if (pasted.length <= LONGEST_SHOWN) return;
    event.preventDefault();
    reader.read(pasted);
  }

  return (
    <section class={styles.rows} aria-labelledby={`${id}-heading`}>
      <Heading id={`${id}-heading`}>{words.rows.heading}</Heading>
      <p id={`${id}-explain`}>{words.rows.explain}</p>
      <p>
        <b>{words.rows.privacy}</b>
      </p>
      <div
        class={styles.drop}
        data-drop=""
        data-over={isOver ? '' : undefined}
        role="group"
        aria-labelledby={`${id}-heading`}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={onDrop}
      >
        <label for={id}>{words.rows.label}</label>
        <textarea
          id={id}
          rows={5}
          spellcheck={false}
          autocomplete="off"
          aria-describedby={`${id}-explain`}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
          onPaste={onPaste}
        />
        <div class={styles.buttons}>
          <button type="button" data-action="read-rows" onClick={() => reader.read(text)}>
            {words.rows.read}
          </button>
          <button type="button" data-action="example-rows" onClick={() => setText(EXAMPLE)}>
            {words.rows.example}
          </button>
        </div>
        <label class={styles.buttons}>
          {words.rows.file}
          <input
            type="file"
            class={fileStyles.file}
            accept=".csv,.tsv,.txt,text/csv,text/plain"
            data-file=""
            onChange={(event) => {
              const file = event.currentTarget.files?.[0];
              if (file !== undefined) reader.read(file);
              // The same file may be chosen again, mended.
              event.currentTarget.value = '';
            }}
          />
          <span class={styles.soft}>{words.rows.drop}</span>
        </label>
      </div>
      <Status {...props} reader={reader} />
      <BadRows {...props} reader={reader} />
      <Taken {...props} />
    </section>
  );
}
