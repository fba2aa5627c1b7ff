import type { JSX } from 'preact';
import { fill } from '../../i18n/template.ts';
import { DRAWS } from '../../math/network/settings.ts';
import runs from '../frame/training.module.css';
import type { Placement } from '../props.ts';
import { shareText } from './sentence.ts';
import type { Going, TransferLabState } from './state.ts';
import type { TransferWords } from './strings.ts';
import type { Training } from './use-training.ts';

interface Props {
  readonly place: Placement;
  readonly words: TransferWords;
  readonly state: InstanceType<typeof TransferLabState>;
  readonly training: Training;
}

function textOf(words: TransferWords, place: Placement, going: Going): string {
  const slots = {
    share: shareText(going.share, place.locale),
    draw: Math.min(DRAWS, going.done + 1),
    draws: DRAWS,
  };
  return fill(going.isStopped ? words.progress.stopped : words.progress[going.what], slots);
}

/** How far the training is, with a button to stop it; else a button to start it. */
export function Running({ place, words, state, training }: Props): JSX.Element {
  const going = state.going.value;
  const isRunning = going !== null && !going.isStopped;
  return (
    <div
      class={runs.running}
      data-training={isRunning ? 'running' : 'resting'}
      onPointerEnter={training.prepare}
      onFocusIn={training.prepare}
    >
      {isRunning ? (
        <button type="button" class={runs.button} data-action="stop" onClick={training.stop}>
          {words.stop}
        </button>
      ) : (
        <button type="button" class={runs.button} data-action="train" onClick={training.train}>
          {words.train}
        </button>
      )}
      {going !== null && (
        <>
          <progress max={1} value={going.share} aria-label={words.progress.label} />
          <span>{textOf(words, place, going)}</span>
        </>
      )}
      {going === null && state.isSame.value !== null && (
        <span role="status">{state.isSame.value ? words.same : words.different}</span>
      )}
    </div>
  );
}
