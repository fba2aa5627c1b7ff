import type { ComponentType, JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { hasKeptSheet } from '../../browser/sheet-mark.ts';
import { Button } from '../../ui/Button.tsx';
import { focusOnFinding } from '../frame/focus.ts';
import type { Placement } from '../props.ts';
import type { ErrorAnalysisState } from './state.ts';
import type { ErrorWords } from './strings.ts';
import styles from './ErrorAnalysis.module.css';

export interface SheetProps {
  readonly place: Placement;
  readonly state: InstanceType<typeof ErrorAnalysisState>;
}

interface Props extends SheetProps {
  readonly words: ErrorWords;
}

type Table = ComponentType<SheetProps>;

/** Whether the figures above are those of the open sheet, and how to get them there. */
function Shown({ words, state }: Omit<Props, 'place'>): JSX.Element | null {
  const sheet = state.sheet.value;
  if (sheet === null || sheet.n === 0 || sheet.tags.length === 0) return null;
  if (state.isOwn.value) {
    return (
      <p class={styles.soft} role="status" data-sheet-shown="">
        {words.sheet.shown}
      </p>
    );
  }
  return (
    <p class={styles.soft} role="status">
      {words.sheet.other}{' '}
      <button
        type="button"
        class={styles.button}
        data-action="show-sheet"
        onClick={({ currentTarget }) => {
          focusOnFinding(currentTarget);
          state.show();
        }}
      >
        {words.sheet.show}
      </button>
    </p>
  );
}

/**
 * The way to the reader's own table. It is heavy, so it is loaded when it is asked for, or where the
 * calculator stands alone and a table was kept.
 */
export function SheetDoor(props: Props): JSX.Element {
  const { place, words } = props;
  const [table, setTable] = useState<{ readonly Table: Table } | null>(null);
  const [phase, setPhase] = useState<'closed' | 'loading' | 'failed'>('closed');
  const Heading = place.mode === 'lesson' ? 'h4' : 'h3';
  const id = `${place.figureId}-sheet`;
  const heading = useRef<HTMLHeadingElement>(null);
  const isAsked = useRef(false);

  function open(): void {
    setPhase('loading');
    import('./sheet/Workbench.tsx')
      .then(({ Workbench }) => setTable({ Table: Workbench }))
      .catch(() => setPhase('failed'));
  }

  useEffect(() => {
    if (place.mode === 'page' && hasKeptSheet()) open();
  }, []);
  // The button is gone: what it opened comes next.
  useEffect(() => {
    if (table !== null && isAsked.current) heading.current?.focus();
  }, [table]);

  return (
    <section class={styles.sheet} aria-labelledby={id}>
      <Heading ref={heading} id={id} class={styles.heading} tabIndex={-1}>
        {words.sheet.heading}
      </Heading>
      <p>{words.sheet.text}</p>
      {table === null ? (
        <p role="status">
          <Button
            class={styles.button}
            data-action="open-sheet"
            isIdle={phase === 'loading'}
            onPress={() => {
              isAsked.current = true;
              open();
            }}
          >
            {words.sheet.open}
          </Button>{' '}
          {phase === 'loading' && words.sheet.loading}
          {phase === 'failed' && words.sheet.failed}
        </p>
      ) : (
        <table.Table place={place} state={props.state} />
      )}
      <Shown {...props} />
      <p class={styles.soft}>{words.sheet.link}</p>
    </section>
  );
}
