import type { StoredRecord } from '../browser/storage.ts';

/** What a tab keeps of a calculator of a lesson: its inputs, written as a link. Empty: nothing. */
export function keptRecord(figureId: string): StoredRecord<string> {
  return {
    name: `calculator/${figureId}`,
    version: 1,
    initial: '',
    parse: (data) => (typeof data === 'string' ? data : null),
  };
}
