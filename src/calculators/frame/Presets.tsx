import type { JSX } from 'preact';
import { calculatorStrings } from '../../i18n/strings/calculator.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Table } from '../../params/table.ts';
import type { Session } from '../session.ts';
import styles from './frame.module.css';

interface Props<T extends Table> {
  readonly session: Session<T>;
  readonly locale: Locale;
  /** Labels by id, in the order in which they are shown. */
  readonly labels: Readonly<Record<string, string>>;
}

/** The course's examples, and the way back to the reader's own numbers. */
export function Presets<T extends Table>({ session, locale, labels }: Props<T>): JSX.Element {
  const ui = calculatorStrings[locale];
  const shown = session.presetId.value;
  return (
    <div class={styles.presets} role="group" aria-label={ui.presets}>
      {Object.entries(labels).map(([id, label]) => (
        <button
          key={id}
          type="button"
          data-preset={id}
          aria-pressed={shown === id}
          onClick={() => session.choosePreset(id)}
        >
          {label}
        </button>
      ))}
      {session.own.value !== null && (
        <button
          type="button"
          data-preset="own"
          aria-pressed={shown === null}
          onClick={session.restoreOwn}
        >
          {ui.own}
        </button>
      )}
    </div>
  );
}
