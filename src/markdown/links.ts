import { defineMdastPlugin, type MdastPluginEntry } from 'satteri';
import type { Locale } from '../i18n/locales.ts';
import { createPaths, type Paths } from '../paths.ts';
import { localeOf } from './locale.ts';
import { stop } from './problem.ts';

/** Where a `gapwise:` address leads, before language and base path are added. */
export interface Target {
  readonly kind:
    | 'lesson'
    | 'calculator'
    | 'glossary'
    | 'references'
    | 'about'
    | 'lessons'
    | 'calculators';
  /** Slug of a lesson or id of a calculator; empty for the other kinds. */
  readonly name: string;
  /** Heading, term, key or state; empty for the page as a whole. */
  readonly fragment: string;
}

const ADDRESS = /^gapwise:([a-z]+)(?:\/([a-z0-9-]+))?(?:#(.*))?$/;
const NAMED = ['lesson', 'calculator'] as const;
const PLAIN = ['glossary', 'references', 'about', 'lessons', 'calculators'] as const;

export const ADDRESS_FORMS =
  'write gapwise:lesson/<slug>#<heading>, gapwise:calculator/<id>#<state>, gapwise:glossary#<term>, ' +
  'gapwise:references#<key>, gapwise:lessons, gapwise:calculators or gapwise:about.';

/** Reads a `gapwise:` address; null when it has none of the forms. */
export function readTarget(address: string): Target | null {
  const match = ADDRESS.exec(address);
  if (match === null) return null;
  const [, word, name = '', fragment = ''] = match;
  const kind =
    name === '' ? PLAIN.find((plain) => plain === word) : NAMED.find((named) => named === word);
  return kind === undefined ? null : { kind, name, fragment };
}

/** The address of a target in one language. */
export function addressOf({ kind, name, fragment }: Target, paths: Paths, locale: Locale): string {
  switch (kind) {
    case 'lesson':
      return paths.lesson(locale, name, fragment);
    case 'calculator':
      return paths.calculator(locale, name, fragment);
    case 'glossary':
    case 'references':
    case 'about':
      return paths[kind](locale, fragment);
    case 'lessons':
    case 'calculators':
      return paths[kind](locale);
  }
}

/**
 * Turns `gapwise:` links into addresses under the base path, in the language of the file. That
 * their targets exist is checked with all other content, in integrations/content-check.
 */
export function links(options: { readonly base: string }): MdastPluginEntry {
  const paths = createPaths(options.base);
  return ({ fileURL }) =>
    defineMdastPlugin({
      name: 'links',
      options: { position: true },
      link: (node, context) => {
        if (!node.url.startsWith('gapwise:')) return;
        const target = readTarget(node.url);
        if (target === null) {
          stop(context, node, `${node.url} is no address of this site.`, ADDRESS_FORMS);
        }
        context.setProperty(node, 'url', addressOf(target, paths, localeOf(fileURL)));
      },
    });
}
