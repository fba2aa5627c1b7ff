import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import styles from './menu.module.css';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly action: string;
  readonly onOpen?: () => void;
  readonly children: (close: () => void) => ComponentChildren;
}

/**
 * A button that opens a short list of buttons. Esc and a press elsewhere close it, and the focus
 * goes back to the button.
 */
export function Menu({ id, label, action, onOpen, children }: Props): JSX.Element {
  const [isOpen, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  function close(): void {
    setOpen(false);
    button.current?.focus();
  }

  useEffect(() => {
    if (!isOpen) return;
    function onPress(event: Event): void {
      const target = event.target;
      if (target instanceof Node && root.current?.contains(target) === false) setOpen(false);
    }
    function onKey(event: KeyboardEvent): void {
      if (event.key === 'Escape') close();
    }
    document.addEventListener('keydown', onKey);
    document.addEventListener('pointerdown', onPress);
    document.addEventListener('focusin', onPress);
    return () => {
      document.removeEventListener('keydown', onKey);
      document.removeEventListener('pointerdown', onPress);
      document.removeEventListener('focusin', onPress);
    };
  }, [isOpen]);

  return (
    <div class={styles.menu} ref={root}>
      <button
        ref={button}
        type="button"
        class={styles.button}
        data-action={`menu-${action}`}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => {
          if (!isOpen) onOpen?.();
          setOpen(!isOpen);
        }}
      >
        {label}
        <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
          <path d="M1.5 3.5L5 7L8.5 3.5" fill="none" stroke="currentColor" stroke-width="1.5" />
        </svg>
      </button>
      <div id={id} class={styles.list} hidden={!isOpen}>
        {children(close)}
      </div>
    </div>
  );
}
