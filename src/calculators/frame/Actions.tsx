import type { JSX, RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { copyText } from '../../browser/clipboard.ts';
import { calculatorStrings } from '../../i18n/strings/calculator.ts';
import { fill } from '../../i18n/template.ts';
import type { Table, Values } from '../../params/table.ts';
import { Menu } from '../../ui/Menu.tsx';
import { createPaths } from '../../paths.ts';
import { encode } from '../../params/codec.ts';
import type { Placement } from '../props.ts';
import type { Report } from '../report.ts';
import type { Session } from '../session.ts';
import { stateLink } from './link.ts';
import type * as sharing from './sharing.ts';
import styles from './actions.module.css';

/** A calculator's `code.ts`: Python that prints its figures. */
export interface Code<T extends Table> {
  readonly python: (values: Values<T>) => string;
}

interface Props<T extends Table> {
  readonly place: Placement;
  readonly table: T;
  readonly session: Session<T>;
  readonly figure: RefObject<HTMLElement>;
  readonly report: () => Report;
  readonly code: () => Promise<Code<T>>;
  readonly title: string;
}

type Format = keyof typeof sharing.FORMATS | 'python';
type Tools<T extends Table> = typeof sharing & Code<T>;

/** What happened last, and text that the browser would not copy, or that is there to be read. */
interface Outcome {
  readonly text: string;
  readonly source?: string;
}

/**
 * What copying and saving need. It is loaded when a menu opens, so that it is there when a format is
 * chosen: some browsers let a page write to the clipboard only while a press is being handled.
 */
function useTools<T extends Table>(code: Props<T>['code']) {
  const tools = useRef<Tools<T> | null>(null);
  async function load(): Promise<Tools<T>> {
    const [shared, own] = await Promise.all([import('./sharing.ts'), code()]);
    tools.current = { ...shared, ...own };
    return tools.current;
  }
  return { tools, load };
}

/** Reset, undo, copy, save and embed: the same places in every calculator. */
export function Actions<T extends Table>(props: Props<T>): JSX.Element {
  const { place, table, session } = props;
  const ui = calculatorStrings[place.locale];
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const { tools, load } = useTools(props.code);

  function prepare(): void {
    setOutcome(null);
    load().catch(() => undefined);
  }

  /** Does something with the tools: at once where they are there. */
  async function use(act: (ready: Tools<T>) => Promise<void>): Promise<void> {
    try {
      await act(tools.current ?? (await load()));
    } catch {
      setOutcome({ text: ui.notLoaded });
    }
  }

  async function copy(what: string, text: string, isShown = false): Promise<void> {
    const isCopied = await copyText(text);
    const said = isCopied ? fill(ui.copied, { what }) : ui.notCopied;
    setOutcome({ text: said, ...((isShown || !isCopied) && { source: text }) });
  }

  function copyFormat(format: Format): Promise<void> {
    const values = session.values.value;
    return use((ready) => {
      const text =
        format === 'python' ? ready.python(values) : ready.FORMATS[format](props.report());
      return copy(ui.formats[format], text);
    });
  }

  function copyEmbed(): Promise<void> {
    return use((ready) => {
      const text = ready.embedSnippet(place, table, session.values.value, props.title);
      return copy(ui.snippet, text, true);
    });
  }

  function save(kind: 'svg' | 'png'): Promise<void> {
    return use(async (ready) => {
      const figure = props.figure.current?.querySelector<SVGSVGElement>('svg[data-picture]');
      try {
        if (figure === null || figure === undefined) throw new Error('no picture');
        const what = await ready.savePicture(kind, figure, props.report(), place.id);
        setOutcome({ text: fill(ui.saved, { what }) });
      } catch {
        setOutcome({ text: ui.notSaved });
      }
    });
  }

  const link = () => stateLink(place, table, session.values.value);
  return (
    <div class={styles.actions}>
      <div class={styles.bar}>
        <button
          type="button"
          data-action="reset"
          disabled={!session.canReset.value}
          onClick={session.reset}
        >
          {ui.reset}
        </button>
        <button
          type="button"
          data-action="undo"
          disabled={!session.canUndo.value}
          onClick={session.undo}
        >
          {ui.undo}
        </button>
        <button type="button" data-action="copy-link" onClick={() => copy(ui.link, link())}>
          {ui.copyLink}
        </button>
        <Menu id={`${place.figureId}-copy`} label={ui.copyAs} action="copy" onOpen={prepare}>
          {(close) =>
            (['markdown', 'latex', 'csv', 'python'] as const).map((format) => (
              <button
                key={format}
                type="button"
                data-action={`copy-${format}`}
                onClick={() => {
                  close();
                  void copyFormat(format);
                }}
              >
                {ui.formats[format]}
              </button>
            ))
          }
        </Menu>
        <Menu id={`${place.figureId}-save`} label={ui.savePicture} action="save" onOpen={prepare}>
          {(close) =>
            (['svg', 'png'] as const).map((kind) => (
              <button
                key={kind}
                type="button"
                data-action={`save-${kind}`}
                onClick={() => {
                  close();
                  void save(kind);
                }}
              >
                {ui.pictures[kind]}
              </button>
            ))
          }
        </Menu>
        <button type="button" data-action="embed" onClick={copyEmbed}>
          {ui.embed}
        </button>
        {place.mode !== 'page' && (
          <a
            class={styles.own}
            href={createPaths(place.base).calculator(
              place.locale,
              place.id,
              encode(table, session.values.value),
            )}
            {...(place.mode === 'embed' && { target: '_blank', rel: 'noopener' })}
          >
            {ui.openPage}
          </a>
        )}
      </div>
      <p role="status" class={styles.outcome} data-outcome="">
        {outcome?.text}
      </p>
      {outcome?.source !== undefined && (
        <div class={styles.source}>
          <textarea
            readOnly
            rows={4}
            aria-label={outcome.text}
            value={outcome.source}
            onFocus={(event) => event.currentTarget.select()}
          />
          <button type="button" onClick={() => setOutcome(null)}>
            {ui.close}
          </button>
        </div>
      )}
    </div>
  );
}
