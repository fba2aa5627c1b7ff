import type { SiteFile } from '../files.ts';

const FROM_PAGE = /(?:src|component-url|renderer-url|before-hydration-url)="([^"]+\.js)"/g;
const FROM_SCRIPT = /["'`](\.\.?\/[^"'`]+\.js)["'`]/g;

const baseName = (address: string) => address.replace(/^.*\//, '');

/** Most pages load the same scripts: what one asks for is looked up once. */
const askedFor = new Map<string, readonly string[]>();

function namesIn(text: string): readonly string[] {
  const known = askedFor.get(text);
  if (known !== undefined) return known;
  const names = [...text.matchAll(FROM_SCRIPT)].map((match) => baseName(match[1] ?? ''));
  askedFor.set(text, names);
  return names;
}

/** The text of every script that a page may come to load, at once or later. */
export function scriptsOf(page: string, scripts: readonly SiteFile[]): readonly string[] {
  const byName = new Map(scripts.map((script) => [baseName(script.name), script.text]));
  const found = new Map<string, string>();
  const open = [...page.matchAll(FROM_PAGE)].map((match) => baseName(match[1] ?? ''));
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    const text = byName.get(name);
    if (text === undefined || found.has(name)) continue;
    found.set(name, text);
    open.push(...namesIn(text));
  }
  return [...found.values()];
}
