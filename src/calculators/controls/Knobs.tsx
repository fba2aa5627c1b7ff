import type { JSX } from 'preact';
import { Choice } from '../../ui/Choice.tsx';
import { Counts } from '../frame/Counts.tsx';
import { NumberControl } from '../frame/NumberControl.tsx';
import type { Placement } from '../props.ts';
import { isBlended, THINGS, type ControlsValues } from './machine.ts';
import { params } from './params.ts';
import type { ControlsState } from './state.ts';
import type { ControlsWords } from './strings.ts';
import styles from './Controls.module.css';

interface Props {
  readonly place: Placement;
  readonly words: ControlsWords;
  readonly state: InstanceType<typeof ControlsState>;
}

type NumberName = Exclude<keyof typeof params.fields, 'system' | 'controls' | 'moves'>;

const NUMBERS = Object.keys(params.fields).filter(
  (name) => name !== 'system' && name !== 'controls' && name !== 'moves',
) as readonly NumberName[];

/** The numbers that mean something for the system that is shown. */
function inUse(values: ControlsValues): readonly NumberName[] {
  if (values.system === 'car') return ['axis-1', 'axis-2', 'goal-angle', 'goal-speed'];
  if (values.system === 'tv') return isBlended(values) ? ['blend', 'rotation'] : THINGS.tv;
  return ['capacity', 'regularization', 'training-size', 'steps', 'noise', 'seed'];
}

function hintFor(words: ControlsWords, values: ControlsValues, name: NumberName) {
  if (name === 'axis-1' || name === 'axis-2') {
    return words.hints[name][isBlended(values) ? 'blended' : 'independent'];
  }
  return name === 'blend' || name === 'seed' ? words.hints[name] : undefined;
}

/** What can be turned now; the controls of the other systems are folded away and keep their places. */
export function Knobs({ place, words, state }: Props): JSX.Element {
  const { session } = state;
  const values = session.values.value;
  const isShown = (name: string) => !session.hidden.value.includes(name);
  const used = inUse(values);
  const others = NUMBERS.filter((name) => !used.includes(name) && isShown(name));
  const control = (name: NumberName) => {
    const hint = hintFor(words, values, name);
    return (
      <NumberControl
        key={name}
        place={place}
        table={params}
        session={session}
        labels={words.labels}
        name={name}
        {...(hint !== undefined && { hint })}
      />
    );
  };
  return (
    <>
      {isShown('system') && (
        <Choice
          id={place.figureId}
          name="system"
          label={words.labels.system}
          options={words.options.system}
          value={values.system}
          onChoose={(system) => state.restart({ system })}
        />
      )}
      {values.system !== 'polynomial' && isShown('controls') && (
        <Choice
          id={place.figureId}
          name="controls"
          label={words.labels.controls}
          options={words.options.controls}
          value={values.controls}
          onChoose={(controls) => state.restart({ controls })}
        />
      )}
      {used.map(control)}
      {values.system === 'polynomial' && isShown('seed') && (
        <button type="button" class={styles.button} data-action="draw" onClick={state.drawAgain}>
          {words.drawAgain}
        </button>
      )}
      {others.length > 0 && (
        <Counts label={words.others} hint={words.othersHint} isOpen={false}>
          {others.map(control)}
        </Counts>
      )}
    </>
  );
}
