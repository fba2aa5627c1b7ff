import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import styles from './menu.module.css';

interface Props<C extends string> {
  readonly choices: readonly C[];
  readonly labels: Readonly<Record<C, string>>;
  /** What the names of the actions start with: `copy` for `copy-csv`. */
  readonly action: string;
  readonly onChoose: (choice: C) => void;
  readonly onClose: () => void;
}

/**
 * The open list of a menu, beside its button. Esc and a press elsewhere close it; with Esc or a
 * choice the focus goes back to the button.
 */
export function MenuList<C extends string>(props: Props<C>): JSX.Element {
  const root = useRef<HTMLDivElement>(null);
  const { onClose } = props;

  function close(): void {
    root.current?.parentElement?.querySelector('button')?.focus();
    onClose();
  }

  useEffect(() => {
    function onPress({ target }: Event): void {
      const menu = root.current?.parentElement;
      if (target instanceof Node && menu?.contains(target) === false) onClose();
    }
    function onKey(event: KeyboardEvent): void {
      if (event.key === 'Escape') close();
    }
    const listening = new AbortController();
    const options = { signal: listening.signal };
    document.addEventListener('keydown', onKey, options);
    document.addEventListener('pointerdown', onPress, options);
    document.addEventListener('focusin', onPress, options);
    return () => listening.abort();
  }, []);

  return (
    <div ref={root} class={styles.list}>
      {props.choices.map((choice) => (
        <button
          key={choice}
          type="button"
          data-action={`${props.action}-${choice}`}
          onClick={() => {
            close();
            props.onChoose(choice);
          }}
        >
          {props.labels[choice]}
        </button>
      ))}
    </div>
  );
}
