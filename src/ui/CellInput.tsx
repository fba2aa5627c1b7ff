import type { JSX } from 'preact';
import { useTyping } from './typing.ts';
import styles from './cell.module.css';

export interface CellInputProps {
  readonly name: string;
  /** Column and row, which is all that says what the cell is. */
  readonly label: string;
  readonly isNumber: boolean;
  /** The value as it stands in the cell when the reader is not typing. */
  readonly shown: string;
  readonly placeholder?: string | undefined;
  /** Text that was typed and is no value, and the id of its message. */
  readonly draft?: { readonly text: string; readonly messageId: string } | undefined;
  readonly onType: (text: string) => void;
  /** Takes pasted text that is more than one cell: true where it did. */
  readonly onPasteText: (text: string) => boolean;
}

/** One cell of a table: typed text commits on Enter or when the cell is left. */
export function CellInput(props: CellInputProps): JSX.Element {
  const resting = props.draft?.text ?? props.shown;
  const [typing, setTyping] = useTyping(resting);

  function commit(): void {
    if (typing === null) return;
    setTyping(null);
    if (typing !== resting) props.onType(typing);
  }

  return (
    <input
      type="text"
      name={props.name}
      class={`${styles.cell} ${props.isNumber ? styles.number : styles.words}`}
      inputMode={props.isNumber ? 'decimal' : 'text'}
      autocomplete="off"
      spellcheck={false}
      placeholder={props.placeholder}
      aria-label={props.label}
      aria-invalid={props.draft === undefined ? undefined : true}
      aria-describedby={props.draft?.messageId}
      value={typing ?? resting}
      onInput={(event) => setTyping(event.currentTarget.value)}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter') commit();
      }}
      onPaste={(event) => {
        const text = event.clipboardData?.getData('text/plain') ?? '';
        if (!props.onPasteText(text)) return;
        event.preventDefault();
        setTyping(null);
      }}
    />
  );
}
