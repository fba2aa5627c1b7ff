import type { ComponentChildren, JSX } from 'preact';
import type { Placement } from '../props.ts';
import styles from './question.module.css';

interface Props {
  readonly place: Placement;
  /** Distinguishes the questions of one calculator. */
  readonly name: string;
  readonly heading: string;
  readonly children: ComponentChildren;
}

/** A further question about the same numbers: open on the calculator's page, folded in a lesson. */
export function Question({ place, name, heading, children }: Props): JSX.Element {
  // One below the finding's.
  const Heading = place.mode === 'lesson' ? 'h4' : 'h3';
  return (
    <details
      class={styles.question}
      id={`${place.figureId}-question-${name}`}
      open={place.mode !== 'lesson'}
    >
      <summary>
        <Heading>{heading}</Heading>
      </summary>
      {children}
    </details>
  );
}
