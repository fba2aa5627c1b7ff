import type { SearchWords } from '../../i18n/strings/search.ts';
import { fill } from '../../i18n/template.ts';
import { find, type Answer } from './find.ts';
import type { Part } from './library.ts';
import type { Texts } from './load.ts';
import { element, resultsOf, sayCount, type Look } from './view.ts';

/** Where results are shown: the same in the dialog and on the page. */
export interface Stage {
  readonly field: HTMLInputElement;
  /** Holds the results. */
  readonly list: HTMLElement;
  /** Holds what stands after them: what else can be done. */
  readonly after: HTMLElement;
  /** A live region. */
  readonly status: HTMLElement;
  readonly look: Look;
  /** Links for whoever finds nothing. */
  readonly elsewhere: () => readonly HTMLElement[];
  /** Called after each change of the results. */
  readonly onShown: (answer: Answer | null) => void;
}

const SAY_AFTER_MS = 350;

function button(text: string, action: string, onPress: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button', 'data-action': action }, text);
  made.addEventListener('click', onPress);
  return made;
}

/** Answers what is typed into a field. */
export function startSession(stage: Stage, texts: Texts): { readonly update: () => void } {
  const { field, list, after, status, look, elsewhere } = stage;
  const { words } = look;
  let shown: string | null = null;
  /** What was asked last: its answer is shown, or still to come. */
  let asked: string | null = null;
  let turn = 0;
  let saying: ReturnType<typeof setTimeout> | undefined;

  /** Said once the reader stops typing: a count for each letter would be noise. */
  function say(text: string, isAtOnce = false): void {
    clearTimeout(saying);
    saying = setTimeout(() => (status.textContent = text), isAtOnce ? 0 : SAY_AFTER_MS);
  }

  function empty(): void {
    list.replaceChildren();
    after.replaceChildren();
    stage.onShown(null);
  }

  function fail(): void {
    shown = asked = null;
    empty();
    say(words.failed, true);
    const again = button(words.retry, 'search-retry', () => {
      field.focus();
      update();
    });
    after.replaceChildren(again, ...elsewhere());
  }

  function show(answer: Answer, query: string): void {
    shown = query;
    list.replaceChildren(...resultsOf(answer, look));
    list.scrollTop = 0;
    say(sayCount(answer, query, look.limit, words));
    const isNone = answer.count === 0;
    const hint = isNone ? [element('p', {}, words.noneHint), ...elsewhere()] : [];
    const more = button(words.more, 'search-more', () => {
      field.focus();
      searchAll(query);
    });
    after.replaceChildren(...hint, ...(texts.isWhole ? [] : [more]), ...allLink(answer, query));
    stage.onShown(answer);
  }

  function searchAll(query: string): void {
    void run(query, () => texts.all());
  }

  function allLink({ count }: Answer, query: string): readonly HTMLElement[] {
    return count > look.limit && look.isListbox ? [allResults(words, look.home, query, count)] : [];
  }

  async function run(query: string, load: () => Promise<readonly Part[]>): Promise<void> {
    const own = (turn += 1);
    asked = query;
    const isLatest = () => own === turn;
    const wait = setTimeout(() => {
      if (isLatest()) say(words.loading, true);
    }, SAY_AFTER_MS);
    try {
      let answer = find(await load(), query, texts.isWhole);
      // A word that stands in a check or in code alone is found too; nobody waits while typing.
      if (answer.count === 0 && !texts.isWhole && !isComposing) {
        await new Promise((resolve) => setTimeout(resolve, SAY_AFTER_MS));
        if (isLatest()) answer = find(await texts.near(query), query, true);
      }
      if (isLatest()) settle(answer, query);
    } catch {
      if (isLatest()) fail();
    } finally {
      clearTimeout(wait);
    }
  }

  /** Half a syllable finds nothing: what was found before it stays until it is typed. */
  function settle(answer: Answer, query: string): void {
    if (answer.count === 0 && isComposing && shown !== null) asked = null;
    else show(answer, query);
  }

  let isComposing = false;

  function update(): void {
    const query = field.value.trim();
    if (query === asked && !isComposing) return;
    if (query !== '') {
      void run(query, () => (texts.isWhole ? texts.all() : texts.first()));
      return;
    }
    turn += 1;
    shown = asked = null;
    empty();
    say('', true);
  }

  field.addEventListener('input', (event) => {
    isComposing = event instanceof InputEvent && event.isComposing;
    update();
  });
  field.addEventListener('compositionend', () => {
    isComposing = false;
    update();
  });
  // Where nothing was found, there is nothing to open: Enter looks through the rest.
  field.addEventListener('keydown', ({ key, isComposing: isHalf }) => {
    const isNone = shown === field.value.trim() && list.childElementCount === 0;
    if (key === 'Enter' && !isHalf && isNone && shown !== null && !texts.isWhole) searchAll(shown);
  });
  return { update };
}

function allResults(
  words: SearchWords,
  home: string,
  query: string,
  count: number,
): HTMLAnchorElement {
  const href = `${home}search/#q=${encodeURIComponent(query)}`;
  return element('a', { href, class: 'all' }, fill(words.all, { count }));
}
