import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { fill } from '../../i18n/template.ts';
import { DRAWS, SWEEP } from '../../math/network/settings.ts';
import { Button } from '../../ui/Button.tsx';
import { Scroll } from '../../ui/Scroll.tsx';
import { FigureTable } from '../frame/FigureTable.tsx';
import { Question } from '../frame/Question.tsx';
import runs from '../frame/training.module.css';
import type { Placement } from '../props.ts';
import type { SweepRow } from './figures.ts';
import { SweepPicture } from './Pictures.tsx';
import { errorText, winsText } from './sentence.ts';
import type { TransferLabState } from './state.ts';
import type { TransferWords } from './strings.ts';
import styles from './TransferLab.module.css';
import type { Training } from './use-training.ts';

interface Props {
  readonly place: Placement;
  readonly words: TransferWords;
  readonly state: InstanceType<typeof TransferLabState>;
  readonly training: Training;
}

function Table({
  place,
  words,
  rows,
}: Omit<Props, 'state' | 'training'> & { rows: readonly SweepRow[] }) {
  const { locale } = place;
  const error = (value: number) => errorText(value, locale);
  return (
    <>
      <SweepPicture
        words={words}
        locale={locale}
        rows={rows}
        description={fill(words.sweep.picture, {
          firstTransfer: error(rows[0]?.tuned ?? 0),
          lastTransfer: error(rows.at(-1)?.tuned ?? 0),
          firstScratch: error(rows[0]?.scratch ?? 0),
          lastScratch: error(rows.at(-1)?.scratch ?? 0),
        })}
      />
      <Scroll class={styles.table} label={words.sweep.title}>
        <FigureTable
          caption={words.sweep.title}
          heads={words.sweep.heads}
          rows={rows.map(({ tuned, head, scratch, wins }, place_) => ({
            name: String(SWEEP[place_]),
            label: String(SWEEP[place_]),
            cells: [error(tuned), error(head), error(scratch), winsText(words, wins)],
          }))}
        />
      </Scroll>
    </>
  );
}

/** Who wins where: the same comparison over the number of points. */
export function Sweep({ place, words, state, training }: Props): JSX.Element {
  const rows = state.sweep.value;
  const going = state.going.value;
  const isRunning = going !== null && !going.isStopped;
  const isAsked = useRef(false);
  const isThere = rows !== null;
  useEffect(() => {
    if (!isThere || !isAsked.current) return;
    isAsked.current = false;
    // The button has gone with the focus, unless the reader has gone on.
    if (document.activeElement !== document.body) return;
    document.querySelector<HTMLElement>(`#${place.figureId}-question-sweep summary`)?.focus();
  }, [isThere]);
  return (
    <Question place={place} name="sweep" heading={words.sweep.title}>
      <p class={styles.soft}>{fill(words.sweep.hint, { draws: DRAWS })}</p>
      {rows === null ? (
        <>
          <p>{words.sweep.none}</p>
          <Button
            class={runs.button}
            data-action="sweep"
            isIdle={isRunning}
            onPress={() => {
              isAsked.current = true;
              training.sweep();
            }}
          >
            {words.sweep.run}
          </Button>
          {going?.what === 'sweep' && (
            <progress max={1} value={going.share} aria-label={words.progress.label} />
          )}
        </>
      ) : (
        <Table place={place} words={words} rows={rows} />
      )}
    </Question>
  );
}
