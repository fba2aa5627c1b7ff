import type { Locale } from './i18n/locales.ts';
import { createPaths } from './paths.ts';

/** Addresses of files for programs. Apart from paths.ts, which every page loads. */
export interface FilePaths {
  /** A lesson as Markdown. */
  readonly lesson: (locale: Locale, slug: string) => string;
  /** The Atom feed of one language. */
  readonly feed: (locale: Locale) => string;
  /** What the site holds, in one language or in all (llmstxt.org). */
  readonly llms: (locale?: Locale) => string;
}

/** A page's picture for links to it elsewhere, in the page's own folder. */
export const PICTURE = { file: 'social.png', width: 1200, height: 630 } as const;

/** @param base the path under which the site is served, as for `createPaths`. */
export function createFilePaths(base: string): FilePaths {
  const paths = createPaths(base);
  return {
    lesson: (locale, slug) => `${paths.lessons(locale)}${slug}.md`,
    feed: (locale) => `${paths.home(locale)}feed.xml`,
    llms: (locale) => `${locale === undefined ? paths.root : paths.home(locale)}llms.txt`,
  };
}
