import type { Locale } from './i18n/locales.ts';

/** All addresses of the site. Each ends with a slash, so that a copy under any path works. */
export interface Paths {
  readonly root: string;
  readonly home: (locale: Locale) => string;
  readonly lessons: (locale: Locale) => string;
  readonly lesson: (locale: Locale, slug: string, anchor?: string) => string;
  readonly calculators: (locale: Locale) => string;
  readonly calculator: (locale: Locale, id: string, state?: string) => string;
  readonly schema: (locale: Locale, id: string) => string;
  readonly embed: (locale: Locale, id: string, state?: string) => string;
  readonly simulator: (locale: Locale, id: string, state?: string) => string;
  readonly glossary: (locale: Locale, id?: string) => string;
  readonly references: (locale: Locale, key?: string) => string;
  readonly about: (locale: Locale, anchor?: string) => string;
  readonly accessibility: (locale: Locale) => string;
  readonly offline: (locale: Locale) => string;
  readonly summary: (locale: Locale) => string;
  readonly search: (locale: Locale) => string;
  /** The whole course on one page. */
  readonly print: (locale: Locale) => string;
  /** The same as a file, which is there only where it was made. */
  readonly pdf: (locale: Locale) => string;
  readonly progress: (locale: Locale) => string;
  readonly review: (locale: Locale) => string;
  /** The review cards as a file for Anki. */
  readonly ankiCards: (locale: Locale) => string;
  readonly journal: (locale: Locale) => string;
  /** The builder of tasks, with a calculator and its state. */
  readonly teach: (locale: Locale, calculator?: string) => string;
  /** A file of `public/`: `asset('favicon.svg')`. */
  readonly asset: (file: string) => string;
}

function withSlashes(base: string): string {
  return `/${base}/`.replace(/\/{2,}/g, '/');
}

function withFragment(address: string, fragment: string | undefined): string {
  return fragment === undefined || fragment === '' ? address : `${address}#${fragment}`;
}

/** @param base the path under which the site is served: `/`, `/notes`, `/any/path/`. */
export function createPaths(base: string): Paths {
  const root = withSlashes(base);
  const page = (locale: Locale, ...parts: readonly string[]) =>
    `${[`${root}${locale}`, ...parts].join('/')}/`;
  return {
    root,
    home: (locale) => page(locale),
    lessons: (locale) => page(locale, 'lessons'),
    lesson: (locale, slug, anchor) => withFragment(page(locale, 'lessons', slug), anchor),
    calculators: (locale) => page(locale, 'calculators'),
    calculator: (locale, id, state) => withFragment(page(locale, 'calculators', id), state),
    schema: (locale, id) => `${page(locale, 'calculators', id)}schema.json`,
    embed: (locale, id, state) => withFragment(page(locale, 'embed', id), state),
    simulator: (locale, id, state) => withFragment(page(locale, 'simulators', id), state),
    glossary: (locale, id) => withFragment(page(locale, 'glossary'), id),
    references: (locale, key) => withFragment(page(locale, 'references'), key),
    about: (locale, anchor) => withFragment(page(locale, 'about'), anchor),
    accessibility: (locale) => page(locale, 'accessibility'),
    offline: (locale) => page(locale, 'offline'),
    summary: (locale) => page(locale, 'summary'),
    search: (locale) => page(locale, 'search'),
    print: (locale) => page(locale, 'print'),
    pdf: (locale) => `${root}pdf/gapwise-${locale}.pdf`,
    progress: (locale) => page(locale, 'progress'),
    review: (locale) => page(locale, 'review'),
    ankiCards: (locale) => `${page(locale, 'review')}anki.txt`,
    journal: (locale) => page(locale, 'journal'),
    teach: (locale, calculator) =>
      withFragment(page(locale, 'teach'), calculator && `calculator=${calculator}`),
    asset: (file) => `${root}${file}`,
  };
}

/** The same page in another language: only the part after the base changes. */
export function inLocale(pathname: string, base: string, locale: Locale): string {
  const root = withSlashes(base);
  const rest = pathname.startsWith(root) ? pathname.slice(root.length) : '';
  return `${root}${locale}/${rest.split('/').slice(1).join('/')}`;
}
