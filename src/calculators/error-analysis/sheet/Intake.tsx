import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { readText, saveText } from '../../../browser/files.ts';
import type { RowTrouble } from '../../../browser/row-store.ts';
import { formatCount } from '../../../i18n/numbers.ts';
import { fill } from '../../../i18n/template.ts';
import { decode } from '../../../params/codec.ts';
import { params } from '../params.ts';
import { FoundTable } from './FoundTable.tsx';
import { findTable, typedTable, type Found } from './intake.ts';
import { cleanText } from './clean.ts';
import { LONGEST_CELL, LONGEST_TEXT } from './read-table.ts';
import { SAMPLE_TAGS, sampleCsv } from './sample.ts';
import type { PartProps } from './Workbench.tsx';
import fileStyles from '../../../ui/file.module.css';
import styles from './sheet.module.css';

interface Props extends PartProps {
  readonly onTrouble: (trouble: RowTrouble) => void;
}

/** Longer text is read at once and not put into the box, which would freeze over it. */
const LONGEST_SHOWN = 100_000;
const LONGEST_SETTINGS = 1e6;

const FIELDS = ['id', 'text', 'truth', 'prediction'] as const;

function TypeOne({ words, sheet, place }: PartProps): JSX.Element {
  function add(form: HTMLFormElement): void {
    const data = new FormData(form);
    const cells = FIELDS.map((role) => {
      const text = data.get(role);
      return [role, typeof text === 'string' ? cleanText(text).trim() : ''] as const;
    });
    const table = typedTable(cells, sheet.sheet.value.columns);
    if (table.rows.length === 0) return;
    sheet.addTable(table, false);
    sheet.move(Infinity, false);
    form.reset();
  }
  return (
    <form
      class={styles.bar}
      aria-label={words.intake.oneHeading}
      onSubmit={(event) => {
        event.preventDefault();
        add(event.currentTarget);
      }}
    >
      {FIELDS.map((role) => (
        <label key={role} for={`${place.figureId}-one-${role}`}>
          {words.intake.one[role]}
          <input
            id={`${place.figureId}-one-${role}`}
            name={role}
            type="text"
            maxLength={LONGEST_CELL}
            autocomplete="off"
          />
        </label>
      ))}
      <button type="submit" data-action="add-example">
        {words.intake.addOne}
      </button>
    </form>
  );
}

/** What the reader gave last, on its way into the sheet. */
function useIntake(props: Props) {
  const { sheet, pictures, state, words, place } = props;
  const [found, setFound] = useState<Found | null>(null);
  const [said, setSaid] = useState('');
  const count = (value: number) => formatCount(value, place.locale);

  function use(given: Found & { kind: 'table' }, isReplacing: boolean): void {
    sheet.addTable(given.table, isReplacing);
    if (given.settings !== '') {
      const { values } = decode(params, given.settings, LONGEST_SETTINGS);
      state.session.putAll(values, 'sheet');
      state.follow(sheet.counts.value, true);
    }
    setSaid(fill(words.intake.loaded, { count: count(given.table.rows.length) }));
    setFound(null);
  }

  function read(text: string): void {
    setSaid('');
    const next = findTable(text);
    const isEmpty = sheet.sheet.value.rows.length === 0;
    // Where nothing can be lost and nothing is doubtful, nothing is asked.
    if (next.kind === 'table' && next.bad.length === 0 && isEmpty) use(next, true);
    else setFound(next);
  }

  async function readFiles(files: readonly File[]): Promise<void> {
    const shown = files.filter(({ type }) => type.startsWith('image/'));
    const [table] = files.filter((file) => !shown.includes(file));
    if (shown.length > 0) {
      const { added, trouble } = await pictures.add(shown);
      setSaid(fill(words.intake.pictures, { count: count(added) }));
      if (trouble !== null) props.onTrouble(trouble);
    }
    if (table === undefined) return;
    if (table.size > LONGEST_TEXT) return setFound({ kind: 'problem', problem: 'too-large' });
    try {
      read(await readText(table));
    } catch {
      setFound({ kind: 'problem', problem: 'failed' });
    }
  }
  return { found, said, use, read, readFiles: (files: File[]) => void readFiles(files), setFound };
}

type IntakeHook = ReturnType<typeof useIntake>;

function Box(props: Props & { intake: IntakeHook }): JSX.Element {
  const { words, place, intake } = props;
  const [text, setText] = useState('');
  const [isOver, setOver] = useState(false);
  const id = `${place.figureId}-intake`;

  function onDrop(event: DragEvent): void {
    event.preventDefault();
    setOver(false);
    const files = [...(event.dataTransfer?.files ?? [])];
    const dropped = event.dataTransfer?.getData('text/plain') ?? '';
    if (files.length > 0) intake.readFiles(files);
    else if (dropped !== '') intake.read(dropped);
  }

  function saveSample(): void {
    const headings = props.state.naming(SAMPLE_TAGS.map((name) => [name]));
    saveText(words.sample.file, sampleCsv(words.sample, headings), 'text/csv');
  }

  function onPaste(event: ClipboardEvent): void {
    const pasted = event.clipboardData?.getData('text/plain') ?? '';
    if (pasted.length <= LONGEST_SHOWN) return;
    event.preventDefault();
    intake.read(pasted);
  }

  return (
    <div
      class={styles.drop}
      role="group"
      aria-label={words.intake.heading}
      data-drop=""
      data-over={isOver ? '' : undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <label for={id}>{words.intake.paste}</label>
      <textarea
        id={id}
        data-intake=""
        rows={4}
        spellcheck={false}
        autocomplete="off"
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
        onPaste={onPaste}
      />
      <div class={styles.bar}>
        <button
          type="button"
          data-action="read-sheet"
          onClick={() => {
            intake.read(text);
            setText('');
          }}
        >
          {words.intake.read}
        </button>
        <button
          type="button"
          data-action="sample-sheet"
          onClick={() => intake.read(sampleCsv(words.sample))}
        >
          {words.intake.sample}
        </button>
        <button type="button" data-action="save-sample" onClick={saveSample}>
          {words.intake.saveSample}
        </button>
      </div>
      <label class={styles.bar}>
        {words.intake.file}
        <input
          type="file"
          class={fileStyles.file}
          multiple
          accept=".csv,.tsv,.txt,.json,text/csv,text/plain,application/json,image/*"
          data-sheet-file=""
          onChange={(event) => {
            intake.readFiles([...(event.currentTarget.files ?? [])]);
            // The same file may be chosen again, mended.
            event.currentTarget.value = '';
          }}
        />
        <span class={styles.soft}>{words.intake.drop}</span>
      </label>
    </div>
  );
}

/** The ways in: pasted, dropped, chosen from a file, or typed. Nothing leaves the device. */
export function Intake(props: Props): JSX.Element {
  const { words, sheet } = props;
  const intake = useIntake(props);
  const hasRows = sheet.sheet.value.rows.length > 0;
  const { found } = intake;
  return (
    <details class={styles.intake} open={!hasRows || found !== null}>
      <summary>{words.intake.heading}</summary>
      <p>
        {words.intake.explain} <b>{words.intake.privacy}</b>
      </p>
      <Box {...props} intake={intake} />
      <p role="status" data-intake-said="">
        {intake.said}
      </p>
      {found !== null && (
        <FoundTable
          {...props}
          found={found}
          onUse={intake.use}
          onNames={(names) => {
            if (found.kind === 'table' && found.text !== null) {
              intake.setFound(findTable(found.text, names));
            }
          }}
          onCancel={() => intake.setFound(null)}
        />
      )}
      <p class={styles.soft}>{words.intake.oneHeading}</p>
      <TypeOne {...props} />
    </details>
  );
}
