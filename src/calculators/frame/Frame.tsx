// Lets components follow the signals that they read; state itself needs the core alone.
import '@preact/signals';
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { tellHeight } from '../../browser/frame.ts';
import { calculatorStrings } from '../../i18n/strings/calculator.ts';
import { noScriptStrings } from '../../i18n/strings/no-script.ts';
import { fill } from '../../i18n/template.ts';
import type { Table } from '../../params/table.ts';
import type { Placement } from '../props.ts';
import type { Related } from '../related.ts';
import type { Report, Row } from '../report.ts';
import type { Naming } from '../row-names.ts';
import type { Session } from '../session.ts';
import { followAddress } from '../url-state.ts';
import { keepOverVisit } from '../visit.ts';
import { Actions, type Code } from './Actions.tsx';
import { Notices } from './Notices.tsx';
import { Presets } from './Presets.tsx';
import { inputRows, type OptionWords } from './rows.ts';
import { stateLink } from './link.ts';
import styles from './frame.module.css';

/** Words that every calculator has. */
export interface FrameWords {
  readonly title: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly presets: Readonly<Record<string, string>>;
  /** Words for the values of choices and flags. */
  readonly options?: OptionWords;
  /** Names of the figures. */
  readonly quantities?: Readonly<Record<string, string>>;
}

interface Props<T extends Table> {
  readonly place: Placement;
  readonly table: T;
  readonly session: Session<T>;
  readonly words: FrameWords;
  /** What the picture now shows, as a heading. */
  readonly finding: string;
  /** The same in plain words; spoken, printed and copied. */
  readonly sentence: string;
  readonly controls: ComponentChildren;
  readonly picture: ComponentChildren;
  /** The table of results, beside the controls where there is room. */
  readonly results: ComponentChildren;
  /** Charts and advice across the whole width. */
  readonly children?: ComponentChildren;
  readonly resultRows: readonly Row[];
  /** What the rows of its table are called. */
  readonly naming?: Naming;
  /** A calculator that can go on from these numbers, and the link that carries them there. */
  readonly related?: Related | null;
  /** Loads the calculator's `code.ts`. */
  readonly code: () => Promise<Code<T>>;
}

/** Long enough that a drag is announced once, short enough to follow a key. */
const QUIET_MS = 700;

/** A sentence that follows another with a delay, for a region that is read aloud. */
function useSettled(sentence: string): string {
  const [settled, setSettled] = useState('');
  const isFirst = useRef(true);
  useEffect(() => {
    if (isFirst.current) {
      isFirst.current = false;
      return;
    }
    const timer = setTimeout(() => setSettled(sentence), QUIET_MS);
    return () => clearTimeout(timer);
  }, [sentence]);
  return settled;
}

function useOutside<T extends Table>(
  props: Props<T>,
  root: { readonly current: HTMLElement | null },
) {
  const { place, table, session } = props;
  useEffect(
    () =>
      place.mode === 'lesson'
        ? keepOverVisit(place, table, session)
        : followAddress(table, session, (taught) => {
            // Few links hold a task: the rest never load what shows it.
            void import('./TaskPanel.tsx').then((panel) => panel.showTask(taught, props, root));
          }),
    [],
  );
  useEffect(() => {
    if (place.mode !== 'embed' || root.current === null) return;
    return tellHeight(place.id, root.current);
  }, []);
}

/** What surrounds every calculator: finding, sentence, actions, notices, link, print. */
export function Frame<T extends Table>(props: Props<T>): JSX.Element {
  const { place, table, session, words } = props;
  const ui = calculatorStrings[place.locale];
  const root = useRef<HTMLElement>(null);
  const spoken = useSettled(props.sentence);
  useOutside(props, root);

  const link = stateLink(place, table, session.values.value);
  const inputs = inputRows(
    table,
    session.values.value,
    { ...words, naming: props.naming },
    place,
    ui,
  );
  const report = (): Report => ({
    title: words.title,
    finding: props.finding,
    sentence: props.sentence,
    link,
    inputs,
    results: props.resultRows,
    words: ui,
  });
  const related = props.related ?? null;
  const findingId = `${place.figureId}-finding`;
  // In a lesson a section's heading stands above; elsewhere only the title of the page.
  const Heading = place.mode === 'lesson' ? 'h3' : 'h2';
  return (
    <figure
      ref={root}
      class={styles.frame}
      id={place.figureId}
      data-calculator={place.id}
      data-mode={place.mode}
      aria-labelledby={findingId}
    >
      <figcaption class={styles.head}>
        {place.mode !== 'page' && <p class={styles.title}>{words.title}</p>}
        <Heading id={findingId} class={styles.finding} data-finding="" tabIndex={-1}>
          {props.finding}
        </Heading>
        <Presets session={session} locale={place.locale} labels={words.presets} />
      </figcaption>
      {import.meta.env.SSR && (
        // Who runs this in a browser has no use for it.
        <noscript>
          <p class={styles.noscript}>{noScriptStrings[place.locale].example}</p>
        </noscript>
      )}
      <Notices table={table} session={session} locale={place.locale} labels={words.labels} />
      <div class={styles.body}>
        <div class={styles.picture}>
          {props.picture}
          <p class={styles.sentence} data-sentence="">
            {props.sentence}
          </p>
        </div>
        <div class={styles.controls}>{props.controls}</div>
        {/* Browsers let the focus into what scrolls. */}
        <div class={styles.section} role="group" aria-label={ui.results}>
          {props.results}
        </div>
      </div>
      {props.children}
      {related !== null && (
        <p class={styles.related} data-related="">
          <a
            href={related.href}
            {...(place.mode === 'embed' && { target: '_blank', rel: 'noopener' })}
          >
            {fill(ui.takeTo, { title: related.title })}
          </a>
        </p>
      )}
      <p class="visually-hidden" role="status">
        {spoken}
      </p>
      <table class={styles.inputs}>
        <caption>{ui.inputs}</caption>
        <tbody>
          {inputs.map((row) => (
            <tr key={row.name}>
              <th scope="row">{row.label}</th>
              <td>{row.text}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class={styles.printLink}>{link}</p>
      <Actions
        place={place}
        table={table}
        session={session}
        figure={root}
        report={report}
        code={props.code}
      />
    </figure>
  );
}
