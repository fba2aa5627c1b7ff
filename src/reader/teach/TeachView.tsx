import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { addressTexts, replaceFragment } from '../../browser/address.ts';
import { loadJson } from '../../browser/inner-frame.ts';
import { frameCode } from '../../calculators/frame/embed-code.ts';
import { absolute } from '../../calculators/frame/link.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { TeachStrings } from '../../i18n/strings/teach.ts';
import { fill } from '../../i18n/template.ts';
import { isMet, LONGEST_TASK } from '../../params/goal.ts';
import { tidyText } from '../../params/rows.ts';
import { createPaths } from '../../paths.ts';
import { readRow } from './bounds.ts';
import { Goal } from './Goal.tsx';
import { lessonLink, readLesson, type Row } from './link.ts';
import { Preview, Result } from './Result.tsx';
import { useInner } from './use-inner.ts';
import styles from './teach.module.css';

interface Group {
  readonly label: string;
  readonly calculators: readonly { readonly id: string; readonly title: string }[];
}

interface Props {
  readonly locale: Locale;
  readonly base: string;
  readonly words: TeachStrings;
  /** Calculators by the decision that they help with. */
  readonly groups: readonly Group[];
}

interface Named {
  readonly name: string;
  readonly label: string;
}

/** Names of inputs and results in words, from the table that each calculator's page links. */
interface Names {
  readonly inputs: readonly Named[];
  readonly results: readonly Named[];
}

const NO_NAMES: Names = { inputs: [], results: [] };

function useNames(address: string): Names {
  const [names, setNames] = useState<Names>(NO_NAMES);
  useEffect(() => {
    let isCurrent = true;
    setNames(NO_NAMES);
    void loadJson(address).then((schema) => {
      // Our own file: written by the build from the same table of types.
      if (isCurrent && schema !== null) setNames(schema as Names);
    });
    return () => {
      isCurrent = false;
    };
  }, [address]);
  return names;
}

interface Draft {
  readonly calculator: string;
  /** What the embedded calculator opens with. */
  readonly start: string;
  readonly hide: readonly string[];
  readonly task: string;
  readonly rows: readonly Row[];
}

function Builder({ locale, base, words, groups, given }: Props & { given: Draft }): JSX.Element {
  const [draft, setDraft] = useState(given);
  const put = (part: Partial<Draft>) => setDraft((now) => ({ ...now, ...part }));
  const paths = createPaths(base);
  const { calculator, hide, task, rows } = draft;
  const address = paths.embed(locale, calculator, draft.start);
  const inner = useInner(address);
  const names = useNames(paths.schema(locale, calculator));
  const figures = inner.shown?.figures ?? [];
  const title = groups
    .flatMap(({ calculators }) => calculators)
    .find(({ id }) => id === calculator)?.title;

  const labelOf = (name: string) =>
    names.results.find((one) => one.name === name)?.label ??
    figures.find((one) => one.name === name)?.rowLabel ??
    name;
  const read = rows.map((row) =>
    readRow(row, figures.find(({ name }) => name === row.quantity)?.unit ?? 'plain'),
  );
  const goal = read.flatMap((one) => (one.ok ? [one.condition] : []));
  const isLong = tidyText(task).length > LONGEST_TASK;
  const fragment = lessonLink({
    state: inner.shown?.state ?? draft.start,
    hide,
    task: isLong ? '' : task,
    goal,
  });
  const open = [
    ...(isLong ? [words.result.taskOpen] : []),
    ...(goal.length < rows.length ? [words.result.goalOpen] : []),
  ];
  const isMetAtOnce =
    goal.length > 0 &&
    goal.every((one) =>
      isMet(one, figures.find(({ name }) => name === one.quantity)?.value ?? null),
    );
  const embedded = absolute(paths.embed(locale, calculator, fragment));

  useEffect(() => {
    // A reload or the other language goes on from here; nothing is stored.
    if (inner.shown !== null) replaceFragment(`calculator=${calculator}&${fragment}`);
  }, [calculator, fragment, inner.shown !== null]);

  return (
    <div class={styles.teach} data-teach="">
      <section class={styles.part}>
        <label for="teach-calculator">{words.choose}</label>
        <select
          id="teach-calculator"
          value={calculator}
          onChange={(event) =>
            setDraft({ ...draft, calculator: event.currentTarget.value, ...FRESH })
          }
        >
          {groups.map(({ label, calculators }) => (
            <optgroup key={label} label={label}>
              {calculators.map(({ id, title: name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </section>
      <section class={styles.part} aria-labelledby="teach-start">
        <h2 id="teach-start">{words.start.title}</h2>
        <p>{words.start.text}</p>
        <iframe
          key={address}
          ref={inner.frame}
          class={styles.frame}
          src={address}
          title={words.start.frame}
          height="720"
          data-start=""
          onLoad={inner.follow}
        />
        {inner.isApart && (
          <p class={styles.fault} role="alert">
            {words.start.failed}
          </p>
        )}
      </section>
      <fieldset class={styles.part} data-hide="">
        <legend>{words.hide.title}</legend>
        <p>{words.hide.text}</p>
        <div class={styles.checks}>
          {names.inputs.map(({ name, label }) => (
            <label key={name}>
              <input
                type="checkbox"
                value={name}
                checked={hide.includes(name)}
                onChange={(event) =>
                  put({
                    hide: names.inputs
                      .map((one) => one.name)
                      .filter((one) =>
                        one === name ? event.currentTarget.checked : hide.includes(one),
                      ),
                  })
                }
              />
              {label}
            </label>
          ))}
        </div>
      </fieldset>
      <section class={styles.part} aria-labelledby="teach-task-title">
        <h2 id="teach-task-title">{words.task.title}</h2>
        <label for="teach-task">{words.task.label}</label>
        <textarea
          id="teach-task"
          rows={3}
          placeholder={words.task.example}
          value={task}
          aria-invalid={isLong}
          aria-describedby="teach-task-hint"
          onInput={(event) => put({ task: event.currentTarget.value })}
        />
        <p id="teach-task-hint" class={isLong ? styles.fault : styles.soft}>
          {isLong
            ? fill(words.task.long, { length: tidyText(task).length, most: LONGEST_TASK })
            : fill(words.task.hint, {
                most: LONGEST_TASK,
                left: LONGEST_TASK - tidyText(task).length,
              })}
        </p>
      </section>
      <section class={styles.part} aria-labelledby="teach-goal">
        <h2 id="teach-goal">{words.goal.title}</h2>
        <Goal
          words={words.goal}
          {...{ locale, rows, figures, labelOf }}
          onChange={(next) => put({ rows: next })}
        />
        {isMetAtOnce && <p role="status">{words.goal.isMet}</p>}
      </section>
      <section class={styles.part} aria-labelledby="teach-preview">
        <h2 id="teach-preview">{words.preview.title}</h2>
        <Preview words={words.preview} address={embedded} />
      </section>
      <section class={styles.part} aria-labelledby="teach-result">
        <h2 id="teach-result">{words.result.title}</h2>
        <Result
          words={words.result}
          {...{ fragment, open }}
          link={absolute(paths.calculator(locale, calculator, fragment))}
          embed={frameCode(embedded, title ?? calculator)}
        />
      </section>
    </div>
  );
}

const FRESH = { start: '', hide: [], rows: [] } as const;

/** Makes a task of a calculator: where to start, what to hide, what to reach. */
export function TeachView(props: Props): JSX.Element | null {
  const { words, groups } = props;
  const [opened, setOpened] = useState<{ given: Draft; unknown: string | null } | null>(null);
  useEffect(() => {
    const { calculator, state, hide, task, goal } = readLesson(addressTexts().fragment);
    const ids = groups.flatMap(({ calculators }) => calculators.map(({ id }) => id));
    const known = ids.find((id) => id === calculator);
    const rows = goal.map((one): Row => ({ ...one, text: null }));
    setOpened({
      given: {
        calculator: known ?? ids[0] ?? '',
        ...(known === undefined ? FRESH : { start: state, hide, rows }),
        task,
      },
      unknown: known === undefined ? calculator : null,
    });
  }, []);
  if (opened === null) return null;
  return (
    <>
      {opened.unknown !== null && (
        <p class={styles.fault} role="alert" data-unknown="">
          {fill(words.unknown, { id: opened.unknown.slice(0, 40) })}
        </p>
      )}
      <Builder {...props} given={opened.given} />
    </>
  );
}
