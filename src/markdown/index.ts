import type { MdastPluginEntry } from 'satteri';
import { code } from './code.ts';
import { formulas } from './formulas.ts';
import { headings } from './headings.ts';
import { links } from './links.ts';
import { tables } from './tables.ts';

/** The plugins that turn an author's MDX into pages, in the order in which they run. */
export function markdownPlugins(options: { readonly base: string }): MdastPluginEntry[] {
  return [formulas, headings, links(options), code(), tables];
}
