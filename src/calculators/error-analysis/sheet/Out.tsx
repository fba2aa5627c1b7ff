import type { JSX } from 'preact';
import { saveText } from '../../../browser/files.ts';
import { encode } from '../../../params/codec.ts';
import { params } from '../params.ts';
import { read } from '../model.ts';
import { strings } from '../strings.ts';
import { toMarkdown } from './summary.ts';
import type { PartProps } from './Workbench.tsx';
import { toCsv, toJson } from './write.ts';
import styles from './sheet.module.css';

/** The ways out: whole, as a table, as a report. */
export function Out({ words, sheet, state, place, pictures }: PartProps): JSX.Element {
  const now = sheet.sheet.value;

  function saveJson(): void {
    // Settings belong to this table only while it is what the calculator shows.
    const values = state.session.values.value;
    const settings = state.isOwn.value ? encode(params, values, [], true) : '';
    saveText('gapwise-error-analysis.json', toJson(now, settings), 'application/json');
  }

  function saveReport(): void {
    // The figures of this sheet, whatever the calculator shows now.
    state.follow(sheet.counts.value, true);
    const values = state.session.values.value;
    const reading = read(values, sheet.counts.value, state.naming(values.tags));
    const context = { words: strings[place.locale], locale: place.locale, values, reading };
    const text = toMarkdown({
      sheet: { ...now, tags: sheet.tags.value },
      words,
      locale: place.locale,
      context,
    });
    saveText('gapwise-error-analysis.md', text, 'text/markdown');
  }

  return (
    <div class={styles.out} role="group" aria-label={words.out.heading}>
      <p>
        <b>{words.out.heading}</b>
      </p>
      <div class={styles.bar}>
        <button type="button" data-action="save-json" onClick={saveJson}>
          {words.out.json}
        </button>
        <button
          type="button"
          data-action="save-csv"
          onClick={() => saveText('gapwise-error-analysis.csv', toCsv(now), 'text/csv')}
        >
          {words.out.csv}
        </button>
        <button type="button" data-action="save-markdown" onClick={saveReport}>
          {words.out.markdown}
        </button>
        <button type="button" data-action="clear-sheet" onClick={sheet.clear}>
          {words.out.clear}
        </button>
      </div>
      <p class={styles.soft}>
        {words.out.clearHint} {pictures.count > 0 && words.out.pictures}
      </p>
    </div>
  );
}
