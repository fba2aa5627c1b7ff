import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { formatPercent } from '../../i18n/numbers.ts';
import { calculatorStrings } from '../../i18n/strings/calculator.ts';
import { Decision } from '../frame/Decision.tsx';
import { Figure, FigureTable, RangeFigure } from '../frame/FigureTable.tsx';
import { Frame } from '../frame/Frame.tsx';
import { NumberControl } from '../frame/NumberControl.tsx';
import type { Placement } from '../props.ts';
import { params } from './params.ts';
import { advise, finding, reportRows, sentence, shareText } from './sentence.ts';
import { PosteriorMixerState } from './state.ts';
import { strings, type PosteriorMixerWords } from './strings.ts';
import { Tiles } from './Tiles.tsx';
import styles from './PosteriorMixer.module.css';

interface Props {
  readonly place: Placement;
}

interface PartProps extends Props {
  readonly words: PosteriorMixerWords;
  readonly state: InstanceType<typeof PosteriorMixerState>;
}

function Controls({ place, words, state }: PartProps): JSX.Element {
  const { session } = state;
  const shared = { place, table: params, session, labels: words.labels };
  return (
    <>
      <NumberControl {...shared} name="coin-flip" />
      <NumberControl {...shared} name="posterior" hint={words.hints.posterior} />
      <p class={styles.hint}>{words.hints.sure}</p>
      <NumberControl {...shared} name="n" />
      <NumberControl {...shared} name="seed" />
      {!session.hidden.value.includes('seed') && (
        <button type="button" class={styles.draw} data-action="draw" onClick={state.drawAgain}>
          {words.draw}
        </button>
      )}
    </>
  );
}

function ResultRows({ place, words, state }: PartProps): JSX.Element {
  const ui = calculatorStrings[place.locale];
  const results = state.results.value;
  const { bayesError, bestAccuracy, sample } = state.reading.value;
  const percent = (value: number) => formatPercent(value, place.locale, 2);
  const exact = (name: 'bayes-error' | 'best-accuracy', value: number) => ({
    name,
    label: words.quantities[name],
    cells: [
      <Figure key="value" name={name} results={results} text={shareText(value)} />,
      words.exact,
    ],
  });
  return (
    <FigureTable
      caption={ui.results}
      heads={words.heads}
      rows={[
        exact('bayes-error', bayesError),
        exact('best-accuracy', bestAccuracy),
        {
          name: 'sample-error',
          label: words.quantities['sample-error'],
          cells: [
            <Figure
              key="value"
              name="sample-error"
              results={results}
              text={percent(sample.error)}
            />,
            <RangeFigure
              key="ends"
              name="sample-error"
              results={results}
              low={percent(sample.interval.low)}
              high={percent(sample.interval.high)}
              between={ui.from}
            />,
          ],
        },
      ]}
    />
  );
}

/** Sure and unsure cases mixed: the error that no model can go below, exact and in a sample. */
export function PosteriorMixer({ place }: Props): JSX.Element {
  const words = strings[place.locale];
  const state = useMemo(() => new PosteriorMixerState(place.start, place.hide), []);
  const { session } = state;
  const reading = state.reading.value;
  const said = sentence(words, place.locale, session.values.value, reading);
  const part = { place, words, state };
  return (
    <Frame
      place={place}
      table={params}
      session={session}
      words={words}
      finding={finding(words, reading)}
      sentence={said}
      controls={<Controls {...part} />}
      picture={<Tiles words={words} reading={reading} description={said} />}
      results={<ResultRows {...part} />}
      resultRows={reportRows(words, place.locale, reading, state.results.value)}
      code={() => import('./code.ts')}
    >
      <Decision
        place={place}
        verdict={{ id: reading.verdict, label: words.verdicts[reading.verdict] }}
        advice={advise(words, place, reading)}
      />
    </Frame>
  );
}
