import type { StoredRecord } from '../../browser/storage.ts';
import type { Locale } from '../../i18n/locales.ts';

/** `off`: the reader removed the course from the device, and it is not kept again unasked. */
export type Choice = 'auto' | 'off';

export const choiceRecord: StoredRecord<Choice> = {
  name: 'offline',
  version: 1,
  initial: 'auto',
  parse: (data) => (data === 'auto' || data === 'off' ? data : null),
};

/** Fires on `document` after the course has been kept unasked. */
export const KEPT_EVENT = 'gapwise:kept';

/** What decides whether a page starts to keep the course by itself. */
export interface Situation {
  readonly choice: Choice;
  /** Languages that are on the device already; null: it could not be asked. */
  readonly kept: readonly Locale[] | null;
  /** The language of the page; null on the page that offers the languages. */
  readonly locale: Locale | null;
  /** Whether the reader's browser asks to save data, or the line is slow. */
  readonly isThrifty: boolean;
}

/** The language to keep unasked: the one that is being read, if no other is kept already. */
export function localeToKeep({ choice, kept, locale, isThrifty }: Situation): Locale | null {
  if (choice === 'off' || isThrifty || kept === null || kept.length > 0) return null;
  return locale;
}
