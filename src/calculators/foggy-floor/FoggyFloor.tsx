import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { formatPoints } from '../../i18n/numbers.ts';
import { calculatorStrings } from '../../i18n/strings/calculator.ts';
import { CountControls } from '../frame/CountControls.tsx';
import { Decision } from '../frame/Decision.tsx';
import { Figure, FigureTable, RangeFigure } from '../frame/FigureTable.tsx';
import { Frame } from '../frame/Frame.tsx';
import { NumberControl } from '../frame/NumberControl.tsx';
import type { Placement } from '../props.ts';
import { carryTo } from '../related.ts';
import { advise } from './advice.ts';
import { Fog } from './Fog.tsx';
import { params } from './params.ts';
import { reportRows, textsOf } from './rows.ts';
import { finding, sentence } from './sentence.ts';
import { FoggyFloorState } from './state.ts';
import { strings, type FoggyFloorWords } from './strings.ts';

interface Props {
  readonly place: Placement;
}

interface PartProps extends Props {
  readonly words: FoggyFloorWords;
  readonly state: InstanceType<typeof FoggyFloorState>;
}

const MEASURED = ['human', 'train', 'dev'] as const;
const COUNTS = ['n-human', 'n-train', 'n-dev'] as const;

function Controls({ place, words, state }: PartProps): JSX.Element {
  const { session } = state;
  const shared = { place, table: params, session, labels: words.labels };
  return (
    <>
      {MEASURED.map((name) => (
        <NumberControl key={name} {...shared} name={name} quantity={name} />
      ))}
      <NumberControl {...shared} name="floor-low" />
      <NumberControl {...shared} name="floor-high" hint={words.highHint} />
      <CountControls {...shared} words={words} names={COUNTS} />
    </>
  );
}

function ResultRows({ place, words, state }: PartProps): JSX.Element {
  const { locale } = place;
  const ui = calculatorStrings[locale];
  const results = state.results.value;
  const { bias, variance } = state.reading.value;
  const texts = textsOf(words, locale, state.reading.value);
  const ends = { low: '', high: '' };
  return (
    <FigureTable
      caption={ui.results}
      heads={words.heads}
      rows={[
        {
          name: 'avoidable-bias-floor',
          label: words.quantities['avoidable-bias-floor'],
          cells: [
            bias === null ? (
              <>
                {words.noBand}
                <RangeFigure name="avoidable-bias-floor" results={results} between="" {...ends} />
              </>
            ) : (
              <RangeFigure
                name="avoidable-bias-floor"
                results={results}
                low={texts.bareLow}
                high={texts.high}
                between={words.range}
              />
            ),
            words.bounds,
          ],
        },
        {
          name: 'variance',
          label: words.quantities.variance,
          cells: [
            <Figure name="variance" results={results} text={texts.variance} />,
            variance.interval === null ? (
              <>
                {words.needCounts}
                <RangeFigure name="variance" results={results} between="" {...ends} />
              </>
            ) : (
              <RangeFigure
                name="variance"
                results={results}
                low={formatPoints(variance.interval.low, locale, 2)}
                high={formatPoints(variance.interval.high, locale, 2)}
                between={ui.from}
              />
            ),
          ],
        },
        {
          name: 'tie-floor',
          label: words.quantities['tie-floor'],
          cells: [<Figure name="tie-floor" results={results} text={texts.tie} />, '–'],
        },
      ]}
    />
  );
}

/** Bounds for the avoidable bias where nobody knows the floor, held against the variance. */
export function FoggyFloor({ place }: Props): JSX.Element {
  const words = strings[place.locale];
  const state = useMemo(() => new FoggyFloorState(place.start, place.hide), []);
  const { session } = state;
  const values = session.values.value;
  const reading = state.reading.value;
  const said = sentence(words, place.locale, values, reading);
  const verdict = { id: reading.verdict, label: words.verdicts[reading.verdict] };
  const { human, train, dev } = values;
  const counts = {
    'n-human': values['n-human'],
    'n-train': values['n-train'],
    'n-dev': values['n-dev'],
  };
  return (
    <Frame
      place={place}
      table={params}
      session={session}
      words={words}
      finding={finding(words, place.locale, reading)}
      sentence={said}
      controls={<Controls place={place} words={words} state={state} />}
      picture={
        <Fog
          place={place}
          words={words}
          values={values}
          reading={reading}
          description={said}
          onMove={(name, value) => session.put(name, Number(value.toFixed(1)), `drag ${name}`)}
          onRelease={session.release}
        />
      }
      results={<ResultRows place={place} words={words} state={state} />}
      resultRows={reportRows(words, place.locale, reading, state.results.value)}
      related={{
        title: words.twoGaps,
        href: carryTo(place, 'avoidable-bias', { human, train, dev, ...counts }),
      }}
      code={() => import('./code.ts')}
    >
      <Decision
        place={place}
        verdict={verdict}
        advice={advise(words, place, reading)}
        {...(reading.doubt === 'both-sides' && { note: words.note['cannot-tell'] })}
        {...(reading.doubt === 'chance' && { note: words.note.chance })}
      />
    </Frame>
  );
}
