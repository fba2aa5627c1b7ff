import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { pageAddress } from '../../browser/address.ts';
import { copyText } from '../../browser/clipboard.ts';
import { saveText } from '../../browser/files.ts';
import { fill } from '../../i18n/template.ts';
import { NumberInput } from '../../ui/NumberInput.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { keepKeys } from '../keep.ts';
import { paramsOf } from '../params.ts';
import type { Says } from './sentences.ts';
import type { Project } from './state.ts';
import type { PlayProps } from './types.ts';
import type { Outside } from './use-run.ts';
import styles from './Simulator.module.css';

interface Props extends PlayProps {
  readonly says: Says;
  readonly project: Project;
  readonly outside: Outside;
  readonly onChange: (change: Partial<Outside>) => void;
}

/** What happened, and a text that the browser would not copy. */
interface Done {
  readonly text: string;
  readonly source?: string;
}

function linkOf({ project }: Props): string {
  return `${pageAddress()}#${project.link.peek()}`;
}

/** The log as Markdown; its module is loaded when somebody wants it. Null where that fails. */
async function logText(props: Props): Promise<string | null> {
  const loaded = await import('./markdown.ts').catch(() => null);
  if (loaded === null) return null;
  const { game, takenBack } = props.project.played.peek();
  return loaded.markdownOf(props.says, game, takenBack, linkOf(props));
}

function Share(props: Props): JSX.Element {
  const { ui } = props.says;
  const [done, setDone] = useState<Done>({ text: '' });
  async function copy(text: string): Promise<void> {
    const isCopied = await copyText(text);
    setDone(isCopied ? { text: ui.copied } : { text: ui.notCopied, source: text });
  }
  function save(text: string): void {
    const name = `gapwise-${props.scenario.id}-${props.project.seed.peek()}.md`;
    saveText(name, text, 'text/markdown');
    setDone({ text: fill(ui.saved, { name }) });
  }
  async function withLog(use: (text: string) => void | Promise<void>): Promise<void> {
    const text = await logText(props);
    if (text === null) setDone({ text: ui.notLoaded });
    else await use(text);
  }
  return (
    <>
      <div class={styles.bar}>
        <button type="button" data-action="copy-link" onClick={() => void copy(linkOf(props))}>
          {ui.copyLink}
        </button>
        <button type="button" data-action="copy-log" onClick={() => void withLog(copy)}>
          {ui.copyLog}
        </button>
        <button type="button" data-action="save-log" onClick={() => void withLog(save)}>
          {ui.saveLog}
        </button>
        <button type="button" data-action="print" onClick={() => print()}>
          {ui.print}
        </button>
      </div>
      <p role="status" class={styles.done}>
        {done.text}
      </p>
      {done.source !== undefined && (
        <textarea readOnly rows={8} aria-label={ui.copyLog} value={done.source} />
      )}
    </>
  );
}

function Which(props: Props): JSX.Element {
  const { project, says } = props;
  const { ui } = says;
  const { draft } = project;
  const previous = project.previous.value;
  const field = paramsOf(props.scenario).fields.seed;
  const shown = String(project.seed.value);
  return (
    <div class={styles.bar}>
      <button
        type="button"
        data-action="again"
        disabled={project.log.value.length === 0}
        onClick={project.again}
      >
        {ui.again}
      </button>
      <button type="button" data-action="next" onClick={project.next}>
        {ui.next}
      </button>
      <NumberInput
        id={`${props.scenario.id}-seed`}
        name="seed"
        label={ui.seedLabel}
        field={field}
        value={project.seed.value}
        shown={shown}
        valueText={shown}
        draft={draft.value === null ? undefined : { text: draft.value, message: ui.badSeed }}
        sliderLabel={ui.seedLabel}
        hasSlider={false}
        onType={project.open}
        onSlide={() => undefined}
        onRelease={() => undefined}
      />
      {previous !== null && (
        <button type="button" data-action="give-back" onClick={project.giveBack}>
          {fill(ui.returnTo, { seed: previous.seed })}
        </button>
      )}
    </div>
  );
}

/** Everything that is no decision: other projects, links, the log, keys. */
export function Tools(props: Props): JSX.Element {
  const { project, says, outside, onChange } = props;
  const { ui } = says;
  return (
    <footer class={styles.tools}>
      <div class={styles.bar}>
        <button
          type="button"
          data-action="back"
          disabled={!project.canTakeBack.value}
          onClick={project.takeBack}
        >
          {ui.back}
        </button>
        <span class={styles.quiet}>{ui.backHint}</span>
      </div>
      <Which {...props} />
      <Switch
        name="keys"
        label={ui.keys}
        value={outside.hasKeys}
        onToggle={(hasKeys) => {
          keepKeys(hasKeys);
          onChange({ hasKeys });
        }}
      />
      <Share {...props} />
    </footer>
  );
}
