import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { copyText } from '../../browser/clipboard.ts';
import { saveText } from '../../browser/files.ts';
import type { JournalStrings } from '../../i18n/strings/journal.ts';
import { fill } from '../../i18n/template.ts';
import type { Entry, Journal } from './entry.ts';
import { toJson, toMarkdown, type Told } from './file.ts';
import styles from './journal.module.css';

interface Props {
  readonly words: JournalStrings;
  readonly journal: Journal;
  readonly tell: (entry: Entry) => Told;
}

const FORMATS = [
  { id: 'markdown', extension: 'md', type: 'text/markdown' },
  { id: 'json', extension: 'json', type: 'application/json' },
] as const;

/** Takes the journal out of the page: as a report, as text for a wiki, as a file to import again. */
export function Export({ words, journal, tell }: Props): JSX.Element {
  const [said, setSaid] = useState('');

  function textOf(id: (typeof FORMATS)[number]['id']): string {
    return id === 'json' ? toJson(journal) : toMarkdown(journal, tell, words);
  }

  return (
    <section class={styles.box} aria-labelledby="export" data-export="">
      <h2 id="export">{words.export}</h2>
      <div class={styles.buttons}>
        <button type="button" data-action="print" onClick={() => print()}>
          {words.print}
        </button>
        {FORMATS.map(({ id, extension, type }) => {
          const what = words[id];
          return (
            <span key={id} class={styles.buttons}>
              <button
                type="button"
                data-action={`download-${id}`}
                onClick={() => saveText(`gapwise-journal.${extension}`, textOf(id), type)}
              >
                {fill(words.download, { what })}
              </button>
              <button
                type="button"
                data-action={`copy-${id}`}
                onClick={async () => {
                  const isCopied = await copyText(textOf(id));
                  setSaid(isCopied ? fill(words.copied, { what }) : words.notCopied);
                }}
              >
                {fill(words.copy, { what })}
              </button>
            </span>
          );
        })}
      </div>
      <p role="status">{said}</p>
    </section>
  );
}
