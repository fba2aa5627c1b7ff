import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { JournalStrings } from '../../i18n/strings/journal.ts';
import { fill } from '../../i18n/template.ts';
import { hasLeftOut, LIMITS, type Entry } from './entry.ts';
import type { Told } from './file.ts';
import styles from './journal.module.css';

interface Props {
  readonly entry: Entry;
  readonly told: Told;
  /** From 1. */
  readonly at: number;
  readonly count: number;
  readonly words: JournalStrings;
  /** Whether the calculator exists on this site. */
  readonly isKnown: boolean;
  /** Whether another tab has deleted it while its note is being written here. */
  readonly isGone: boolean;
  /** Tells when the note begins to be written, and when it ends. */
  readonly onOpen: (isOpen: boolean) => void;
  /** Keeps a note; false where it could not be. */
  readonly onNote: (note: string) => boolean;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

interface NoteProps extends Pick<Props, 'entry' | 'words' | 'at' | 'isGone' | 'onNote'> {
  readonly onClose: () => void;
}

function NoteForm({ entry, words, at, isGone, onNote, onClose }: NoteProps): JSX.Element {
  const [text, setText] = useState(entry.note);
  const field = useRef<HTMLTextAreaElement>(null);
  const id = `note-${entry.id}`;
  const isLong = text.length > LIMITS.note;
  // The reader asked for this field.
  useEffect(() => field.current?.focus(), []);
  return (
    <form
      class={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isLong && onNote(text.trim())) onClose();
      }}
    >
      <label for={id}>{fill(words.named, { action: words.note, at })}</label>
      <textarea
        id={id}
        rows={4}
        value={text}
        ref={field}
        aria-invalid={isLong}
        aria-describedby={isLong ? `${id}-long` : undefined}
        onInput={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          // Escape in the middle of a syllable (한글) ends the syllable.
          if (event.key === 'Escape' && !event.isComposing) onClose();
        }}
      />
      {isLong && (
        <p id={`${id}-long`} class={styles.fault} role="alert">
          {fill(words.long, { length: text.length, most: LIMITS.note })}
        </p>
      )}
      {isGone && (
        <p class={styles.fault} role="alert" data-gone="">
          {words.gone}
        </p>
      )}
      <p class={styles.buttons}>
        <button type="submit" data-action="save-note">
          {isGone ? words.saveBack : words.save}
        </button>
        <button type="button" onClick={onClose}>
          {words.cancel}
        </button>
      </p>
    </form>
  );
}

function Figures({ entry, words }: Pick<Props, 'entry' | 'words'>): JSX.Element | null {
  if (entry.figures.length === 0) return null;
  return (
    <details class={styles.figures}>
      <summary>{words.figures}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.figure}</th>
            <th scope="col">{words.value}</th>
          </tr>
        </thead>
        <tbody lang={entry.locale}>
          {entry.figures.map(({ name, label, text, value }) => (
            <tr key={name}>
              <th scope="row">{label}</th>
              <td>
                <data data-figure={name} value={value}>
                  {text}
                </data>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

/** One decision: what it was, on which numbers, and the note, with what can be done to it. */
export function EntryCard(props: Props): JSX.Element {
  const { entry, told, at, count, words } = props;
  const [isEditing, setEditing] = useState(false);
  function edit(isOn: boolean): void {
    setEditing(isOn);
    props.onOpen(isOn);
  }
  const isTranslated = told.finding !== entry.finding;
  const named = (action: string) => fill(words.named, { action, at });
  const root = useRef<HTMLLIElement>(null);

  /** Once it is drawn: a button that was away, or moved with its entry, has lost the focus. */
  function focusOn(action: string): void {
    requestAnimationFrame(() =>
      root.current?.querySelector<HTMLElement>(`[data-action="${action}"]`)?.focus(),
    );
  }

  function move(by: -1 | 1): void {
    props.onMove(by);
    focusOn(by < 0 ? 'up' : 'down');
  }

  return (
    <li ref={root} class={styles.entry} data-entry={entry.id} tabIndex={-1}>
      <p class={styles.meta}>
        <time dateTime={entry.pinned}>{told.date}</time> · {told.calculator}
      </p>
      <h2 lang={isTranslated ? undefined : entry.locale}>{told.finding}</h2>
      {isEditing ? (
        <NoteForm
          {...props}
          onClose={() => {
            edit(false);
            focusOn('edit');
          }}
        />
      ) : (
        <p class={entry.note === '' ? styles.soft : styles.note} data-note="">
          {entry.note === '' ? words.noNote : entry.note}
        </p>
      )}
      <Figures entry={entry} words={words} />
      {hasLeftOut(entry) && <p class={styles.soft}>{words.leftOut}</p>}
      {!props.isKnown && <p class={styles.soft}>{words.unknown}</p>}
      <p class={styles.printed}>{told.link}</p>
      <div class={styles.buttons}>
        {props.isKnown && (
          <a class={styles.open} href={told.link} data-action="open">
            {words.open}
          </a>
        )}
        {!isEditing && (
          <button
            type="button"
            data-action="edit"
            aria-label={named(words.edit)}
            onClick={() => edit(true)}
          >
            {words.edit}
          </button>
        )}
        {!props.isGone && (
          <>
            <button
              type="button"
              data-action="up"
              aria-label={named(words.up)}
              aria-disabled={at === 1}
              onClick={() => move(-1)}
            >
              {words.up}
            </button>
            <button
              type="button"
              data-action="down"
              aria-label={named(words.down)}
              aria-disabled={at === count}
              onClick={() => move(1)}
            >
              {words.down}
            </button>
            <button
              type="button"
              data-action="remove"
              aria-label={named(words.remove)}
              onClick={props.onRemove}
            >
              {words.remove}
            </button>
          </>
        )}
      </div>
    </li>
  );
}
