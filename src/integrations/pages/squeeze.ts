const KEPT = /<(pre|script|style|textarea)\b[\s\S]*?<\/\1>/g;

/**
 * Shrinks each run of white space that holds a line break to one break. A browser shows both
 * alike, so unlike a minifier it cannot glue words together. Code and scripts stay as they are.
 */
export function squeeze(html: string): string {
  let result = '';
  let end = 0;
  for (const match of html.matchAll(KEPT)) {
    result += html.slice(end, match.index).replace(/\s*\n\s*/g, '\n') + match[0];
    end = match.index + match[0].length;
  }
  return result + html.slice(end).replace(/\s*\n\s*/g, '\n');
}
