const NOTE = /<!--note-->([\s\S]*?)<!--\/note-->/g;
const SECTION = /(?=<h2[\s>])/;

/** Around a note, so that it can be found again in the lesson's HTML. */
export function markNote(html: string): string {
  return `<!--note-->${html}<!--/note-->`;
}

interface Note {
  readonly number: number;
  readonly html: string;
}

/** The number in the text, after the words that the note belongs to. */
function reference(number: number): string {
  return `<a class="note-mark" id="note-mark-${number}" href="#note-${number}">${number}</a>`;
}

/** The notes of a section, each with a way back. */
function list(notes: readonly Note[], label: string): string {
  if (notes.length === 0) return '';
  const items = notes.map(
    ({ number, html }) =>
      `<div class="note" id="note-${number}"><a class="note-number" href="#note-mark-${number}">${number}</a><div>${html}</div></div>`,
  );
  return `<aside class="notes" aria-label="${label}">${items.join('')}</aside>`;
}

/**
 * A browser has no footnotes: each note goes to the end of its section, with a number there and at
 * the end of the next paragraph, which it belongs to.
 * @param html a lesson with notes between `markNote`'s comments
 * @param label what the notes of a section are called
 */
export function placeNotes(html: string, label: string): string {
  let count = 0;
  return html
    .split(SECTION)
    .map((section) => {
      const notes: Note[] = [];
      const pieces: string[] = [];
      let rest = section;
      for (const match of section.matchAll(NOTE)) {
        count += 1;
        notes.push({ number: count, html: match[1] ?? '' });
      }
      for (const note of notes) {
        const [before = '', after = ''] = splitAtNote(rest);
        pieces.push(before);
        rest = withReference(after, note.number);
      }
      return pieces.join('') + rest + list(notes, `${label} ${notes[0]?.number ?? ''}`.trim());
    })
    .join('');
}

function splitAtNote(html: string): readonly [string, string] {
  const match = new RegExp(NOTE.source).exec(html);
  if (match === null) return [html, ''];
  return [html.slice(0, match.index), html.slice(match.index + match[0].length)];
}

/** Paragraphs of the text have no attributes; labels and captions have. */
function withReference(html: string, number: number): string {
  const start = html.search(/<p>/);
  const end = start < 0 ? -1 : html.indexOf('</p>', start);
  if (end < 0) throw new Error(`Note ${number} has no paragraph after it.`);
  return html.slice(0, end) + reference(number) + html.slice(end);
}
