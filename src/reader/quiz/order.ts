import { fillSlots } from '../slots.ts';
import { advice, clear, keep, kept, mark, onAction, reason, say, words } from './panel.ts';
import type { Panel } from './panel.ts';
import { startDragging } from './drag.ts';
import { countPlaced, moveItem, shuffledItems } from './shuffle.ts';

interface Sheet {
  readonly panel: Panel;
  readonly list: HTMLElement;
  readonly right: readonly string[];
}

function itemsOf({ list }: Sheet): readonly HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>('[data-item]')];
}

function orderOf(sheet: Sheet): readonly string[] {
  return itemsOf(sheet).map((item) => item.dataset['item'] ?? '');
}

/** Buttons at the ends of the list lead nowhere; they stay where the focus may be. */
function showEnds(sheet: Sheet): void {
  const items = itemsOf(sheet);
  for (const [index, item] of items.entries()) {
    const ends = { up: index === 0, down: index === items.length - 1 };
    for (const [move, isEnd] of Object.entries(ends)) {
      item.querySelector(`[data-move="${move}"]`)?.setAttribute('aria-disabled', String(isEnd));
    }
  }
}

function arrange(sheet: Sheet, order: readonly string[]): void {
  const items = new Map(itemsOf(sheet).map((item) => [item.dataset['item'] ?? '', item]));
  sheet.list.append(...order.flatMap((id) => items.get(id) ?? []));
  showEnds(sheet);
}

/** Tells those who do not see the list where an item has gone. */
function tellPlace({ panel, list }: Sheet, item: HTMLElement): void {
  const line = words(panel, 'moved');
  const all = [...list.children];
  fillSlots(line, {
    item: item.querySelector('[data-item-text]')?.textContent.trim() ?? '',
    place: String(all.indexOf(item) + 1),
    count: String(all.length),
  });
  panel.form.querySelector('[data-moved]')?.replaceChildren(line);
}

function move(sheet: Sheet, item: HTMLElement, by: number): void {
  const id = item.dataset['item'] ?? '';
  const order = orderOf(sheet);
  const place = order.indexOf(id) + by;
  if (place < 0 || place >= order.length) return;
  const focused = document.activeElement;
  arrange(sheet, moveItem(order, id, place));
  // A moved element loses the focus in some browsers.
  if (focused instanceof HTMLElement && item.contains(focused)) focused.focus();
  clear(sheet.panel);
  tellPlace(sheet, item);
}

function show(sheet: Sheet, isQuiet: boolean): boolean {
  const { panel, right } = sheet;
  const placed = countPlaced(orderOf(sheet), right);
  const isRight = placed === right.length;
  mark(panel, isRight);
  const line = words(panel, 'placed');
  fillSlots(line, { placed: String(placed), count: String(right.length) });
  const told = isRight ? [reason(panel)] : [line, ...advice(panel, isQuiet)];
  say(panel, isQuiet, words(panel, isRight ? 'right' : 'wrong'), ...told);
  return isRight;
}

function startMoving(sheet: Sheet): void {
  const { list } = sheet;
  const itemAt = (event: Event): HTMLElement | null =>
    event.target instanceof Element ? event.target.closest<HTMLElement>('[data-item]') : null;
  list.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    const item = itemAt(event);
    if (button === null || item === null) return;
    move(sheet, item, button.dataset['move'] === 'up' ? -1 : 1);
  });
  list.addEventListener('keydown', (event) => {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    const item = itemAt(event);
    if (by === undefined || item === null) return;
    event.preventDefault();
    move(sheet, item, by);
  });
  startDragging(list, (item) => {
    showEnds(sheet);
    clear(sheet.panel);
    tellPlace(sheet, item);
  });
}

/** Things to put in order: by buttons, by arrow keys on them, or by dragging. */
export function startOrder(panel: Panel): void {
  const list = panel.form.querySelector<HTMLElement>('[data-order]');
  if (list === null) return;
  const sheet: Sheet = { panel, list, right: (panel.root.dataset['right'] ?? '').split(' ') };
  const { seed } = panel.memory;
  if (seed > 1) {
    const items = sheet.right.map((id) => ({ id }));
    arrange(
      sheet,
      shuffledItems(items, seed).map(({ id }) => id),
    );
  }
  const answer = kept(panel);
  const isWhole =
    answer?.kind === 'order' &&
    answer.order.toSorted().join(' ') === sheet.right.toSorted().join(' ');
  if (isWhole) {
    arrange(sheet, answer.order);
    show(sheet, true);
  }
  showEnds(sheet);
  startMoving(sheet);
  onAction(
    panel,
    () => keep(panel, { kind: 'order', order: orderOf(sheet), isRight: show(sheet, false) }),
    () => {
      clear(panel);
      list.querySelector('button')?.focus();
    },
  );
}
