/** A number in a sentence that became a field. */
export interface PullField {
  readonly name: string;
  readonly input: HTMLInputElement;
  /** What to say of text that is no value here. */
  readonly bad: string;
  readonly first: string;
}

interface Bounds {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

/** How far a pointer goes for one step, and how far before it is a pull and no press. */
const PIXELS = 6;
const LARGE = 10;

function boundsOf({ dataset }: HTMLElement): Bounds {
  const read = (text: string | undefined) => Number(text ?? 0);
  return { min: read(dataset['min']), max: read(dataset['max']), step: read(dataset['step']) };
}

function moved(text: string, places: number, { min, max, step }: Bounds): string {
  const from = Number(text);
  const start = Number.isFinite(from) ? from : min;
  const next = Math.min(Math.max(start + places * step, min), max);
  return String(Number(next.toFixed(9)));
}

function fit(input: HTMLInputElement): void {
  input.style.inlineSize = `${Math.max(input.value.length, 1) + 0.6}ch`;
}

/** Lets a pointer pull a number sideways; a press without a pull puts the caret. */
function pullable(input: HTMLInputElement, bounds: Bounds, onChange: () => void): void {
  input.addEventListener('pointerdown', (press) => {
    const first = input.value;
    let places = 0;
    const follow = (move: PointerEvent): void => {
      const next = Math.round((move.clientX - press.clientX) / PIXELS);
      if (next === places) return;
      places = next;
      input.value = moved(first, places, bounds);
      fit(input);
      onChange();
    };
    const end = (): void => {
      input.removeEventListener('pointermove', follow);
    };
    input.setPointerCapture(press.pointerId);
    input.addEventListener('pointermove', follow);
    input.addEventListener('pointerup', end, { once: true });
    input.addEventListener('pointercancel', end, { once: true });
  });
}

/** Turns the text of a `[data-pull]` into a field that looks like text. */
export function createField(place: HTMLElement, onChange: () => void): PullField {
  const bounds = boundsOf(place);
  const input = document.createElement('input');
  const first = place.dataset['value'] ?? '';
  input.type = 'text';
  input.inputMode = 'decimal';
  input.autocomplete = 'off';
  input.value = first;
  input.setAttribute('aria-label', place.dataset['label'] ?? '');
  fit(input);
  input.addEventListener('input', () => fit(input));
  input.addEventListener('change', onChange);
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') return onChange();
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    const places = (event.key === 'ArrowUp' ? 1 : -1) * (event.shiftKey ? LARGE : 1);
    input.value = moved(input.value, places, bounds);
    fit(input);
    onChange();
  });
  pullable(input, bounds, onChange);
  place.replaceChildren(input);
  return { name: place.dataset['pull'] ?? '', input, bad: place.dataset['bad'] ?? '', first };
}

/** Puts the author's number back. */
export function restore(field: PullField): void {
  field.input.value = field.first;
  field.input.removeAttribute('aria-invalid');
  fit(field.input);
}
