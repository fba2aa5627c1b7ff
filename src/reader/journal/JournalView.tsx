import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { absolute } from '../../calculators/frame/link.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { JournalStrings } from '../../i18n/strings/journal.ts';
import { fill } from '../../i18n/template.ts';
import { createPaths } from '../../paths.ts';
import { keepNote, moveEntry, putBack, removeEntries, rename, withOpen } from './changes.ts';
import { LIMITS, type Entry, type Journal } from './entry.ts';
import { EntryCard } from './EntryCard.tsx';
import { Export } from './Export.tsx';
import type { Told } from './file.ts';
import { Import } from './Import.tsx';
import { retell } from './retell.ts';
import { useJournal } from './use-journal.ts';
import styles from './journal.module.css';

interface Props {
  readonly locale: Locale;
  readonly base: string;
  readonly words: JournalStrings;
  /** Titles of the calculators by id. */
  readonly titles: Readonly<Record<string, string>>;
}

interface Said {
  readonly text: string;
  /** What undo puts back. */
  readonly removed: readonly Entry[];
}

const now = () => new Date().toISOString();

function dateOf(moment: string, locale: Locale): string {
  return new Intl.DateTimeFormat(locale === 'ko' ? 'ko-KR' : 'en-GB', {
    dateStyle: 'long',
  }).format(new Date(moment));
}

/** Findings in the language of the page, for entries that were pinned in the other one. */
function useRetold(journal: Journal | null, locale: Locale, base: string) {
  const [retold, setRetold] = useState<Readonly<Record<string, string>>>({});
  const asked = useRef(new Set<string>());
  useEffect(() => {
    for (const entry of journal?.entries ?? []) {
      if (entry.locale === locale || asked.current.has(entry.id)) continue;
      asked.current.add(entry.id);
      retell(entry, locale, base)
        .then((finding) => {
          if (finding !== null) setRetold((others) => ({ ...others, [entry.id]: finding }));
        })
        // Then the words of that day stand.
        .catch(() => undefined);
    }
  }, [journal]);
  return retold;
}

function Empty({ words, href }: { words: JournalStrings; href: string }): JSX.Element {
  return (
    <section class={styles.box} data-empty="">
      <h2>{words.empty.title}</h2>
      <ol>
        {words.empty.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p>
        <a class={styles.open} href={href}>
          {words.empty.open}
        </a>
      </p>
    </section>
  );
}

interface TitleProps {
  readonly words: JournalStrings;
  readonly title: string;
  readonly onChange: (title: string) => void;
}

/** What is being typed stays when the page is drawn anew: another tab may change the journal. */
function Title({ words, title, onChange }: TitleProps): JSX.Element {
  const [draft, setDraft] = useState<string | null>(null);
  return (
    <div class={styles.title}>
      <label for="journal-title">{words.name}</label>
      <input
        id="journal-title"
        type="text"
        autocomplete="off"
        maxLength={LIMITS.title}
        value={draft ?? title}
        onInput={(event) => setDraft(event.currentTarget.value)}
        onChange={(event) => {
          setDraft(null);
          onChange(event.currentTarget.value.trim());
        }}
      />
    </div>
  );
}

/** The record of a project's decisions, kept in this browser. */
export function JournalView({ locale, base, words, titles }: Props): JSX.Element | null {
  const { journal, trouble, change } = useJournal();
  const retold = useRetold(journal, locale, base);
  const [said, setSaid] = useState<Said>({ text: '', removed: [] });
  /** Entries whose note is being written, as they were when that began. */
  const [open, setOpen] = useState<readonly Entry[]>([]);
  const list = useRef<HTMLOListElement>(null);
  if (journal === null) return null;
  const paths = createPaths(base);
  const { entries } = journal;
  const shown = withOpen(entries, open);
  const isGone = (entry: Entry) => !entries.includes(entry);

  function keepOpen(entry: Entry, isOpen: boolean): void {
    setOpen((all) => [...all.filter(({ id }) => id !== entry.id), ...(isOpen ? [entry] : [])]);
    // The card goes with its form.
    if (!isOpen && isGone(entry)) document.getElementById('journal-title')?.focus();
  }

  function tell(entry: Entry): Told {
    const { calculator, state } = entry;
    return {
      date: dateOf(entry.pinned, locale),
      calculator: titles[calculator] ?? calculator,
      finding: retold[entry.id] ?? entry.finding,
      link: absolute(paths.calculator(locale, calculator, state)),
    };
  }

  const tooMany = fill(words.faults['too-many'], { most: LIMITS.entries });

  function keep(entry: Entry, note: string): boolean {
    const at = now();
    let isThere = false;
    change((journal) => {
      const next = keepNote(journal, entry, note, at);
      isThere = next.entries.some(({ id }) => id === entry.id);
      return next;
    });
    setSaid({ text: isThere ? words.saved : tooMany, removed: [] });
    return isThere;
  }

  function move(entry: Entry, by: -1 | 1): void {
    const to = entries.indexOf(entry) + by;
    if (to < 0 || to >= entries.length) return;
    const at = now();
    change((journal) => moveEntry(journal, entry.id, by, at));
    setSaid({ text: fill(words.moved, { at: to + 1, count: entries.length }), removed: [] });
  }

  function remove(removed: readonly Entry[], text: string): void {
    const ids = removed.map(({ id }) => id);
    setOpen((all) => all.filter(({ id }) => !ids.includes(id)));
    change((journal) => removeEntries(journal, ids));
    setSaid({ text, removed });
    // The pressed button is gone: what can be done next is in the bar above the list.
    requestAnimationFrame(() => document.getElementById('journal-undo')?.focus());
  }

  function undo(): void {
    let isFull = false;
    change((journal) => {
      const next = putBack(journal, said.removed);
      isFull = next === journal;
      return next;
    });
    if (isFull) {
      setSaid({ text: tooMany, removed: said.removed });
      return;
    }
    setSaid({ text: words.undone, removed: [] });
    requestAnimationFrame(() => list.current?.querySelector('li')?.focus());
  }

  return (
    <div class={styles.journal} data-journal="">
      {trouble !== null && (
        <p class={styles.fault} role="alert" data-trouble={trouble}>
          {words.troubles[trouble]}
        </p>
      )}
      <Title
        words={words}
        title={journal.title}
        onChange={(title) => {
          const at = now();
          change((journal) => rename(journal, title, at));
        }}
      />
      {journal.title !== '' && <p class={styles.printedTitle}>{journal.title}</p>}
      <div class={styles.said} role="status">
        {said.text}{' '}
        {said.removed.length > 0 && (
          <button id="journal-undo" type="button" data-action="undo" onClick={undo}>
            {words.undo}
          </button>
        )}
      </div>
      {shown.length === 0 ? (
        <Empty words={words} href={paths.calculators(locale)} />
      ) : (
        <>
          <p class={styles.soft}>{fill(words.count, { count: entries.length })}</p>
          <ol ref={list} class={styles.list}>
            {shown.map((entry, index) => (
              <EntryCard
                key={entry.id}
                entry={entry}
                told={tell(entry)}
                at={index + 1}
                count={shown.length}
                words={words}
                isKnown={Object.hasOwn(titles, entry.calculator)}
                isGone={isGone(entry)}
                onOpen={(isOpen) => keepOpen(entry, isOpen)}
                onNote={(note) => keep(entry, note)}
                onMove={(by) => move(entry, by)}
                onRemove={() => remove([entry], words.removed)}
              />
            ))}
          </ol>
          <Export words={words} journal={journal} tell={tell} />
        </>
      )}
      <Import words={words} journal={journal} change={change} />
      {entries.length > 0 && (
        <p class={styles.buttons}>
          <button
            type="button"
            class={styles.clear}
            data-action="clear"
            onClick={() => remove(entries, words.cleared)}
          >
            {words.clear}
          </button>
        </p>
      )}
    </div>
  );
}
