interface Gathered {
  readonly note: HTMLElement;
  readonly place: Comment;
  readonly mark: HTMLElement;
}

/** What stands right before the next section, or at the end of the article. */
function sectionEnd(note: HTMLElement): Element | null {
  let next = note.nextElementSibling;
  while (next !== null && !next.matches('h2, .cards')) next = next.nextElementSibling;
  return next;
}

/** A note belongs to the paragraph after it, whose end gets the number. */
function markAfter(note: HTMLElement, number: number): HTMLElement {
  const mark = document.createElement('sup');
  mark.textContent = String(number);
  let next = note.nextElementSibling;
  while (next !== null && next.tagName !== 'P') next = next.nextElementSibling;
  next?.append(mark);
  return mark;
}

/**
 * Paper has no margin to fold: while a page is printed, each note goes to the end of its section,
 * with a number there and in the text.
 * @returns a function that puts every note back
 */
export function gatherNotes(article: HTMLElement): () => void {
  const gathered: Gathered[] = [];
  for (const note of article.querySelectorAll<HTMLElement>(':scope > [data-margin]')) {
    const number = gathered.length + 1;
    const place = document.createComment('');
    const end = sectionEnd(note);
    const mark = markAfter(note, number);
    note.before(place);
    note.dataset['note'] = String(number);
    article.insertBefore(note, end);
    gathered.push({ note, place, mark });
  }
  return () => {
    for (const { note, place, mark } of gathered) {
      delete note.dataset['note'];
      place.replaceWith(note);
      mark.remove();
    }
  };
}
