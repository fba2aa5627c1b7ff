import type { JSX } from 'preact';
import type { SumsOutcome } from '../../math/digits/outcome.ts';
import { formatCount } from '../../i18n/numbers.ts';
import { fill } from '../../i18n/template.ts';
import type { WrongSum } from '../../math/digits/wrong.ts';
import { Digit } from '../frame/Digit.tsx';
import { LiveRun } from '../frame/LiveRun.tsx';
import { useDigits } from '../frame/use-digits.ts';
import { Question } from '../frame/Question.tsx';
import lab from '../frame/lab.module.css';
import type { Placement } from '../props.ts';
import { read, type PairsChoice } from './model.ts';
import type { Asked, EndToEndLabState } from './state.ts';
import type { EndToEndLabWords } from './strings.ts';
import styles from './EndToEndLab.module.css';

interface Props {
  readonly place: Placement;
  readonly words: EndToEndLabWords;
  readonly state: InstanceType<typeof EndToEndLabState>;
}

/** From here on a run is long enough to say so. */
const LONG = 5_000;

function Wrong({ one, words }: { one: WrongSum; words: EndToEndLabWords }): JSX.Element {
  const [left, right] = one.read;
  const slots = {
    truth: String(one.truth),
    network: String(one.endToEnd),
    left: String(left),
    right: String(right),
    sum: String(left + right),
  };
  return (
    <li>
      <span class={styles.pair}>
        <Digit image={one.left} label={words.live.digit} />
        <span aria-hidden="true">+</span>
        <Digit image={one.right} label={words.live.digit} />
      </span>
      <span>
        <strong>{fill(words.live.sum, slots)}</strong>
        <br />
        {fill(words.live.said, slots)}
      </span>
    </li>
  );
}

interface DoneProps extends Omit<Props, 'state'> {
  readonly asked: Asked;
  readonly reply: SumsOutcome;
}

function Summary({ asked, reply, words, place }: DoneProps): JSX.Element {
  const { live } = words;
  const pairs = String(asked.pairs) as PairsChoice;
  const { stored } = read({ pairs, seed: asked.seed });
  const isSame = stored?.endToEnd === reply.endToEnd && stored.pipeline === reply.pipeline;
  const slots = { pairs: formatCount(asked.pairs, place.locale), seed: String(asked.seed) };
  return (
    <p class={lab.done}>
      {fill(live.done, slots)} {live.network}{' '}
      <data data-quantity="live-end-to-end-errors" value={String(reply.endToEnd)}>
        {reply.endToEnd}
      </data>
      , {live.pipeline}{' '}
      <data data-quantity="live-pipeline-errors" value={String(reply.pipeline)}>
        {reply.pipeline}
      </data>
      . {stored !== null && (isSame ? live.same : live.other)}
    </p>
  );
}

/** A run of the reader's own, at the chosen point and seed. */
export function Train({ place, words, state }: Props): JSX.Element {
  const runner = useDigits(
    state.run,
    (asked: Asked) => ({ kind: 'sums', ...asked }) as const,
    (reply): reply is SumsOutcome => reply.kind === 'sums',
  );
  const { pairs, seed } = state.session.values.value;
  const live = state.run.live.value;
  const slots = { pairs: formatCount(Number(pairs), place.locale), seed: String(seed) };
  return (
    <Question place={place} name="train" heading={words.live.heading}>
      <p>
        {fill(words.live.text, slots)} {Number(pairs) >= LONG && words.live.long}
      </p>
      <LiveRun
        live={live}
        words={{ ...words.live, start: fill(words.live.start, slots) }}
        onStart={() => runner.start(state.asked())}
        onStop={runner.stop}
        summary={live.kind === 'done' && <Summary {...live} words={words} place={place} />}
      >
        {live.kind === 'done' && (
          <div>
            <p class={lab.wrongHead}>{words.live.wrong}</p>
            <ul class={`${lab.wrong} ${styles.wrong}`}>
              {live.reply.examples.map((one, index) => (
                <Wrong key={index} one={one} words={words} />
              ))}
            </ul>
          </div>
        )}
      </LiveRun>
    </Question>
  );
}
