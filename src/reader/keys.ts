import type { StoredRecord } from '../browser/storage.ts';

/**
 * Whether hot keys of a single letter are on. Software for speech or switches sends single letters
 * by mistake, so every reader can switch them off (WCAG 2.1.4).
 */
export const singleKeys: StoredRecord<boolean> = {
  name: 'single-keys',
  version: 1,
  initial: true,
  parse: (data) => (typeof data === 'boolean' ? data : null),
};
