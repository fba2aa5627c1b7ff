/** What stands at the head of the pages of a part: `paper.css` names them. */
export interface RunningHead {
  readonly name: string;
  readonly text: string;
}

/** A text as CSS writes it. */
function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}

/**
 * A stylesheet does not know the titles of lessons, and a browser has no running strings: the heads
 * are properties of the document, which the margin boxes of the named pages read.
 */
export function rootStyle(heads: readonly RunningHead[]): string {
  return heads.map(({ name, text }) => `--head-${name}:${quoted(text)}`).join(';');
}
