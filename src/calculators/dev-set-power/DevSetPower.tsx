import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { Choice } from '../../ui/Choice.tsx';
import { Decision } from '../frame/Decision.tsx';
import { Frame } from '../frame/Frame.tsx';
import { NumberControl } from '../frame/NumberControl.tsx';
import type { Placement } from '../props.ts';
import { advise } from './advice.ts';
import { params } from './params.ts';
import { Picture } from './Picture.tsx';
import { reportRows, type RowSource } from './rows.ts';
import { Luck, Measured } from './Sections.tsx';
import { finding, sentence } from './sentence.ts';
import { DevSetPowerState } from './state.ts';
import { strings, type DevSetPowerWords } from './strings.ts';
import { Tables } from './Tables.tsx';
import styles from './DevSetPower.module.css';

interface Props {
  readonly place: Placement;
}

/** What every part of the view is given. */
export interface PartProps extends Props {
  readonly words: DevSetPowerWords;
  readonly state: InstanceType<typeof DevSetPowerState>;
  readonly source: RowSource;
}

function Controls({ place, words, state }: PartProps): JSX.Element {
  const { session } = state;
  const hidden = session.hidden.value;
  const shared = { place, table: params, session, labels: words.labels };
  return (
    <>
      <NumberControl {...shared} name="n" />
      <NumberControl {...shared} name="error" />
      <NumberControl {...shared} name="error2" />
      {!hidden.includes('design') && (
        <Choice
          id={place.figureId}
          name="design"
          label={words.labels.design}
          options={words.options.design}
          value={session.values.value.design}
          onChoose={(value) => session.put('design', value)}
        />
      )}
      <NumberControl {...shared} name="disagreement" />
      <NumberControl {...shared} name="power" />
      {!hidden.includes('seed') && (
        <div class={styles.seed}>
          <NumberControl {...shared} name="seed" />
          <button type="button" data-action="redraw" onClick={state.redraw}>
            {words.picture.redraw}
          </button>
        </div>
      )}
    </>
  );
}

/** Whether a dev set can tell two models apart: chances, sizes, luck, and a test of real counts. */
export function DevSetPower({ place }: Props): JSX.Element {
  const words = strings[place.locale];
  const state = useMemo(() => new DevSetPowerState(place.start, place.hide), []);
  const values = state.session.values.value;
  const reading = state.reading.value;
  const { verdict } = reading.plan;
  const source = { words, locale: place.locale, values, reading };
  const shared = { place, words, state, source };
  return (
    <Frame
      place={place}
      table={params}
      session={state.session}
      words={words}
      finding={finding(words, place.locale, values, reading.plan)}
      sentence={sentence(words, place.locale, values, reading.plan)}
      controls={<Controls {...shared} />}
      picture={<Picture {...shared} />}
      results={<Tables {...shared} />}
      resultRows={reportRows(source, state.results.value)}
      code={() => import('./code.ts')}
    >
      <Decision
        place={place}
        verdict={{ id: verdict, label: words.verdicts[verdict] }}
        advice={advise(words, place, values, reading)}
      />
      <Luck {...shared} />
      <Measured {...shared} />
    </Frame>
  );
}
