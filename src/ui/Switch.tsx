import type { JSX } from 'preact';
import styles from './choice.module.css';

interface Props {
  readonly name: string;
  readonly label: string;
  readonly value: boolean;
  readonly onToggle: (value: boolean) => void;
}

/** Something that is on or off: a tick box with its label as part of the target. */
export function Switch({ name, label, value, onToggle }: Props): JSX.Element {
  return (
    <label class={styles.switch}>
      <input
        type="checkbox"
        name={name}
        checked={value}
        onChange={(event) => onToggle(event.currentTarget.checked)}
      />
      {label}
    </label>
  );
}
