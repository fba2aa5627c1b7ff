import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { fill } from '../../i18n/template.ts';
import { Decision } from '../frame/Decision.tsx';
import { Frame } from '../frame/Frame.tsx';
import { ResultTable } from '../frame/ResultTable.tsx';
import type { Placement } from '../props.ts';
import { advise } from './advice.ts';
import { Controls } from './Controls.tsx';
import { Curves } from './Curves.tsx';
import { Histogram } from './Histogram.tsx';
import { Matrix } from './Matrix.tsx';
import { isResampled } from './model.ts';
import { params } from './params.ts';
import { RowsBox } from './RowsBox.tsx';
import { reportRows, tableRows, undefinedLines, type Shown } from './rows.ts';
import { finding, sentence } from './sentence.ts';
import { ThresholdState } from './state.ts';
import { strings, type ThresholdWords } from './strings.ts';
import styles from './Threshold.module.css';
import { useResamples } from './use-resamples.ts';

interface Props {
  readonly place: Placement;
}

/** What every part of the view is given. */
export interface PartProps extends Props {
  readonly words: ThresholdWords;
  readonly state: InstanceType<typeof ThresholdState>;
}

/** How the intervals were made, in a line below the table. */
function methodLine({ words, state }: PartProps): string | null {
  const reading = state.reading.value;
  if (reading === null) return null;
  const { seed, 'at-prevalence': prevalence } = state.session.values.value;
  const { all, classes, bootstrap, formula, mover } = words.methods;
  const drawn = prevalence === null ? all : classes;
  const main = isResampled(reading.ranking)
    ? fill(bootstrap, { seed: String(seed), drawn })
    : formula;
  return prevalence === null ? main : `${main} ${mover}`;
}

function ResultsOf(props: PartProps & { shown: Shown }): JSX.Element {
  const { words, shown } = props;
  const [first = '', second = '', third = ''] = words.resultHeads;
  const [nearLow, nearHigh] = [shown.results['near-best-low'], shown.results['near-best-high']];
  return (
    <>
      <ResultTable
        rows={tableRows(shown)}
        results={shown.results}
        heads={[first, second, third]}
        between={words.between}
        caption={words.title}
      />
      <span hidden>
        <data data-quantity="near-best-low" value={String(nearLow ?? '')} />
        <data data-quantity="near-best-high" value={String(nearHigh ?? '')} />
      </span>
      {undefinedLines(shown).map((line) => (
        <p key={line} class={styles.soft}>
          {line}
        </p>
      ))}
      <p class={styles.soft}>{methodLine(props)}</p>
    </>
  );
}

/** Scores and labels: what a threshold does and costs, which to take, and how sure that is. */
export function Threshold({ place }: Props): JSX.Element {
  const words = strings[place.locale];
  const state = useMemo(() => new ThresholdState(place.start, place.hide), []);
  useResamples(state);
  const values = state.session.values.value;
  const reading = state.reading.value;
  const intervals = state.intervals.value;
  const shared = { place, words, state };
  const said = sentence(words, place.locale, reading, values);
  const shown: Shown = {
    words,
    locale: place.locale,
    results: state.results.value,
    reading,
    isPending: intervals === null,
  };
  const verdict = reading?.verdict ?? 'no-rows';
  return (
    <Frame
      place={place}
      table={params}
      session={state.session}
      words={words}
      finding={finding(words, place.locale, reading, values)}
      sentence={said}
      controls={<Controls {...shared} />}
      picture={
        <div class={styles.picture}>
          <Histogram {...shared} sentence={said} />
          <Matrix {...shared} />
        </div>
      }
      results={<ResultsOf {...shared} shown={shown} />}
      resultRows={reportRows(shown)}
      code={() => import('./code.ts')}
    >
      {values.source === 'own' && <RowsBox {...shared} />}
      <Decision
        place={place}
        verdict={{ id: verdict, label: words.verdicts[verdict] }}
        advice={advise(reading, intervals, { words, place, values })}
      />
      <Curves {...shared} />
    </Frame>
  );
}
