import type { JSX } from 'preact';
import { fill } from '../../i18n/template.ts';
import { Button } from '../../ui/Button.tsx';
import { NumberControl } from '../frame/NumberControl.tsx';
import type { Placement } from '../props.ts';
import { EFFECTS, IDEAS, MOST_USES, type Action, type IdeaName } from './effects.ts';
import { params } from './params.ts';
import type { SixMonthBetState } from './state.ts';
import type { BetWords } from './strings.ts';
import styles from './SixMonthBet.module.css';

interface Props {
  readonly place: Placement;
  readonly words: BetWords;
  readonly state: InstanceType<typeof SixMonthBetState>;
}

interface TakeProps extends Props {
  readonly action: Action;
  readonly cost: string;
}

function Take({ words, state, action, cost }: TakeProps): JSX.Element {
  return (
    <Button data-take={action} isIdle={!state.canTake(action)} onPress={() => state.take(action)}>
      <span>{words.actions[action]}</span>
      {cost !== '' && <small>{cost}</small>}
    </Button>
  );
}

function costOf(words: BetWords, idea: IdeaName, uses: number): string {
  const weeks = fill(words.costs.weeks, { weeks: EFFECTS[idea].weeks });
  if (uses === 0) return weeks;
  return `${weeks} · ${fill(words.used, { count: uses, most: MOST_USES })}`;
}

function Plan(props: Props): JSX.Element {
  const { words, state } = props;
  const { uses } = state.reading.value.game;
  return (
    <>
      <fieldset class={styles.group}>
        <legend>{words.groups.look}</legend>
        <Take {...props} action="measure" cost={words.costs.measure} />
        <Take {...props} action="read" cost={words.costs.read} />
      </fieldset>
      <fieldset class={styles.group}>
        <legend>{words.groups.ideas}</legend>
        {IDEAS.map((idea) => (
          <Take key={idea} {...props} action={idea} cost={costOf(words, idea, uses[idea] ?? 0)} />
        ))}
      </fieldset>
      <fieldset class={styles.group}>
        <legend>{words.groups.end}</legend>
        <Take {...props} action="stop" cost="" />
        <Button
          data-action="start-over"
          isIdle={state.session.values.value.plan === ''}
          onPress={state.startOver}
        >
          <span>{words.startOver}</span>
        </Button>
      </fieldset>
    </>
  );
}

/** What can be done, with its price in weeks, and what is drawn. */
export function Choices(props: Props): JSX.Element {
  const { place, words, state } = props;
  const { session } = state;
  const isShown = (name: string) => !session.hidden.value.includes(name);
  const shared = { place, table: params, session, labels: words.labels };
  return (
    <>
      <NumberControl {...shared} name="weeks" />
      {isShown('plan') && <Plan {...props} />}
      <NumberControl {...shared} name="seed" hint={words.seedHint} />
      {isShown('seed') && (
        <button
          type="button"
          class={styles.next}
          data-action="next-world"
          onClick={state.nextWorld}
        >
          {words.nextWorld}
        </button>
      )}
    </>
  );
}
