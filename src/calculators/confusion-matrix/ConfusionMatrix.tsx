import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { formatPercent, formatShortest } from '../../i18n/numbers.ts';
import { fill } from '../../i18n/template.ts';
import { Choice } from '../../ui/Choice.tsx';
import { Decision } from '../frame/Decision.tsx';
import { Frame } from '../frame/Frame.tsx';
import type { Placement } from '../props.ts';
import { completeRows } from '../report.ts';
import { advise } from './advice.ts';
import { CellTable } from './CellTable.tsx';
import { Comparison } from './Comparison.tsx';
import { Controls } from './Controls.tsx';
import { Formula } from './Formula.tsx';
import { Matrix } from './Matrix.tsx';
import { MetricChips } from './MetricChips.tsx';
import { MetricTable } from './MetricTable.tsx';
import { useNaming } from './naming.ts';
import { params } from './params.ts';
import { createPasting } from './pasting.ts';
import { Prevalence } from './Prevalence.tsx';
import { reportRows } from './rows.ts';
import { finding, scoreName, sentence } from './sentence.ts';
import { ConfusionMatrixState } from './state.ts';
import { strings, type ConfusionMatrixWords } from './strings.ts';
import styles from './ConfusionMatrix.module.css';

interface Props {
  readonly place: Placement;
}

interface PartProps extends Props {
  readonly words: ConfusionMatrixWords;
  readonly state: State;
}

type State = InstanceType<typeof ConfusionMatrixState>;

/** The matrix with the named metric in it, the names, and the formula. */
function Picture({ place, words, state }: PartProps): JSX.Element {
  const { session } = state;
  const { beta, normalize } = session.values.value;
  const reading = state.reading.value;
  const shared = { reading, words, locale: place.locale };
  const named = state.named.value;
  return (
    <div class={styles.picture}>
      <Matrix
        {...shared}
        id={place.figureId}
        metric={named}
        description={sentence(words, place.locale, beta, reading)}
      />
      <CellTable {...shared} results={state.results.value} />
      {!session.hidden.value.includes('normalize') && (
        <Choice
          id={place.figureId}
          name="normalize"
          label={words.labels.normalize}
          options={words.options.normalize}
          value={normalize}
          onChoose={(value) => session.put('normalize', value)}
        />
      )}
      <MetricChips named={named} chosen={state.chosen.value} words={words} />
      <Formula {...shared} named={named} beta={beta} />
    </div>
  );
}

function verdictNote({ place, words, state }: PartProps): string {
  const { beta } = state.session.values.value;
  const { a, judgement, pairing } = state.reading.value;
  const { value, interval } = a.metrics['f-beta'];
  if (judgement.basis === 'single' && (value === null || interval === null)) return '';
  const percent = (share: number | undefined) => formatPercent(share ?? 0, place.locale);
  const isTested = judgement.basis === 'overlap' && pairing?.known?.verdict === 'not-shown';
  return fill(words.notes[isTested ? 'not-shown' : judgement.basis], {
    score: scoreName(beta),
    beta: formatShortest(beta),
    a: percent(value ?? 0),
    low: percent(interval?.low).replace('%', ''),
    high: percent(interval?.high),
  });
}

/** One confusion matrix or two: what each metric counts, what it is, and what can be decided. */
export function ConfusionMatrix({ place }: Props): JSX.Element {
  const words = strings[place.locale];
  const state = useMemo(() => new ConfusionMatrixState(place.start, place.hide), []);
  const pasting = useMemo(() => createPasting(state.session.putAll), []);
  useNaming({ figureId: place.figureId, point: state.point, choose: state.choose });
  const values = state.session.values.value;
  const reading = state.reading.value;
  const { verdict } = reading.judgement;
  const shared = { place, words, state };
  const isPrevalenceChosen = values['at-prevalence'] !== null;
  return (
    <Frame
      place={place}
      table={params}
      session={state.session}
      words={words}
      finding={finding(words, place.locale, values.beta, reading)}
      sentence={sentence(words, place.locale, values.beta, reading)}
      controls={<Controls {...shared} pasting={pasting} />}
      picture={<Picture {...shared} />}
      results={
        <MetricTable
          reading={reading}
          results={state.results.value}
          beta={values.beta}
          named={state.named.value}
          chosen={state.chosen.value}
          locale={place.locale}
          words={words}
        />
      }
      resultRows={completeRows(
        reportRows(words, place.locale, reading, state.results.value),
        state.results.value,
        words.quantities,
      )}
      code={() => import('./code.ts')}
    >
      <Decision
        place={place}
        verdict={{ id: verdict, label: words.verdicts[verdict] }}
        note={verdictNote(shared)}
        advice={advise(reading, values.beta, isPrevalenceChosen, place, words)}
      />
      <Comparison {...shared} />
      <Prevalence {...shared} />
    </Frame>
  );
}
