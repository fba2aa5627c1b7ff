/** Until what the link says is drawn. */
const DRAWN_MS = 50;
/** Long enough that a number which is being typed is not taken before its last digit. */
const PAUSE_MS = 1000;

/**
 * Hands to a calculator that begins to run what was written in its fields before, as on a slow line: the
 * page had them by then, and nobody listened. It goes before what the link says, which is followed next.
 */
export function handOverEarly(root: HTMLElement): void {
  for (const field of root.querySelectorAll<HTMLInputElement>('[type=text], textarea')) {
    const { value, defaultValue } = field;
    if (value === defaultValue) continue;
    setTimeout(() => {
      field.value = value;
      field.dispatchEvent(new Event('input'));
    }, DRAWN_MS);
    setTimeout(() => field.dispatchEvent(new Event('blur')), PAUSE_MS);
  }
}
