import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { localStore } from '../../browser/storage.ts';
import { sharingStrings } from '../../i18n/strings/sharing.ts';
import { fill } from '../../i18n/template.ts';
import { createPaths } from '../../paths.ts';
import { LIMITS } from '../../reader/journal/entry.ts';
import { keepPin } from '../../reader/journal/pin.ts';
import type { Placement } from '../props.ts';
import type { Report } from '../report.ts';
import styles from './actions.module.css';

interface Props {
  readonly place: Placement;
  /** What the calculator says at the moment of the press. */
  readonly report: Report;
  readonly state: string;
  readonly close: () => void;
}

type Said = 'done' | 'full' | 'blocked' | 'newer' | 'many';

/** A note on what the calculator now shows, for the reader's journal. */
export function PinForm({ place, report, state, close }: Props): JSX.Element {
  const words = sharingStrings[place.locale].pin;
  const [note, setNote] = useState('');
  const [said, setSaid] = useState<Said | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const journal = useRef<HTMLAnchorElement>(null);
  const id = `${place.figureId}-pin`;
  const isLong = note.length > LIMITS.note;

  useEffect(() => field.current?.focus(), []);
  // The form is gone: the link is what can be done next.
  useEffect(() => journal.current?.focus(), [said]);

  function cancel(): void {
    const figure = field.current?.closest('[data-calculator]');
    close();
    figure?.querySelector<HTMLElement>('[data-action="pin"]')?.focus();
  }

  function keep(event: Event): void {
    event.preventDefault();
    if (isLong) return;
    const { finding, sentence, results } = report;
    const figures = results.filter(({ value }) => value !== '');
    const { id: calculator, locale } = place;
    const pinned = { calculator, locale, state, finding, sentence, figures, note: note.trim() };
    const outcome = keepPin(localStore(), pinned);
    setSaid(outcome === 'corrupted' ? 'blocked' : (outcome ?? 'done'));
  }

  if (said !== null) {
    return (
      <p class={styles.outcome} role="status" data-pinned={said}>
        {fill(words[said], { most: LIMITS.entries })}{' '}
        <a ref={journal} href={createPaths(place.base).journal(place.locale)}>
          {words.open}
        </a>
      </p>
    );
  }
  return (
    <form class={styles.source} data-pin="" onSubmit={keep}>
      <label for={id}>{words.label}</label>
      <textarea
        ref={field}
        id={id}
        rows={3}
        style={{ font: 'inherit' }}
        value={note}
        aria-describedby={`${id}-hint`}
        aria-invalid={isLong}
        onInput={(event) => setNote(event.currentTarget.value)}
        onKeyDown={(event) => {
          // Escape in the middle of a syllable (한글) ends the syllable.
          if (event.key === 'Escape' && !event.isComposing) cancel();
        }}
      />
      <p id={`${id}-hint`} role={isLong ? 'alert' : undefined} style={{ margin: 0 }}>
        {isLong
          ? fill(words.long, { length: note.length, most: LIMITS.note })
          : fill(words.hint, { most: LIMITS.note })}
      </p>
      <p style={{ display: 'flex', gap: '0.5rem', margin: 0 }}>
        <button type="submit" data-action="pin-keep">
          {words.keep}
        </button>
        <button type="button" data-action="pin-cancel" onClick={cancel}>
          {words.cancel}
        </button>
      </p>
    </form>
  );
}
