// Lets components follow the signals that they read.
import '@preact/signals';
import { effect, signal, type Signal } from '@preact/signals-core';
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { guardLeaving, whenLeft } from '../../../browser/leaving.ts';
import { openRowStore, tabId, type RowTrouble } from '../../../browser/row-store.ts';
import { changeSheetMark, readSheetMark } from '../../../browser/sheet-mark.ts';
import { decode, encode } from '../../../params/codec.ts';
import { params } from '../params.ts';
import type { SheetProps } from '../SheetDoor.tsx';
import { Bar } from './Bar.tsx';
import { Detail } from './Detail.tsx';
import { Grid } from './Grid.tsx';
import { Intake } from './Intake.tsx';
import { Out } from './Out.tsx';
import { Pictures } from './pictures.ts';
import { SheetState, type SheetModel } from './state.ts';
import { sheetStrings, type SheetWords } from './strings.ts';
import { syncSheet } from './sync.ts';
import { TagBar } from './TagBar.tsx';
import styles from './sheet.module.css';

/** What every part of the table is given. */
export interface PartProps extends SheetProps {
  readonly words: SheetWords;
  readonly sheet: SheetModel;
  readonly pictures: Pictures;
  /** Whether single keys tag. */
  readonly hasKeys: Signal<boolean>;
}

type Opened = Pick<PartProps, 'sheet' | 'pictures' | 'hasKeys'>;

/** How long after the last change the figures above follow: tagging never waits for them. */
const SETTLE_MS = 150;
const LONGEST_SETTINGS = 1e6;

/** Lets the calculator follow the sheet's counts, and keeps its settings with the sheet. */
function follow(props: SheetProps, sheet: SheetModel): () => void {
  const { state } = props;
  const { settings } = readSheetMark();
  const kept = decode(params, settings, LONGEST_SETTINGS);
  // Numbers that somebody typed, or that came by a link, are not written over.
  const isUntouched = !state.session.canReset.peek() && !state.session.canUndo.peek();
  if (isUntouched && settings !== '' && sheet.sheet.peek().rows.length > 0) {
    state.session.putAll(kept.values, 'sheet');
  }
  let isAsked = isUntouched;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const settle = (): void => {
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = undefined;
    const { rows } = sheet.sheet.peek();
    state.follow(sheet.counts.peek(), isAsked);
    // The first rows that are put into an empty table are asked for, too.
    isAsked = isAsked && rows.length === 0;
    changeSheetMark({ isKept: rows.length > 0 });
  };
  const stopFollowing = effect(() => {
    void sheet.sheet.value;
    clearTimeout(timer);
    timer = setTimeout(settle, isAsked ? 0 : SETTLE_MS);
  });
  const stopWaiting = whenLeft(settle);
  const stopKeeping = effect(() => {
    const text = encode(params, state.session.values.value, [], true);
    if (state.isOwn.value) changeSheetMark({ settings: text });
  });
  return () => {
    clearTimeout(timer);
    stopFollowing();
    stopWaiting();
    stopKeeping();
    state.follow(null);
  };
}

/** Opens the database, reads the sheet and keeps it in step with other tabs. */
function useSheet(props: SheetProps, say: (trouble: RowTrouble) => void): Opened | null {
  const [opened, setOpened] = useState<Opened | null>(null);
  useEffect(() => {
    let isGone = false;
    let stop = (): void => undefined;
    async function open(): Promise<void> {
      const { store, trouble } = await openRowStore('error-analysis-sheet');
      if (isGone) return store.close();
      if (trouble !== null) say(trouble);
      const tab = tabId();
      let last = 0;
      const sheet = new SheetState(() => `${tab}-${(last += 1)}`, props.state.naming);
      const pictures = new Pictures(store);
      const listener = { onTrouble: say, onWriting: guardLeaving() };
      await Promise.all([syncSheet(sheet, store, listener), pictures.open()]);
      // A table that was emptied takes its pictures along, once nothing can be undone any more.
      if (sheet.sheet.value.rows.length === 0) await pictures.clear();
      const stopFollowing = follow(props, sheet);
      stop = () => {
        stopFollowing();
        store.close();
      };
      if (isGone) return stop();
      setOpened({ sheet, pictures, hasKeys: signal(readSheetMark().hasKeys) });
    }
    void open();
    return () => {
      isGone = true;
      stop();
    };
  }, []);
  return opened;
}

/** The table of examples: put in, tag, look at, take out. */
export function Workbench(props: SheetProps): JSX.Element {
  const words = sheetStrings[props.place.locale];
  const [trouble, setTrouble] = useState<RowTrouble | null>(null);
  const opened = useSheet(props, setTrouble);
  if (opened === null) return <p role="status">{words.opening}</p>;
  const parts: PartProps = { ...props, ...opened, words };
  const hasRows = opened.sheet.sheet.value.rows.length > 0;
  return (
    <div class={styles.workbench} data-sheet="">
      {trouble !== null && (
        <p role="alert" class={styles.trouble} data-trouble={trouble}>
          {words.trouble[trouble]}
        </p>
      )}
      <Intake {...parts} onTrouble={setTrouble} />
      <Bar {...parts} />
      {hasRows && (
        <>
          <TagBar {...parts} />
          <div class={styles.desk}>
            <Grid {...parts} />
            <Detail {...parts} />
          </div>
          <Out {...parts} />
        </>
      )}
    </div>
  );
}
