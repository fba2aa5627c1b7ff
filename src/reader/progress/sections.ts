import type { Store, StoredRecord, Trouble } from '../../browser/storage.ts';
import { isMoment } from '../moment.ts';

/** Whether a section has been read, and when that was said last. */
export interface SectionState {
  readonly at: number;
  readonly isRead: boolean;
}

/** The sections of one lesson by heading id. */
export type Sections = Readonly<Record<string, SectionState>>;

function readSections(data: unknown): Sections | null {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return null;
  const entries = Object.entries(data).flatMap(([id, value]: [string, unknown]) => {
    if (typeof value !== 'object' || value === null) return [];
    const { at, isRead } = value as Readonly<Record<string, unknown>>;
    return isMoment(at) && typeof isRead === 'boolean' ? [[id, { at, isRead }] as const] : [];
  });
  return Object.fromEntries(entries);
}

export function sectionsRecord(lessonSlug: string): StoredRecord<Sections> {
  return { name: `sections/${lessonSlug}`, version: 1, initial: {}, parse: readSections };
}

export function isSectionRead(sections: Sections, id: string): boolean {
  return Object.hasOwn(sections, id) && sections[id]?.isRead === true;
}

/** Keeps that a section was read, or that it was not after all. */
export function keepSection(
  store: Store,
  { lessonSlug, id }: { readonly lessonSlug: string; readonly id: string },
  state: SectionState,
): Trouble | null {
  return store.update(sectionsRecord(lessonSlug), (sections) => ({ ...sections, [id]: state }));
}
