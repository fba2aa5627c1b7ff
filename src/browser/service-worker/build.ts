import type { Locale } from '../../i18n/locales.ts';

/** Files by their path from the site's root, such as `en/lessons/metrics/`, each with its hash. */
export type Files = Readonly<Record<string, string>>;

/** What the build tells the service worker: it stands at the head of `sw.js`. */
export interface Build {
  /** Changes when any file does. */
  readonly version: string;
  /** The page for what is not kept, in every language, and what it loads. */
  readonly shell: Files;
  /** Where the list of a language's files is. */
  readonly lists: Readonly<Record<Locale, string>>;
}

/** Characters of a hash that are compared. */
export const HASH_LENGTH = 16;
