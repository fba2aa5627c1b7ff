import { useState } from 'preact/hooks';

/**
 * Text that the reader is typing; null when the field shows its value. It ends when that value changes,
 * at once: text that is typed just after a change is not taken for older than it.
 */
export function useTyping(shown: string): readonly [string | null, (text: string | null) => void] {
  const [typed, setTyped] = useState<{ readonly text: string; readonly over: string } | null>(null);
  const isOver = typed !== null && typed.over !== shown;
  if (isOver) setTyped(null);
  const typing = typed === null || isOver ? null : typed.text;
  return [typing, (text) => setTyped(text === null ? null : { text, over: shown })];
}
