import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { Plot } from '../../charts/Plot.tsx';
import { fill } from '../../i18n/template.ts';
import { defaultsOf, sameValue } from '../../params/table.ts';
import { CountControls } from '../frame/CountControls.tsx';
import { Decision } from '../frame/Decision.tsx';
import { Frame } from '../frame/Frame.tsx';
import { NumberControl } from '../frame/NumberControl.tsx';
import { RowsEditor } from '../frame/RowsEditor.tsx';
import type { Placement } from '../props.ts';
import { advise } from './advice.ts';
import { Legend } from './Legend.tsx';
import { MeansTable } from './MeansTable.tsx';
import { MARKETS, params } from './params.ts';
import { reportRows } from './report.ts';
import { finding, sentence, sharesText, slotsOf } from './sentence.ts';
import { MarketAverageState } from './state.ts';
import { strings, type MarketAverageWords } from './strings.ts';
import { ROW_HEIGHT, stripPlot } from './strips.ts';
import { Turns } from './Turns.tsx';
import styles from './MarketAverage.module.css';

interface Props {
  readonly place: Placement;
}

type State = InstanceType<typeof MarketAverageState>;

interface PartProps extends Props {
  readonly words: MarketAverageWords;
  readonly state: State;
}

const DEFAULTS = defaultsOf(params);
/** The axis below the strips and the air above them. */
const AROUND_STRIPS = 56;

function Controls({ place, words, state }: PartProps): JSX.Element {
  const { session } = state;
  const shared = { place, table: params, session, labels: words.labels };
  const reading = state.reading.value;
  const isHidden = (names: readonly string[]) =>
    names.every((name) => session.hidden.value.includes(name));
  const counts = MARKETS.map((market) => `n-${market}` as const);
  const weights = MARKETS.map((market) => `weight-${market}` as const);
  return (
    <>
      {!isHidden(weights) && (
        <fieldset class={styles.weights}>
          <legend>{words.weights}</legend>
          {weights.map((name) => (
            <NumberControl key={name} {...shared} name={name} />
          ))}
          <p class={styles.soft}>
            {words.weightsHint}{' '}
            {reading.shares === null
              ? words.noShares
              : fill(words.shares, { list: sharesText(reading, words, place.locale) })}
          </p>
        </fieldset>
      )}
      <CountControls {...shared} words={words} names={counts} />
    </>
  );
}

function Picture({ place, words, state }: PartProps): JSX.Element {
  const reading = state.reading.value;
  const plot = stripPlot(reading, words.axis, place.locale);
  return (
    <div>
      <Legend words={words} />
      <Plot
        {...plot}
        height={reading.ranked.length * ROW_HEIGHT + AROUND_STRIPS}
        description={sentence(words, place.locale, reading)}
      />
    </div>
  );
}

/** Algorithms by their errors in four markets: which wins under which weights, and by how much. */
export function MarketAverage({ place }: Props): JSX.Element {
  const words = strings[place.locale];
  const state = useMemo(() => new MarketAverageState(place.start, place.hide), []);
  const { session } = state;
  const reading = state.reading.value;
  const shared = { reading, results: state.results.value, words, locale: place.locale };
  const isSlide = Object.entries(DEFAULTS).every(([name, value]) =>
    sameValue(session.values.value[name as keyof typeof DEFAULTS], value),
  );
  return (
    <Frame
      place={place}
      table={params}
      session={session}
      words={words}
      finding={finding(words, place.locale, reading)}
      sentence={sentence(words, place.locale, reading)}
      controls={<Controls place={place} words={words} state={state} />}
      picture={<Picture place={place} words={words} state={state} />}
      results={
        <>
          <MeansTable {...shared} />
          {isSlide && (
            <p class={styles.slip} data-note="slip">
              {words.slip}
            </p>
          )}
        </>
      }
      resultRows={reportRows(shared)}
      code={() => import('./code.ts')}
    >
      <RowsEditor
        place={place}
        table={params}
        session={session}
        labels={words.labels}
        name="algorithms"
        hint={words.tableHint}
      />
      <Turns {...shared} />
      <Decision
        place={place}
        verdict={{ id: reading.verdict, label: words.verdicts[reading.verdict] }}
        note={
          reading.verdict === 'ahead'
            ? fill(words.unknownNoise, slotsOf(reading, words, place.locale))
            : undefined
        }
        advice={advise(reading, words, place)}
      />
    </Frame>
  );
}
