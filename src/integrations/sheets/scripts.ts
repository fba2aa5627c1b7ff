import type { SiteFile } from '../files.ts';

const FROM_PAGE = /(?:src|component-url|renderer-url|before-hydration-url)="([^"]+\.js)"/g;
const FROM_SCRIPT = /["'`](\.\.?\/[^"'`]+\.js)["'`]/g;

const baseName = (address: string) => address.replace(/^.*\//, '');

/** The text of every script that a page may come to load, at once or later. */
export function scriptsOf(page: string, scripts: readonly SiteFile[]): readonly string[] {
  const byName = new Map(scripts.map((script) => [baseName(script.name), script.text]));
  const found = new Map<string, string>();
  const open = [...page.matchAll(FROM_PAGE)].map((match) => baseName(match[1] ?? ''));
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    const text = byName.get(name);
    if (text === undefined || found.has(name)) continue;
    found.set(name, text);
    for (const match of text.matchAll(FROM_SCRIPT)) open.push(baseName(match[1] ?? ''));
  }
  return [...found.values()];
}
