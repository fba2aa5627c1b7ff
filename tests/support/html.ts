/** One start tag of a page, with its attributes. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly line: number;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};

/** Text of an attribute or element as a reader sees it. */
export function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (all, digits, hex, name: string) => {
    if (digits !== undefined) return String.fromCodePoint(Number(digits));
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(String(hex), 16));
    return ENTITIES[name] ?? all;
  });
}

const TAG =
  /<([a-z][a-z0-9-]*)((?:\s+[^\s"'<>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*)\s*\/?>/gi;
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

/** Comments and the text of scripts and styles say nothing about the page. */
function markupOf(html: string): string {
  const blank = (text: string) => text.replace(/[^\n]/g, ' ');
  return html
    .replace(/<!--[\s\S]*?-->/g, blank)
    .replace(
      /(<(script|style)\b[^>]*>)([\s\S]*?)(?=<\/\2>)/gi,
      (_all, tag: string, _name, text: string) => tag + blank(text),
    );
}

/** All start tags of a page, in order. */
export function elementsOf(html: string): readonly Element[] {
  const markup = markupOf(html);
  // Counted on from tag to tag: from the start each time, a long page took ten seconds.
  let line = 1;
  let at = 0;
  const lineAt = (index: number) => {
    for (; at < index; at += 1) if (markup[at] === '\n') line += 1;
    return line;
  };
  return [...markup.matchAll(TAG)].map((match) => ({
    name: match[1]!.toLowerCase(),
    attributes: Object.fromEntries(
      [...(match[2] ?? '').matchAll(ATTRIBUTE)].map(([, name, double, single, bare]) => [
        name!.toLowerCase(),
        decodeEntities(double ?? single ?? bare ?? ''),
      ]),
    ),
    line: lineAt(match.index),
  }));
}

/** What a reader reads: no tags, no scripts, single spaces. */
export function textOf(html: string): string {
  const markup = html
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<(script|style|template|noscript)\b[\s\S]*?<\/\1>/gi, '')
    .replace(/<[^>]+>/g, ' ');
  return decodeEntities(markup).replace(/\s+/g, ' ').trim();
}
