import type { ComponentChildren, JSX } from 'preact';
import styles from './section.module.css';

interface Props {
  readonly id: string;
  readonly heading: string;
  readonly isOpen: boolean;
  readonly children: ComponentChildren;
}

/** A further question about the same numbers: open on the calculator's page, folded in a lesson. */
export function Section({ id, heading, isOpen, children }: Props): JSX.Element {
  return (
    <details class={styles.section} id={id} open={isOpen}>
      <summary>
        <h4>{heading}</h4>
      </summary>
      {children}
    </details>
  );
}
