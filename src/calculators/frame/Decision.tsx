import type { JSX } from 'preact';
import { calculatorStrings } from '../../i18n/strings/calculator.ts';
import { dataValue } from '../results.ts';
import type { Placement } from '../props.ts';
import styles from './decision.module.css';

/** One thing to do, why, how much it can win at most, and where it is explained. */
export interface Advice {
  readonly id: string;
  readonly text: string;
  readonly reason: string;
  readonly gain: string | null;
  readonly link: { readonly href: string; readonly text: string };
}

interface Props {
  readonly place: Placement;
  readonly verdict: { readonly id: string; readonly label: string };
  readonly advice: readonly Advice[];
  readonly note?: string | undefined;
}

/** What the numbers mean, and what to do next, most promising first. */
export function Decision({ place, verdict, advice, note }: Props): JSX.Element {
  const ui = calculatorStrings[place.locale];
  return (
    <div class={styles.decision}>
      <p class={styles.verdict}>
        <data class={styles.tag} data-quantity="verdict" value={dataValue(verdict.id)}>
          {verdict.label}
        </data>
        {note}
      </p>
      <p class={styles.next}>{ui.decision}</p>
      <ol class={styles.advice} data-advice="">
        {advice.map((one) => {
          const id = `${place.figureId}-advice-${one.id}`;
          return (
            <li key={one.id} data-action-id={one.id}>
              <strong id={id}>{one.text}</strong>
              {one.gain !== null && <span class={styles.gain}>{one.gain}</span>}
              <span class={styles.reason}>
                {one.reason}{' '}
                <a id={`${id}-link`} href={one.link.href} aria-labelledby={`${id}-link ${id}`}>
                  {one.link.text}
                </a>
              </span>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
