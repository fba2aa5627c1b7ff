import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { Choice } from '../../ui/Choice.tsx';
import { Decision } from '../frame/Decision.tsx';
import { Frame } from '../frame/Frame.tsx';
import { NumberControl } from '../frame/NumberControl.tsx';
import { ResultTable } from '../frame/ResultTable.tsx';
import runs from '../frame/training.module.css';
import type { Placement } from '../props.ts';
import { advise } from './advice.ts';
import { settingOf, type Reading } from './figures.ts';
import { params } from './params.ts';
import { Draws, Fits } from './Pictures.tsx';
import { reportRows, tableRows } from './rows.ts';
import { Running } from './Running.tsx';
import { finding, sentence, type Stage } from './sentence.ts';
import { TransferLabState } from './state.ts';
import { strings, type TransferWords } from './strings.ts';
import { Sweep } from './Sweep.tsx';
import styles from './TransferLab.module.css';
import { useTraining, type Training } from './use-training.ts';

interface Props {
  readonly place: Placement;
}

interface PartProps extends Props {
  readonly words: TransferWords;
  readonly state: InstanceType<typeof TransferLabState>;
  readonly training: Training;
}

function Controls(props: PartProps): JSX.Element {
  const { place, words, state } = props;
  const { session } = state;
  const values = session.values.value;
  const isShown = (name: string) => !session.hidden.value.includes(name);
  const shared = { place, table: params, session, labels: words.labels };
  return (
    <>
      <NumberControl {...shared} name="points" />
      {isShown('relation') && (
        <Choice
          id={place.figureId}
          name="relation"
          label={words.labels.relation}
          options={words.options.relation}
          value={values.relation}
          onChoose={(relation) => session.put('relation', relation)}
        />
      )}
      {isShown('tuning') && (
        <Choice
          id={place.figureId}
          name="tuning"
          label={words.labels.tuning}
          options={words.options.tuning}
          value={values.tuning}
          onChoose={(tuning) => session.put('tuning', tuning)}
        />
      )}
      <NumberControl {...shared} name="source-points" hint={words.hints['source-points']} />
      <NumberControl {...shared} name="seed" hint={words.hints.seed} />
      {isShown('seed') && (
        <button type="button" class={runs.button} data-action="draw" onClick={state.drawAgain}>
          {words.drawAgain}
        </button>
      )}
      <Running {...props} />
    </>
  );
}

/** A network that learns a new curve in the page, from a trained body and from scratch. */
export function TransferLab({ place }: Props): JSX.Element {
  const words = strings[place.locale];
  const { locale } = place;
  const state = useMemo(() => new TransferLabState(place.start, place.hide), []);
  const training = useTraining(state);
  const values = state.session.values.value;
  const stage: Stage = state.going.value?.isStopped === true ? 'stopped' : 'training';
  const known = state.reading.value;
  const reading: Reading | Stage = known ?? stage;
  const said = sentence(words, locale, values, reading);
  const verdict = known?.verdict ?? stage;
  const results = state.results.value;
  const [first, second, third] = words.heads;
  const part = { place, words, state, training };
  return (
    <Frame
      place={place}
      table={params}
      session={state.session}
      words={words}
      finding={finding(words, locale, values, reading)}
      sentence={said}
      controls={<Controls {...part} />}
      picture={
        <>
          <p class={styles.soft}>{words.fitsTitle}</p>
          <Fits
            words={words}
            relation={settingOf(values).relation}
            fits={state.fits.value}
            description={said}
          />
        </>
      }
      results={
        <ResultTable
          rows={tableRows(words, locale, known)}
          results={results}
          heads={[first ?? '', second ?? '', third ?? '']}
          between={words.between}
          caption={words.title}
        />
      }
      resultRows={reportRows(words, locale, reading, results)}
      code={() => import('./code.ts')}
    >
      {known !== null && <Draws words={words} reading={known} />}
      <Decision
        place={place}
        verdict={{ id: known?.verdict ?? '', label: words.verdicts[verdict] }}
        advice={advise(words, place, values, reading)}
      />
      <Sweep {...part} />
    </Frame>
  );
}
