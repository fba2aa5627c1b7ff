import type { JSX } from 'preact';
import type { NumberField } from '../params/table.ts';
import { stepFrom } from '../params/track.ts';
import { Mark, type Quantity } from './Mark.tsx';
import { Slider } from './Slider.tsx';
import { useTyping } from './typing.ts';
import styles from './field.module.css';

export interface NumberInputProps {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly field: NumberField;
  readonly value: number | null;
  /** The value as it stands in the field when the reader is not typing. */
  readonly shown: string;
  /** The value in words with its unit, for the slider. */
  readonly valueText: string;
  readonly unit?: string;
  readonly placeholder?: string;
  readonly hint?: string;
  /** Text that was typed and is no value, with its message. */
  readonly draft?: { readonly text: string; readonly message: string } | undefined;
  readonly quantity?: Quantity;
  readonly sliderLabel: string;
  readonly hasSlider?: boolean;
  readonly onType: (text: string) => void;
  readonly onSlide: (value: number) => void;
  readonly onRelease: () => void;
}

/**
 * One number: a label, a field and a slider under one name. Typed text commits on Enter or when
 * the field is left; text that is no value stays, with a message beside it.
 */
export function NumberInput(props: NumberInputProps): JSX.Element {
  const { field, value, draft } = props;
  const [typing, setTyping] = useTyping(draft?.text ?? props.shown);
  const describedBy = [
    draft === undefined ? '' : `${props.id}-error`,
    props.hint === undefined ? '' : `${props.id}-hint`,
  ].filter((id) => id !== '');

  function commit(): void {
    if (typing === null) return;
    setTyping(null);
    if (typing !== (draft?.text ?? props.shown)) props.onType(typing);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Enter') commit();
    const up = event.key === 'ArrowUp';
    if ((!up && event.key !== 'ArrowDown') || field.track === null || typing !== null) return;
    event.preventDefault();
    const places = (up ? 1 : -1) * (event.shiftKey ? 10 : 1);
    const next = stepFrom(field, field.track, value ?? field.track.min, places);
    props.onSlide(Math.min(Math.max(next, field.min), field.max));
  }

  return (
    <div class={`${styles.field} ${props.quantity === undefined ? '' : `q-${props.quantity}`}`}>
      <label for={props.id} class={styles.label}>
        {props.quantity !== undefined && <Mark of={props.quantity} />}
        {props.label}
      </label>
      <span class={styles.box}>
        <input
          id={props.id}
          name={props.name}
          class={`${styles.text} ${field.unit === 'count' ? styles.wide : ''}`}
          type="text"
          inputMode="decimal"
          autocomplete="off"
          spellcheck={false}
          placeholder={props.placeholder}
          value={typing ?? draft?.text ?? props.shown}
          aria-invalid={draft === undefined ? undefined : true}
          aria-describedby={describedBy.length > 0 ? describedBy.join(' ') : undefined}
          onInput={(event) => setTyping(event.currentTarget.value)}
          onBlur={commit}
          onKeyDown={onKeyDown}
          onKeyUp={props.onRelease}
        />
        {props.unit !== undefined && <span class={styles.unit}>{props.unit}</span>}
      </span>
      {field.track !== null && props.hasSlider !== false && (
        <Slider
          name={props.name}
          label={props.sliderLabel}
          field={field}
          track={field.track}
          value={value}
          valueText={props.valueText}
          onSlide={props.onSlide}
          onRelease={props.onRelease}
        />
      )}
      {props.hint !== undefined && (
        <span id={`${props.id}-hint`} class={styles.hint}>
          {props.hint}
        </span>
      )}
      {draft !== undefined && (
        <span id={`${props.id}-error`} class={styles.error} data-error={props.name} role="alert">
          {draft.message}
        </span>
      )}
    </div>
  );
}
