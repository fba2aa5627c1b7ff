const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

export function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (all, digits, hex, name: string) => {
    if (digits !== undefined) return String.fromCodePoint(Number(digits));
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(String(hex), 16));
    return ENTITIES[name] ?? all;
  });
}

/** What a piece of a page says: drawings are silent, and blocks end with a space. */
export function textOf(html: string): string {
  const text = html
    .replace(/<(svg|style|script|math)\b[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]+>/g, (tag) =>
      /^<\/?(?:b|i|em|strong|span|data|a|sub|sup)\b/.test(tag) ? '' : ' ',
    );
  return decodeEntities(text).replace(/\s+/g, ' ').trim();
}

/** The text of the element that carries an attribute, such as `data-finding`, after some place. */
export function textWith(html: string, attribute: string, from = 0): string {
  const pattern = new RegExp(`<(\\w+)[^>]*\\s${attribute}[\\s=>][^>]*>?`, 'g');
  pattern.lastIndex = from;
  const start = pattern.exec(html);
  if (start === null) return '';
  const open = html.indexOf('>', start.index) + 1;
  return textOf(html.slice(open, html.indexOf(`</${start[1] ?? ''}>`, open)));
}

/** What a calculator of the page says in the state that the author gave it. */
export function calculatorText(
  html: string,
  figureId: string,
): { readonly finding: string; readonly sentence: string } {
  const at = html.indexOf(` id="${figureId}" data-calculator=`);
  if (at < 0) return { finding: '', sentence: '' };
  return {
    finding: textWith(html, 'data-finding', at),
    sentence: textWith(html, 'data-sentence', at),
  };
}

/** The text alternative of a figure; a figure that is made of text says that. */
export function figureText(html: string, id: string): string {
  const at = html.indexOf(`<figure class="figure" id="${id}">`);
  if (at < 0) return '';
  const figure = html.slice(at, html.indexOf('<figcaption', at));
  const label = /<[^>]*\srole="img"[^>]*>/.exec(figure)?.[0];
  const said = label === undefined ? undefined : /\saria-label="([^"]*)"/.exec(label)?.[1];
  if (said !== undefined) return decodeEntities(said);
  return textOf(figure.replace(/<(\w+)[^>]*\saria-hidden="true"[^>]*>[\s\S]*?<\/\1>/g, ' '));
}
