import type { ComponentChildren, JSX } from 'preact';
import type { Placement } from '../props.ts';
import styles from './section.module.css';

interface Props {
  /** Its heading stands one level below the finding's. */
  readonly mode: Placement['mode'];
  readonly id: string;
  readonly heading: string;
  readonly isOpen: boolean;
  readonly children: ComponentChildren;
}

/** A further question about the same numbers: open on the calculator's page, folded in a lesson. */
export function Section({ mode, id, heading, isOpen, children }: Props): JSX.Element {
  const Heading = mode === 'lesson' ? 'h4' : 'h3';
  return (
    <details class={styles.section} id={id} open={isOpen}>
      <summary>
        <Heading>{heading}</Heading>
      </summary>
      {children}
    </details>
  );
}
