import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { readText } from '../../browser/files.ts';
import type { JournalStrings } from '../../i18n/strings/journal.ts';
import { fill } from '../../i18n/template.ts';
import { LIMITS, type Journal } from './entry.ts';
import { isTooMany, readFile } from './file.ts';
import { mergeJournals } from './merge.ts';
import fileStyles from '../../ui/file.module.css';
import styles from './journal.module.css';

interface Props {
  readonly words: JournalStrings;
  readonly journal: Journal;
  readonly change: (make: (journal: Journal) => Journal) => void;
}

interface Said {
  readonly isFault: boolean;
  readonly lines: readonly string[];
}

/** Joins a file or pasted text with the journal; says what happened, or why nothing did. */
export function Import({ words, journal, change }: Props): JSX.Element {
  const [text, setText] = useState('');
  const [said, setSaid] = useState<Said | null>(null);
  const [isOver, setOver] = useState(false);
  const fail = (line: string) => setSaid({ isFault: true, lines: [line] });

  function take(given: string): void {
    const reading = readFile(given);
    if (!reading.ok) return fail(words.faults[reading.fault]);
    const merged = mergeJournals(journal, reading.journal);
    if (isTooMany(merged.journal)) {
      return fail(fill(words.faults['too-many'], { most: LIMITS.entries }));
    }
    change((now) => {
      const next = mergeJournals(now, reading.journal).journal;
      // Another tab may have pinned more since this one was drawn.
      return isTooMany(next) ? now : next;
    });
    setText('');
    setSaid({
      isFault: false,
      lines: [
        fill(words.merged, { added: merged.added, same: merged.same }),
        ...merged.taken.map(({ finding }) => fill(words.taken, { finding })),
        ...merged.kept.map(({ finding }) => fill(words.kept, { finding })),
      ],
    });
  }

  async function takeFile(file: File | undefined): Promise<void> {
    if (file === undefined) return;
    try {
      take(await readText(file));
    } catch {
      fail(words.faults.unreadable);
    }
  }

  return (
    <section
      class={`${styles.box ?? ''} ${isOver ? (styles.over ?? '') : ''}`}
      aria-labelledby="import"
      data-import=""
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        void takeFile(event.dataTransfer?.files[0]);
      }}
    >
      <h2 id="import">{words.import}</h2>
      <p>{words.importText}</p>
      <label for="import-file">{words.file}</label>
      <input
        id="import-file"
        type="file"
        class={fileStyles.file}
        accept=".json,application/json"
        onChange={(event) => {
          const input = event.currentTarget;
          void takeFile(input.files?.[0]).then(() => (input.value = ''));
        }}
      />
      <label for="import-text">{words.paste}</label>
      <textarea
        id="import-text"
        rows={3}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <p class={styles.buttons}>
        <button type="button" data-action="merge" onClick={() => take(text)}>
          {words.merge}
        </button>
      </p>
      <div role="status" data-import-status="">
        {said?.lines.map((line, at) => (
          <p key={at} class={said.isFault ? styles.fault : undefined}>
            {line}
          </p>
        ))}
      </div>
    </section>
  );
}
