/** A start tag of HTML, whatever stands in its attributes. */
export const START_TAG = /<([a-z][\w-]*)((?:[^<>"']|"[^"]*"|'[^']*')*)>/gi;

/** The element that starts at an index, with everything in it; empty where none does. */
export function elementAt(html: string, start: number): string {
  const name = /^<([a-z][\w-]*)/i.exec(html.slice(start))?.[1];
  if (name === undefined) return '';
  const tags = new RegExp(`<(/?)${name}(?![\\w-])(?:[^<>"']|"[^"]*"|'[^']*')*?(/?)>`, 'gi');
  tags.lastIndex = start;
  let depth = 0;
  for (let tag = tags.exec(html); tag !== null; tag = tags.exec(html)) {
    if (tag[2] === '/') continue;
    depth += tag[1] === '/' ? -1 : 1;
    if (depth === 0) return html.slice(start, tags.lastIndex);
  }
  return '';
}

/** Every element whose start tag matches, in order; those inside of one that was found are part of it. */
export function elements(html: string, start: RegExp): readonly string[] {
  const pattern = new RegExp(start.source, 'g');
  const found: string[] = [];
  for (let match = pattern.exec(html); match !== null; match = pattern.exec(html)) {
    const element = elementAt(html, match.index);
    if (element === '') continue;
    found.push(element);
    pattern.lastIndex = match.index + element.length;
  }
  return found;
}

/** What stands between the start tag and the end tag of one element. */
export function inner(element: string): string {
  const tag = new RegExp(START_TAG.source, 'i').exec(element)?.[0] ?? '';
  return element.slice(tag.length, Math.max(tag.length, element.lastIndexOf('</')));
}

const HEADING_CELL = /<th\b[\s\S]*?<\/th>/gi;
const CONTROL = /<(\/?)(?:button|label)\b(?:[^<>"']|"[^"]*"|'[^']*')*>/gi;

/** A table whose rows are named by text, where a calculator names them by what can be pressed. */
export function plainNames(table: string): string {
  return table.replace(HEADING_CELL, (cell) => cell.replace(CONTROL, '<$1span>'));
}

/** The text of an attribute in the first start tag, still escaped. */
export function attribute(element: string, name: string): string {
  const tag = new RegExp(START_TAG.source, 'i').exec(element)?.[0] ?? '';
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&quot;': '"',
  '&#34;': '"',
  '&#39;': "'",
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
};

/** Text without the entities of an attribute. */
export function unescaped(text: string): string {
  return text.replace(/&(?:quot|#34|#39|lt|gt|amp);/g, (entity) => ENTITIES[entity] ?? entity);
}
