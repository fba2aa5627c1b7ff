import type { JSX, RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { calculatorStrings } from '../../i18n/strings/calculator.ts';
import { encode } from '../../params/codec.ts';
import type { Table, Values } from '../../params/table.ts';
import { createPaths } from '../../paths.ts';
import { Button } from '../../ui/Button.tsx';
import type { Placement } from '../props.ts';
import type { Report } from '../report.ts';
import type { Session } from '../session.ts';
import { copied, type Outcome } from './copied.ts';
import { stateLink } from './link.ts';
import type * as sharing from './sharing.ts';
import styles from './actions.module.css';
import menuStyles from './menu.module.css';

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
}

type Menu = sharing.Menu;
type Tools<T extends Table> = typeof sharing & Code<T>;

/**
 * What copying and saving need. It is loaded when a menu opens, so that it is there when a format is
 * chosen: some browsers let a page write to the clipboard only while a press is being handled.
 */
function useSharing<T extends Table>(props: Props<T>) {
  const { place, table, session } = props;
  const ui = calculatorStrings[place.locale];
  const [tools, setTools] = useState<Tools<T> | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  async function load(): Promise<Tools<T> | null> {
    try {
      const [shared, own] = await Promise.all([import('./sharing.ts'), props.code()]);
      const loaded = { ...shared, ...own };
      setTools(loaded);
      return loaded;
    } catch {
      setOutcome({ text: ui.notLoaded });
      return null;
    }
  }

  async function share(choice: sharing.Choice): Promise<void> {
    const ready = tools ?? (await load());
    if (ready === null) return;
    const values = session.values.value;
    const figure = props.figure.current;
    const close = () => setOutcome(null);
    const shared = { place, table, values, ui, figure, report: props.report(), close };
    setOutcome(await ready.share(choice, { ...shared, python: ready.python(values) }));
  }

  async function copyLink(): Promise<void> {
    setOutcome(await copied(ui.link, stateLink(place, table, session.values.value), ui));
  }

  return { tools, load, share, copyLink, outcome, setOutcome };
}

/** Reset, undo, copy, save and embed: the same places in every calculator. */
export function Actions<T extends Table>(props: Props<T>): JSX.Element {
  const { place, table, session } = props;
  const ui = calculatorStrings[place.locale];
  const { tools, load, share, copyLink, outcome, setOutcome } = useSharing(props);
  const [menu, setMenu] = useState<Menu | null>(null);
  const ShareMenu = tools?.ShareMenu;

  const menuOf = (name: Menu, label: string) => (
    <div class={menuStyles.menu}>
      <button
        type="button"
        class={menuStyles.button}
        data-action={`menu-${name}`}
        aria-expanded={menu === name}
        onClick={() => {
          setOutcome(null);
          setMenu(menu === name ? null : name);
          if (tools === null) void load();
        }}
      >
        {label}
        <span aria-hidden="true">▾</span>
      </button>
      {menu === name && ShareMenu !== undefined && (
        <ShareMenu
          name={name}
          locale={place.locale}
          onChoose={(choice) => void share(choice)}
          onClose={() => setMenu(null)}
        />
      )}
    </div>
  );

  return (
    <div class={styles.actions}>
      <div class={styles.bar}>
        <Button data-action="reset" isIdle={!session.canReset.value} onPress={session.reset}>
          {ui.reset}
        </Button>
        <Button data-action="undo" isIdle={!session.canUndo.value} onPress={session.undo}>
          {ui.undo}
        </Button>
        <button type="button" data-action="copy-link" onClick={copyLink}>
          {ui.copyLink}
        </button>
        {menuOf('copy', ui.copyAs)}
        {menuOf('save', ui.savePicture)}
        <button type="button" data-action="embed" onClick={() => void share('embed')}>
          {ui.embed}
        </button>
        {place.mode !== 'embed' && (
          <button type="button" data-action="pin" onClick={() => void share('pin')}>
            {ui.pin}
          </button>
        )}
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
      {outcome?.view}
    </div>
  );
}
