import { useEffect, useRef, useState } from 'preact/hooks';
import { innerOf, onHeight } from '../../browser/inner-frame.ts';
import { readFigure, rowLabelIn, unitOfText, type ShownUnit } from '../../calculators/figures.ts';
import { stateOf } from './link.ts';

/** A number that the calculator shows, and so a goal can ask for. */
export interface Figure {
  readonly name: string;
  readonly rowLabel: string | null;
  readonly value: number | null;
  readonly text: string;
  readonly unit: ShownUnit;
}

export interface Shown {
  readonly state: string;
  readonly figures: readonly Figure[];
}

/** A little longer than an embedded page takes to put its numbers into its address. */
const SETTLED_MS = 450;

function figuresOf(document: Document, before: readonly Figure[]): readonly Figure[] {
  const found = new Map<string, Figure>();
  for (const element of document.querySelectorAll('data[data-quantity]')) {
    const name = element.getAttribute('data-quantity') ?? '';
    const { value, text } = readFigure(element);
    const isWord = value === null && (element.getAttribute('value') ?? '') !== '';
    if (isWord || found.has(name)) continue;
    // What is undefined for a moment keeps the unit that it had.
    const known = before.find((figure) => figure.name === name)?.unit;
    const unit = unitOfText(text) ?? known ?? 'plain';
    found.set(name, { name, rowLabel: rowLabelIn(document, name), value, text, unit });
  }
  return [...found.values()];
}

/** Follows the embedded calculator: its numbers, what it shows, and how high it is. */
export function useInner(address: string) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [shown, setShown] = useState<Shown | null>(null);
  const [isApart, setApart] = useState(false);
  const stop = useRef<() => void>(() => undefined);

  function follow(): void {
    stop.current();
    const element = frame.current;
    const inner = element === null ? null : innerOf(element);
    if (element === null || inner === null) return setApart(true);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const read = () => {
      const now = innerOf(element);
      if (now === null) return;
      setShown((before) => ({
        state: stateOf(now.fragment),
        figures: figuresOf(now.document, before?.figures ?? []),
      }));
    };
    const observer = new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(read, SETTLED_MS);
    });
    observer.observe(inner.document.body, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
    read();
    stop.current = () => {
      clearTimeout(timer);
      observer.disconnect();
    };
  }

  useEffect(() => {
    setShown(null);
    setApart(false);
    return () => stop.current();
  }, [address]);
  useEffect(() => {
    const element = frame.current;
    if (element === null) return;
    // The frame came with the page, and may have loaded before this runs.
    if (innerOf(element)?.document.querySelector('[data-calculator]')) follow();
    return onHeight(element, (height) => (element.height = String(height)));
  }, [address]);

  return { frame, shown, isApart, follow };
}
