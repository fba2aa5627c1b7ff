import type { JSX } from 'preact';
import { fill } from '../../i18n/template.ts';
import { Choice } from '../../ui/Choice.tsx';
import { Scroll } from '../../ui/Scroll.tsx';
import { FigureTable } from '../frame/FigureTable.tsx';
import { NumberControl } from '../frame/NumberControl.tsx';
import { Question } from '../frame/Question.tsx';
import { ResultTable } from '../frame/ResultTable.tsx';
import runs from '../frame/training.module.css';
import type { Placement } from '../props.ts';
import styles from './MultiTaskLoss.module.css';
import { params } from './params.ts';
import { curveRows, errorText, shareText } from './rows.ts';
import type { MultiTaskLossState } from './state.ts';
import { SEEDS_TABLE } from './stored.ts';
import type { MultiTaskWords } from './strings.ts';
import { useTraining } from './use-training.ts';

interface Props {
  readonly place: Placement;
  readonly words: MultiTaskWords;
  readonly state: InstanceType<typeof MultiTaskLossState>;
}

function Running({ place, words, state }: Props): JSX.Element {
  const training = useTraining(state);
  const going = state.going.value;
  const isRunning = going !== null && !going.isStopped;
  const { curves } = words;
  return (
    <div
      class={runs.running}
      data-training={isRunning ? 'running' : 'resting'}
      onPointerEnter={training.prepare}
      onFocusIn={training.prepare}
    >
      <button
        type="button"
        class={runs.button}
        data-action={isRunning ? 'stop' : 'train'}
        onClick={isRunning ? training.stop : training.train}
      >
        {isRunning ? curves.stop : curves.train}
      </button>
      {going !== null && <progress max={1} value={going.share} aria-label={curves.progress} />}
      {going?.isStopped === true && (
        <span>{fill(curves.stopped, { share: shareText(going.share, place.locale) })}</span>
      )}
      {going === null && state.isSame.value !== null && (
        <span role="status">{state.isSame.value ? curves.same : curves.different}</span>
      )}
    </div>
  );
}

function Inputs({ place, words, state }: Props): JSX.Element {
  const { session } = state;
  const values = session.values.value;
  const isShown = (name: string) => !session.hidden.value.includes(name);
  return (
    <div class={styles.inputs}>
      {(['curve-points', 'curve-x'] as const).filter(isShown).map((name) => (
        <Choice
          key={name}
          id={place.figureId}
          name={name}
          label={words.labels[name]}
          options={words.options[name]}
          value={values[name]}
          onChoose={(value) => session.put(name, value)}
        />
      ))}
      <NumberControl
        place={place}
        table={params}
        session={session}
        labels={words.labels}
        name="seed"
        hint={words.curves.seedHint}
      />
    </div>
  );
}

/** Twelve curves learned by one network or by twelve: measured, not promised. */
export function CurvesPart(props: Props): JSX.Element {
  const { place, words, state } = props;
  const { locale } = place;
  const { curves } = words;
  const [first, second, third] = curves.heads;
  return (
    <Question place={place} name="curves" heading={curves.title}>
      <p class={styles.soft}>{curves.hint}</p>
      <Inputs {...props} />
      <Running {...props} />
      <ResultTable
        rows={curveRows(words, locale, state.comparison.value)}
        results={state.results.value}
        heads={[first ?? '', second ?? '', third ?? '']}
        between={curves.between}
        caption={curves.title}
      />
      <p>{curves.seeds}</p>
      <Scroll class={styles.table} label={curves.seeds}>
        <FigureTable
          caption={curves.seeds}
          heads={curves.seedsHeads}
          rows={SEEDS_TABLE.map(({ x, points, joint, apart, wins, seeds }) => ({
            name: `${x}-${points}`,
            label: fill(curves.setting[x === 'own' ? 'own' : 'shared'], { points }),
            cells: [
              errorText(joint, locale),
              errorText(apart, locale),
              fill(curves.seedsWins, { wins, seeds }),
            ],
          }))}
        />
      </Scroll>
      <p class={styles.soft}>{curves.note}</p>
    </Question>
  );
}
