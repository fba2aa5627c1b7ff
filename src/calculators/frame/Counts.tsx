import type { ComponentChildren, JSX } from 'preact';
import styles from './counts.module.css';

interface Props {
  readonly label: string;
  readonly hint: string;
  readonly isOpen: boolean;
  readonly children: ComponentChildren;
}

/** The numbers of examples, folded away until they are wanted: intervals need them. */
export function Counts({ label, hint, isOpen, children }: Props): JSX.Element {
  return (
    <details class={styles.counts} open={isOpen}>
      <summary>{label}</summary>
      <div>
        <p>{hint}</p>
        {children}
      </div>
    </details>
  );
}
