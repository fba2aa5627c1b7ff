import type { ComponentChildren, JSX } from 'preact';
import { Button } from '../../ui/Button.tsx';
import type { Live } from '../live.ts';
import styles from './live.module.css';

export interface LiveWords {
  readonly start: string;
  readonly again: string;
  readonly stop: string;
  readonly progress: string;
  readonly stopped: string;
  readonly failed: string;
}

interface Props {
  readonly live: Live<unknown, unknown>;
  readonly words: LiveWords;
  readonly onStart: () => void;
  readonly onStop: () => void;
  /** What the last run gave, in a sentence that is read aloud. */
  readonly summary: ComponentChildren;
  /** What else it gave. */
  readonly children: ComponentChildren;
}

const WHOLE = 100;

/** Starts a training run, shows how far it is, stops it, and holds what came of it. */
export function LiveRun(props: Props): JSX.Element {
  const { live, words, onStart, onStop } = props;
  const isRunning = live.kind === 'running';
  return (
    <div class={styles.live} data-live={live.kind}>
      <div class={styles.bar}>
        <Button data-action="train" isIdle={isRunning} onPress={onStart}>
          {live.kind === 'done' ? words.again : words.start}
        </Button>
        <Button data-action="stop" isIdle={!isRunning} onPress={onStop}>
          {words.stop}
        </Button>
        {isRunning && (
          <progress
            max={WHOLE}
            value={Math.floor(live.share * WHOLE)}
            aria-label={words.progress}
          />
        )}
      </div>
      <div role="status">
        {live.kind === 'stopped' && <p class={styles.note}>{words.stopped}</p>}
        {live.kind === 'failed' && <p class={styles.note}>{words.failed}</p>}
        {live.kind === 'done' && props.summary}
      </div>
      {live.kind === 'done' && props.children}
    </div>
  );
}
