import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { readText } from '../../browser/files.ts';
import { calculatorStrings } from '../../i18n/strings/calculator.ts';
import { formatCount } from '../../i18n/numbers.ts';
import { fill } from '../../i18n/template.ts';
import { Heads } from '../../ui/Heads.tsx';
import { Scroll } from '../../ui/Scroll.tsx';
import { gapText, pText } from './format.ts';
import { createJudging, MOST_SLICES, slicesOf, type Judging } from './judging.ts';
import type { PartProps } from './DevSetPower.tsx';
import fileStyles from '../../ui/file.module.css';
import styles from './DevSetPower.module.css';

interface JudgeProps extends PartProps {
  readonly judging: Judging;
}

const MOST_LISTED = 6;

/** Rows that could not be read, by line, and the way to leave them out knowingly. */
function Bad({ place, words, judging }: JudgeProps): JSX.Element | null {
  const { judged, isSkipping } = judging.state;
  if (judged === null || judged.bad.length === 0) return null;
  const count = formatCount(judged.bad.length, place.locale);
  return (
    <div class={styles.bad} data-error="csv">
      <p>{fill(isSkipping ? words.csv.skipped : words.csv.bad, { count })}</p>
      <ul>
        {judged.bad.slice(0, MOST_LISTED).map(({ line, code }) => (
          <li key={line}>
            {fill(words.csv.problems[code], { line: formatCount(line, place.locale) })}
          </li>
        ))}
        {judged.bad.length > MOST_LISTED && (
          <li>… +{formatCount(judged.bad.length - MOST_LISTED, place.locale)}</li>
        )}
      </ul>
      {!isSkipping && (
        <button type="button" data-action="skip-rows" onClick={judging.skip}>
          {words.csv.skip}
        </button>
      )}
    </div>
  );
}

/** The same comparison slice by slice, with p-values that know how many were looked at. */
function Slices({ place, words, judging }: JudgeProps): JSX.Element | null {
  const { judged, isSkipping } = judging.state;
  if (judged === null || judged.slices.size === 0) return null;
  if (judged.bad.length > 0 && !isSkipping) return null;
  const slices = slicesOf(judged);
  const { from } = calculatorStrings[place.locale];
  return (
    <>
      <Scroll class={styles.scroll} label={words.csv.caption}>
        <table class={styles.chances}>
          <caption class="visually-hidden">{words.csv.caption}</caption>
          <Heads of={words.csv.heads} />
          <tbody>
            {slices.map(({ name, counts, comparison, adjusted }) => (
              <tr key={name}>
                <th scope="row">{name === '' ? words.csv.unnamed : name}</th>
                <td>{formatCount(comparison.disagreement.n, place.locale)}</td>
                <td>{formatCount(counts.onlyA, place.locale)}</td>
                <td>{formatCount(counts.onlyB, place.locale)}</td>
                <td>
                  {gapText(0 - comparison.difference, place.locale)}{' '}
                  <span class={styles.soft}>
                    {fill(from, {
                      low: gapText(0 - comparison.interval.high, place.locale),
                      high: gapText(0 - comparison.interval.low, place.locale),
                    })}
                  </span>
                </td>
                <td>{pText(comparison.p, words.measured.small)}</td>
                <td>{pText(adjusted, words.measured.small)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      <p class={styles.soft}>
        {fill(words.csv.looks, { count: slices.length })}
        {judged.slices.size > MOST_SLICES &&
          ` ${fill(words.csv.more, { most: MOST_SLICES, count: judged.slices.size })}`}
      </p>
    </>
  );
}

function Outcome({ place, words, judging }: JudgeProps): JSX.Element {
  const { judged, problem, isSkipping } = judging.state;
  const isDone = judged !== null && (judged.bad.length === 0 || isSkipping);
  return (
    <div role="status">
      {problem !== null && (
        <p class={styles.bad} data-error="csv">
          {words.csv.refused[problem]}
        </p>
      )}
      {isDone && (
        <p data-judged="">
          {fill(words.csv.done, {
            rows: formatCount(judged.rows - judged.bad.length, place.locale),
            header: judged.hasHeader ? words.csv.named : words.csv.unheaded,
          })}
        </p>
      )}
    </div>
  );
}

/** Answers of both models as rows, pasted, dropped or chosen. They never leave the page. */
export function Judge(props: PartProps): JSX.Element {
  const { place, words, state } = props;
  const judging = useMemo(() => createJudging(state.session.putAll), []);
  const id = `${place.figureId}-csv`;

  function load(file: File | undefined): void {
    if (file === undefined) return;
    readText(file).then(judging.read, judging.fail);
  }

  return (
    <details class={styles.csv}>
      <summary>{words.csv.summary}</summary>
      <div>
        <label for={id}>{words.csv.label}</label>
        <textarea
          id={id}
          rows={5}
          spellcheck={false}
          autocomplete="off"
          placeholder={'truth,a,b,slice\ncat,cat,dog,night'}
          aria-describedby={`${id}-hint`}
          value={judging.state.text}
          onInput={(event) => judging.write(event.currentTarget.value)}
          onDragOver={(event) => event.preventDefault()}
          onDrop={(event) => {
            const file = event.dataTransfer?.files[0];
            // Dropped text goes where dropped text goes.
            if (file === undefined) return;
            event.preventDefault();
            load(file);
          }}
        />
        <p id={`${id}-hint`} class={styles.soft}>
          {words.csv.hint}
        </p>
        <div class={styles.seed}>
          <button type="button" data-action="read-rows" onClick={() => judging.read()}>
            {words.csv.read}
          </button>
          <label class={styles.file}>
            {words.csv.choose}
            <input
              type="file"
              class={fileStyles.file}
              accept=".csv,.tsv,.txt,text/csv,text/plain"
              onChange={(event) => load(event.currentTarget.files?.[0])}
            />
          </label>
        </div>
        <Outcome {...props} judging={judging} />
        <Bad {...props} judging={judging} />
        <Slices {...props} judging={judging} />
      </div>
    </details>
  );
}
