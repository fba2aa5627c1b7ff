import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import styles from './actions.module.css';

interface Props {
  readonly label: string;
  readonly text: string;
  /** The word on the button that takes it away. */
  readonly close: string;
}

/** A text to be read, or copied by hand. */
export function Source({ label, text, close }: Props): JSX.Element | null {
  const [isOpen, setOpen] = useState(true);
  if (!isOpen) return null;
  return (
    <div class={styles.source}>
      <textarea
        readOnly
        rows={4}
        aria-label={label}
        value={text}
        onFocus={(event) => event.currentTarget.select()}
      />
      <button type="button" onClick={() => setOpen(false)}>
        {close}
      </button>
    </div>
  );
}
