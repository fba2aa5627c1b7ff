import { readText, saveText } from '../../browser/files.ts';
import type { Store, Trouble } from '../../browser/storage.ts';
import { localDay } from '../../i18n/dates.ts';
import { emptyProgress, LONGEST_FILE, readFile, writeFile } from './file.ts';
import type { FileTrouble } from './file.ts';
import { readProgress, writeProgress } from './kept.ts';
import { mergeProgress, undoMerge } from './merge.ts';
import type { Progress } from './merge.ts';
import { countChanges } from './overview.ts';
import { sentence } from './say.ts';

interface Ways {
  readonly store: Store;
  readonly slugs: readonly string[];
  /** What went wrong when the page read what is kept. */
  readonly troubles: readonly Trouble[];
}

interface Transfer extends Ways {
  readonly root: HTMLElement;
  /** How to take back the last change; null when there is none. */
  undo: (() => void) | null;
}

function find(transfer: Transfer, name: string): HTMLElement | null {
  return transfer.root.querySelector<HTMLElement>(name);
}

function say(transfer: Transfer, ...content: readonly Node[]): void {
  find(transfer, '[data-status]')?.replaceChildren(...content);
  const button = find(transfer, '[data-action="undo"]');
  if (button !== null) button.hidden = transfer.undo === null;
}

function told(transfer: Transfer, trouble: Trouble | null): readonly Node[] {
  if (trouble === null) return [];
  const names = { blocked: 'blocked', full: 'full', corrupted: 'aside', newer: 'ahead' } as const;
  return [sentence(transfer.root, names[trouble])];
}

function keep(transfer: Transfer, progress: Progress): Trouble | null {
  return writeProgress(transfer.store, transfer.slugs, progress);
}

function now({ store, slugs }: Transfer): Progress {
  return readProgress(store, slugs).progress;
}

function save(transfer: Transfer): void {
  const progress = now(transfer);
  const changes = countChanges(emptyProgress(transfer.slugs), progress);
  const hasPlace = Object.values(progress.lessons).some(({ place }) => place !== null);
  const isNothing = changes.answers + changes.sections + changes.cards === 0 && !hasPlace;
  if (isNothing && Object.keys(progress.review.wishes).length === 0) {
    say(transfer, sentence(transfer.root, 'nothing'));
    return;
  }
  const date = new Date();
  const name = `gapwise-${localDay(date)}.json`;
  saveText(name, writeFile(progress, date), 'application/json');
  say(transfer, sentence(transfer.root, 'saved'));
}

function refuse(transfer: Transfer, trouble: FileTrouble | 'unreadable'): void {
  say(transfer, sentence(transfer.root, trouble));
}

/** Joins the text of a file with what is kept. Whatever it is, nothing is lost, and it can be undone. */
function join(transfer: Transfer, text: string): void {
  const reading = readFile(text, transfer.slugs);
  if (!reading.ok) {
    refuse(transfer, reading.trouble);
    return;
  }
  const before = now(transfer);
  const after = mergeProgress(before, reading.progress);
  const dropped =
    reading.dropped === 0 ? [] : [sentence(transfer.root, 'dropped', { count: reading.dropped })];
  if (JSON.stringify(after) === JSON.stringify(before)) {
    say(transfer, sentence(transfer.root, 'same'), ...dropped);
    return;
  }
  const trouble = keep(transfer, after);
  transfer.undo = () => keep(transfer, undoMerge(before, after, now(transfer)));
  const changes = { ...countChanges(before, after) };
  say(transfer, sentence(transfer.root, 'joined', changes), ...dropped, ...told(transfer, trouble));
}

async function joinFile(transfer: Transfer, file: File): Promise<void> {
  if (file.size > LONGEST_FILE) {
    refuse(transfer, 'large');
    return;
  }
  try {
    join(transfer, await readText(file));
  } catch {
    refuse(transfer, 'unreadable');
  }
}

function reset(transfer: Transfer): void {
  const before = now(transfer);
  const trouble = keep(transfer, emptyProgress(transfer.slugs));
  // Joined and not put back: what was done since in another tab stays.
  transfer.undo = () => keep(transfer, mergeProgress(before, now(transfer)));
  ask(transfer, false);
  say(transfer, sentence(transfer.root, 'forgotten'), ...told(transfer, trouble));
}

function ask(transfer: Transfer, isAsking: boolean): void {
  const question = find(transfer, '[data-ask]');
  if (question !== null) question.hidden = !isAsking;
  const button = isAsking ? '[data-action="reset-no"]' : '[data-action="reset"]';
  find(transfer, button)?.focus();
}

function undo(transfer: Transfer): void {
  transfer.undo?.();
  transfer.undo = null;
  say(transfer, sentence(transfer.root, 'undone'));
  find(transfer, '[data-action="save"]')?.focus();
}

function act(transfer: Transfer, action: string): void {
  if (action === 'save') save(transfer);
  if (action === 'undo') undo(transfer);
  if (action === 'reset') ask(transfer, true);
  if (action === 'reset-no') ask(transfer, false);
  if (action === 'reset-yes') reset(transfer);
  if (action === 'read') {
    join(transfer, transfer.root.querySelector<HTMLTextAreaElement>('[data-pasted]')?.value ?? '');
  }
}

function listenToFiles(transfer: Transfer): void {
  const field = transfer.root.querySelector<HTMLInputElement>('[data-file]');
  field?.addEventListener('change', () => {
    const [file] = field.files ?? [];
    if (file !== undefined) void joinFile(transfer, file);
    // The same file can be chosen again.
    field.value = '';
  });
  const zone = find(transfer, '[data-drop]');
  zone?.addEventListener('dragover', (event) => {
    event.preventDefault();
    zone.toggleAttribute('data-over', true);
  });
  zone?.addEventListener('dragleave', () => zone.toggleAttribute('data-over', false));
  zone?.addEventListener('drop', (event) => {
    event.preventDefault();
    zone.toggleAttribute('data-over', false);
    const [file] = event.dataTransfer?.files ?? [];
    if (file !== undefined) void joinFile(transfer, file);
  });
}

/** Wires saving, reading, forgetting and undoing. */
export function startTransfer(page: HTMLElement, ways: Ways): void {
  const root = page.querySelector<HTMLElement>('[data-transfer]');
  if (root === null) return;
  const transfer: Transfer = { ...ways, root, undo: null };
  root.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    const action = button?.dataset['action'];
    if (action !== undefined) act(transfer, action);
  });
  listenToFiles(transfer);
  const [trouble] = ways.troubles;
  if (trouble !== undefined) say(transfer, ...told(transfer, trouble));
}
