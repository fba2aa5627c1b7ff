import type { JSX } from 'preact';
import styles from './question.module.css';

interface Props {
  /** Name of the input at which it is said. */
  readonly name: string;
  /** What is wrong; nothing is shown where nothing is. */
  readonly text: string | null;
}

/** Says that numbers which are allowed one by one cannot hold together. */
export function Conflict({ name, text }: Props): JSX.Element | null {
  if (text === null) return null;
  return (
    <p class={styles.conflict} role="alert" data-error={name}>
      {text}
    </p>
  );
}
