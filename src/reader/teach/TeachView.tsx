import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { addressTexts, replaceFragment } from '../../browser/address.ts';
import { loadJson } from '../../browser/inner-frame.ts';
import { frameCode } from '../../calculators/frame/embed-code.ts';
import { absolute } from '../../calculators/frame/link.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { TeachStrings } from '../../i18n/strings/teach.ts';
import { fill } from '../../i18n/template.ts';
import { isMet } from '../../params/goal.ts';
import { createPaths } from '../../paths.ts';
import { readRow } from './bounds.ts';
import { Chooser, Hidden, isTooLong, Start, Task, type Group, type Named } from './Choices.tsx';
import { Goal } from './Goal.tsx';
import { lessonLink, readLesson, type Row } from './link.ts';
import { Preview, Result } from './Result.tsx';
import { useInner, type Shown } from './use-inner.ts';
import styles from './teach.module.css';

interface Props {
  readonly locale: Locale;
  readonly base: string;
  readonly words: TeachStrings;
  /** Calculators by the decision that they help with. */
  readonly groups: readonly Group[];
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

/** What a teacher has chosen so far. */
interface Draft {
  readonly calculator: string;
  /** What the embedded calculator opens with. */
  readonly start: string;
  readonly hide: readonly string[];
  readonly task: string;
  readonly rows: readonly Row[];
}

/** The part of a draft that is sound, as a link, and what of it is not. */
function composeTask(
  { start, hide, task, rows }: Draft,
  shown: Shown | null,
  words: TeachStrings['result'],
) {
  const figures = shown?.figures ?? [];
  const figureOf = (wanted: string) => figures.find(({ name }) => name === wanted);
  const goal = rows.flatMap((row) => {
    const read = readRow(row, figureOf(row.quantity)?.unit ?? 'plain');
    return read.ok ? [read.condition] : [];
  });
  const isLong = isTooLong(task);
  return {
    fragment: lessonLink({ state: shown?.state ?? start, hide, task: isLong ? '' : task, goal }),
    open: [
      ...(isLong ? [words.taskOpen] : []),
      ...(goal.length < rows.length ? [words.goalOpen] : []),
    ],
    isMetAtOnce:
      goal.length > 0 && goal.every((one) => isMet(one, figureOf(one.quantity)?.value ?? null)),
  };
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
  const { fragment, open, isMetAtOnce } = composeTask(draft, inner.shown, words.result);
  const embedded = absolute(paths.embed(locale, calculator, fragment));

  useEffect(() => {
    // A reload or the other language goes on from here; nothing is stored.
    if (inner.shown !== null) replaceFragment(`calculator=${calculator}&${fragment}`);
  }, [calculator, fragment, inner.shown !== null]);

  return (
    <div class={styles.teach} data-teach="">
      <Chooser
        label={words.choose}
        {...{ groups, calculator }}
        onChoose={(id) => put({ calculator: id, ...FRESH })}
      />
      <Start words={words.start} {...{ address, inner }} />
      <Hidden
        words={words.hide}
        {...{ inputs: names.inputs, hide }}
        onChange={(next) => put({ hide: next })}
      />
      <Task words={words.task} task={task} onInput={(text) => put({ task: text })} />
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
