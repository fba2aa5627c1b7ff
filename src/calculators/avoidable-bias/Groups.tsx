import type { JSX } from 'preact';
import { formatShortest } from '../../i18n/numbers.ts';
import { groups } from './params.ts';
import type { AvoidableBiasWords } from './strings.ts';
import styles from './AvoidableBias.module.css';

interface Props {
  readonly id: string;
  readonly words: AvoidableBiasWords['groups'];
  readonly human: number;
  readonly onChoose: (human: number) => void;
}

/** Whose error counts as human-level, and the reason for or against each choice. */
export function Groups({ id, words, human, onChoose }: Props): JSX.Element {
  const chosen = groups.find((group) => group.human === human);
  return (
    <fieldset class={styles.groups}>
      <legend>{words.legend}</legend>
      <div>
        {groups.map((group) => (
          <button
            key={group.id}
            type="button"
            data-group={group.id}
            aria-pressed={group === chosen}
            aria-describedby={`${id}-group-reason`}
            onClick={() => onChoose(group.human)}
          >
            {words.names[group.id]} {formatShortest(group.human)}%
          </button>
        ))}
      </div>
      <p id={`${id}-group-reason`}>{words.reasons[chosen?.id ?? 'none']}</p>
    </fieldset>
  );
}
