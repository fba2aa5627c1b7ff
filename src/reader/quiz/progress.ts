import type { Store } from '../../browser/storage.ts';
import { fill } from '../../i18n/template.ts';
import { answersRecord, countAnswered } from './answers.ts';
import type { Answers } from './answers.ts';

function show(line: HTMLElement, ids: readonly string[], answers: Answers): void {
  const done = countAnswered(answers, ids);
  line.dataset['done'] = String(done);
  line.style.setProperty('--done', String(ids.length === 0 ? 0 : done / ids.length));
  const text = line.querySelector('[data-text]');
  const template = line.dataset['template'];
  if (text !== null && template !== undefined) {
    text.textContent = fill(template, { done, count: ids.length });
  }
}

/** Keeps every `[data-progress]` up to date, also when another tab answers. */
export function startProgress(store: Store): void {
  for (const line of document.querySelectorAll<HTMLElement>('[data-progress]')) {
    const ids = (line.dataset['questions'] ?? '').split(' ').filter((id) => id !== '');
    const record = answersRecord(line.dataset['progress'] ?? '');
    show(line, ids, store.read(record).value);
    store.watch(record, (answers) => show(line, ids, answers));
  }
}
