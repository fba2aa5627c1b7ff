/** Puts texts into every `[data-slot]` within an element. */
export function fillSlots(within: ParentNode, texts: Readonly<Record<string, string>>): void {
  for (const slot of within.querySelectorAll<HTMLElement>('[data-slot]')) {
    const text = texts[slot.dataset['slot'] ?? ''];
    if (text !== undefined) slot.textContent = text;
  }
}
