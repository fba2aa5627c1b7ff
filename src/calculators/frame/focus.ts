/**
 * Moves the focus to the finding of the calculator that holds an element: for a button that goes away
 * when it has been pressed.
 */
export function focusOnFinding(element: Element): void {
  element.closest('[data-calculator]')?.querySelector<HTMLElement>('[data-finding]')?.focus();
}
