import type { JSX } from 'preact';
import styles from './choice.module.css';

interface Props {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  /** Words by value, in the order in which they are offered. */
  readonly options: Readonly<Record<string, string>>;
  readonly value: string;
  readonly onChoose: (value: string) => void;
}

/** One of a few: radio buttons that look like one strip. */
export function Choice(props: Props): JSX.Element {
  return (
    <fieldset class={styles.choice}>
      <legend>{props.label}</legend>
      <div>
        {Object.entries(props.options).map(([value, words]) => (
          <label key={value}>
            <input
              type="radio"
              name={`${props.id}-${props.name}`}
              value={value}
              checked={props.value === value}
              data-choice={props.name}
              onChange={() => props.onChoose(value)}
            />
            <span>{words}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
