import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { calculatorStrings } from '../../i18n/strings/calculator.ts';
import { fill } from '../../i18n/template.ts';
import { formatCount } from '../../i18n/numbers.ts';
import { Choice } from '../../ui/Choice.tsx';
import { Conflict } from '../frame/Conflict.tsx';
import { Decision } from '../frame/Decision.tsx';
import { Frame } from '../frame/Frame.tsx';
import { NumberControl } from '../frame/NumberControl.tsx';
import { PairTable, pairReportRows } from '../frame/PairTable.tsx';
import { ResultTable } from '../frame/ResultTable.tsx';
import { verdictRow } from '../frame/verdict-row.ts';
import type { Placement } from '../props.ts';
import { carryTo } from '../related.ts';
import { advise } from './advice.ts';
import { params } from './params.ts';
import { Picture } from './Picture.tsx';
import { Flip, Weight } from './Questions.tsx';
import { countRows, modelRows, reportRows, weightRows } from './rows.ts';
import { finding, sentence, type Source } from './sentence.ts';
import { DataSplitterState } from './state.ts';
import { strings, type DataSplitterWords } from './strings.ts';
import styles from './DataSplitter.module.css';

interface Props {
  readonly place: Placement;
}

interface PartProps extends Props {
  readonly words: DataSplitterWords;
  readonly state: InstanceType<typeof DataSplitterState>;
}

const MODELS = ['source-error', 'target-error', 'source-error2', 'target-error2'] as const;

function Controls({ place, words, state }: PartProps): JSX.Element {
  const { session } = state;
  const shared = { place, table: params, session, labels: words.labels };
  const { verdict, most } = state.reading.value;
  return (
    <>
      {!session.hidden.value.includes('split') && (
        <Choice
          id={place.figureId}
          name="split"
          label={words.labels.split}
          options={words.options.split}
          value={session.values.value.split}
          onChoose={(split) => session.putAll({ split })}
        />
      )}
      <NumberControl {...shared} name="n-source" />
      <NumberControl {...shared} name="n-target" />
      <NumberControl {...shared} name="n-dev" quantity="dev" />
      <NumberControl {...shared} name="n-test" quantity="test" />
      <Conflict
        name="n-dev"
        text={
          verdict === 'impossible'
            ? fill(words.conflict, { most: formatCount(most, place.locale) })
            : null
        }
      />
      {!MODELS.every((name) => session.hidden.value.includes(name)) && (
        <fieldset class={styles.models}>
          <legend>{words.groups.models}</legend>
          {MODELS.map((name) => (
            <NumberControl key={name} {...shared} name={name} hasSlider={false} />
          ))}
        </fieldset>
      )}
      <NumberControl {...shared} name="error" />
      <NumberControl {...shared} name="source-weight" />
    </>
  );
}

function Results({ source, state }: { source: Source; state: PartProps['state'] }): JSX.Element {
  const { words, locale } = source;
  const ui = calculatorStrings[locale];
  const [first = '', second = '', third = ''] = words.heads as readonly string[];
  return (
    <div class={styles.table}>
      <ResultTable
        caption={ui.results}
        heads={[first, second, third]}
        between={words.between}
        results={state.results.value}
        rows={countRows(source)}
      />
      <PairTable
        caption={words.groups.models}
        heads={[words.groups.models, words.notes.x, words.notes.y]}
        between={words.between}
        rows={modelRows(source)}
        results={state.results.value}
      />
    </div>
  );
}

/** Examples of two kinds: where they go, and what the dev set then measures and ships. */
export function DataSplitter({ place }: Props): JSX.Element {
  const { locale } = place;
  const words = strings[locale];
  const ui = calculatorStrings[locale];
  const state = useMemo(() => new DataSplitterState(place.start, place.hide), []);
  const values = state.session.values.value;
  const reading = state.reading.value;
  const results = state.results.value;
  const source = { words, locale, values, reading };
  const { cut, verdict } = reading;
  const held = Math.round(cut?.dev.target ?? 0);
  const label = words.verdicts[verdict];
  return (
    <Frame
      place={place}
      table={params}
      session={state.session}
      words={words}
      finding={finding(source)}
      sentence={sentence(source)}
      controls={<Controls place={place} words={words} state={state} />}
      picture={
        <>
          <Picture source={source} cut={cut} figureId={place.figureId} />
          <p class={styles.key}>{words.picture.key}</p>
        </>
      }
      results={<Results source={source} state={state} />}
      resultRows={[
        ...reportRows(countRows(source), results, ui),
        ...pairReportRows(modelRows(source), results, {
          a: words.notes.x,
          b: words.notes.y,
          interval: ui.interval,
          ends: ui.ends,
        }),
        ...reportRows(weightRows(source), results, ui),
        verdictRow(words, verdict),
      ]}
      {...(held > 0 && {
        related: {
          title: words.power,
          href: carryTo(place, 'dev-set-power', { n: held, error: values.error }),
        },
      })}
      code={() => import('./code.ts')}
    >
      <Decision place={place} verdict={{ id: verdict, label }} advice={advise(source, place)} />
      {cut !== null && (
        <>
          <Flip place={place} source={source} cut={cut} />
          <Weight place={place} source={source} cut={cut} results={results} />
        </>
      )}
    </Frame>
  );
}
