import type { JSX } from 'preact';
import type { TeachStrings } from '../../i18n/strings/teach.ts';
import { fill } from '../../i18n/template.ts';
import { LONGEST_TASK } from '../../params/goal.ts';
import { tidyText } from '../../params/rows.ts';
import type { useInner } from './use-inner.ts';
import styles from './teach.module.css';

/** Calculators that help with one decision. */
export interface Group {
  readonly label: string;
  readonly calculators: readonly { readonly id: string; readonly title: string }[];
}

/** An input or a result of a calculator. */
export interface Named {
  readonly name: string;
  readonly label: string;
}

interface ChooserProps {
  readonly label: string;
  readonly groups: readonly Group[];
  readonly calculator: string;
  readonly onChoose: (id: string) => void;
}

export function Chooser({ label, groups, calculator, onChoose }: ChooserProps): JSX.Element {
  return (
    <section class={styles.part}>
      <label for="teach-calculator">{label}</label>
      <select
        id="teach-calculator"
        value={calculator}
        onChange={(event) => onChoose(event.currentTarget.value)}
      >
        {groups.map((group) => (
          <optgroup key={group.label} label={group.label}>
            {group.calculators.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </section>
  );
}

interface StartProps {
  readonly words: TeachStrings['start'];
  readonly address: string;
  readonly inner: ReturnType<typeof useInner>;
}

/** The calculator itself, to be set as students find it. */
export function Start({ words, address, inner }: StartProps): JSX.Element {
  return (
    <section class={styles.part} aria-labelledby="teach-start">
      <h2 id="teach-start">{words.title}</h2>
      <p>{words.text}</p>
      <iframe
        key={address}
        ref={inner.frame}
        class={styles.frame}
        src={address}
        title={words.frame}
        height="720"
        data-start=""
        onLoad={inner.follow}
      />
      {inner.isApart && (
        <p class={styles.fault} role="alert">
          {words.failed}
        </p>
      )}
    </section>
  );
}

interface HiddenProps {
  readonly words: TeachStrings['hide'];
  readonly inputs: readonly Named[];
  readonly hide: readonly string[];
  readonly onChange: (hide: readonly string[]) => void;
}

/** Which controls students do not see; names stay in the order of the inputs. */
export function Hidden({ words, inputs, hide, onChange }: HiddenProps): JSX.Element {
  function set(name: string, isHidden: boolean): void {
    const names = inputs.map((input) => input.name);
    onChange(names.filter((one) => (one === name ? isHidden : hide.includes(one))));
  }
  return (
    <fieldset class={styles.part} data-hide="">
      <legend>{words.title}</legend>
      <p>{words.text}</p>
      <div class={styles.checks}>
        {inputs.map(({ name, label }) => (
          <label key={name}>
            <input
              type="checkbox"
              value={name}
              checked={hide.includes(name)}
              onChange={(event) => set(name, event.currentTarget.checked)}
            />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** Whether a task has more characters than a link may hold. */
export function isTooLong(task: string): boolean {
  return tidyText(task).length > LONGEST_TASK;
}

interface TaskProps {
  readonly words: TeachStrings['task'];
  readonly task: string;
  readonly onInput: (task: string) => void;
}

export function Task({ words, task, onInput }: TaskProps): JSX.Element {
  const isLong = isTooLong(task);
  const { length } = tidyText(task);
  const most = LONGEST_TASK;
  return (
    <section class={styles.part} aria-labelledby="teach-task-title">
      <h2 id="teach-task-title">{words.title}</h2>
      <label for="teach-task">{words.label}</label>
      <textarea
        id="teach-task"
        rows={3}
        placeholder={words.example}
        value={task}
        aria-invalid={isLong}
        aria-describedby="teach-task-hint"
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      <p id="teach-task-hint" class={isLong ? styles.fault : styles.soft}>
        {isLong
          ? fill(words.long, { length, most })
          : fill(words.hint, { most, left: most - length })}
      </p>
    </section>
  );
}
