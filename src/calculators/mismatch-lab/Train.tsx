import type { JSX } from 'preact';
import type { FieldOutcome } from '../../math/digits/outcome.ts';
import { fill } from '../../i18n/template.ts';
import { Digit } from '../frame/Digit.tsx';
import { LiveRun } from '../frame/LiveRun.tsx';
import { Question } from '../frame/Question.tsx';
import { useDigits } from '../frame/use-digits.ts';
import lab from '../frame/lab.module.css';
import type { Placement } from '../props.ts';
import { COPIES, runsOf, type MismatchLabValues, type Way } from './model.ts';
import type { MismatchLabState } from './state.ts';
import type { MismatchLabWords } from './strings.ts';
import styles from './MismatchLab.module.css';

interface Props {
  readonly place: Placement;
  readonly words: MismatchLabWords;
  readonly state: InstanceType<typeof MismatchLabState>;
}

function requestOf({ shift, noise, seed }: MismatchLabValues) {
  const recipe = { shift: shift as Way, noise: noise as Way, copies: COPIES };
  return { kind: 'field', seed, recipe } as const;
}

interface DoneProps {
  readonly asked: MismatchLabValues;
  readonly reply: FieldOutcome;
  readonly words: MismatchLabWords;
}

function Summary({ asked, reply, words }: DoneProps): JSX.Element {
  const { live } = words;
  const stored = runsOf(asked)[asked.seed - 1];
  const slots = {
    shift: words.options.shift[asked.shift as Way],
    noise: words.options.noise[asked.noise as Way],
    seed: String(asked.seed),
  };
  return (
    <p class={lab.done}>
      {fill(live.done, slots)}{' '}
      <data data-quantity="live-dev-errors" value={String(reply.dev)}>
        {reply.dev}
      </data>
      . {stored !== undefined && (stored.dev === reply.dev ? live.same : live.other)}
    </p>
  );
}

function Wrong({ reply, words }: Omit<DoneProps, 'asked'>): JSX.Element {
  const { live } = words;
  return (
    <div>
      <p class={lab.wrongHead}>{live.wrong}</p>
      <ul class={`${lab.wrong} ${styles.wrong}`}>
        {reply.examples.map(({ image, ...one }, index) => {
          const texts = { truth: String(one.truth), said: String(one.said) };
          return (
            <li key={index}>
              <Digit image={image} label={fill(live.image, texts)} />
              <span aria-hidden="true">{fill(live.said, texts)}</span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** A run of the reader’s own, with the chosen recipe and seed. */
export function Train({ place, words, state }: Props): JSX.Element {
  const runner = useDigits(
    state.run,
    requestOf,
    (reply): reply is FieldOutcome => reply.kind === 'field',
  );
  const live = state.run.live.value;
  const values = state.session.values.value;
  return (
    <Question place={place} name="train" heading={words.live.heading}>
      <p>{fill(words.live.text, { seed: String(values.seed) })}</p>
      <LiveRun
        live={live}
        words={words.live}
        onStart={() => runner.start(values)}
        onStop={runner.stop}
        summary={live.kind === 'done' && <Summary {...live} words={words} />}
      >
        {live.kind === 'done' && <Wrong reply={live.reply} words={words} />}
      </LiveRun>
    </Question>
  );
}
