interface Gathered {
  readonly note: HTMLElement;
  readonly place: Comment;
  readonly mark: HTMLElement;
}

const TERMS = 'a[data-card^="term-"]';

/** What stands right before the next section, or at the end of the article. */
function sectionEnd(article: HTMLElement, source: HTMLElement): Element | null {
  let next: Element | null = source;
  while (next !== null && next.parentElement !== article) next = next.parentElement;
  do next = next?.nextElementSibling ?? null;
  while (next !== null && !next.matches('h2, .cards'));
  return next;
}

/** A number after a term; a note belongs to the paragraph after it, whose end gets the number. */
function markAfter(source: HTMLElement, number: number): HTMLElement {
  const mark = document.createElement('sup');
  mark.textContent = String(number);
  if (source.matches(TERMS)) {
    source.after(mark);
    return mark;
  }
  let next = source.nextElementSibling;
  while (next !== null && next.tagName !== 'P') next = next.nextElementSibling;
  next?.append(mark);
  return mark;
}

/** What a term means, as long as it stands with the cards: at its first use in the lesson. */
function definitionOf(article: HTMLElement, link: HTMLElement): HTMLElement | null {
  return article.querySelector(`.cards > #${CSS.escape(link.dataset['card'] ?? '')}`);
}

/**
 * Paper has no margin to fold, and no cards: while a page is printed, each note and each term's
 * definition goes to the end of its section, with a number there and in the text.
 * @returns a function that puts every note back
 */
export function gatherNotes(article: HTMLElement): () => void {
  const gathered: Gathered[] = [];
  const sources = article.querySelectorAll<HTMLElement>(`:scope > [data-margin], ${TERMS}`);
  for (const source of sources) {
    const note = source.matches(TERMS) ? definitionOf(article, source) : source;
    if (note === null) continue;
    const number = gathered.length + 1;
    const place = document.createComment('');
    const end = sectionEnd(article, source);
    const mark = markAfter(source, number);
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
