import { useEffect, useState } from 'preact/hooks';

/** Text that the reader is typing; null when the field shows its value. */
export function useTyping(shown: string): readonly [string | null, (text: string | null) => void] {
  const [typing, setTyping] = useState<string | null>(null);
  useEffect(() => setTyping(null), [shown]);
  return [typing, setTyping];
}
