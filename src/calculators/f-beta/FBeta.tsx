import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { formatShortest } from '../../i18n/numbers.ts';
import { calculatorStrings } from '../../i18n/strings/calculator.ts';
import { fill } from '../../i18n/template.ts';
import { Conflict } from '../frame/Conflict.tsx';
import { CountControls } from '../frame/CountControls.tsx';
import { Decision } from '../frame/Decision.tsx';
import { Frame } from '../frame/Frame.tsx';
import { NumberControl } from '../frame/NumberControl.tsx';
import { PairTable, pairReportRows } from '../frame/PairTable.tsx';
import { verdictRow } from '../frame/verdict-row.ts';
import type { Placement } from '../props.ts';
import { carryTo } from '../related.ts';
import { Across } from './Across.tsx';
import { advise } from './advice.ts';
import type { FBetaValues, Reading } from './model.ts';
import { params } from './params.ts';
import { Pictures } from './Pictures.tsx';
import { meanRows, scoreRows } from './rows.ts';
import { finding, scoreName, sentence } from './sentence.ts';
import { FBetaState } from './state.ts';
import { strings, type FBetaWords } from './strings.ts';
import { WhyHarmonic } from './WhyHarmonic.tsx';
import styles from './FBeta.module.css';

interface Props {
  readonly place: Placement;
}

interface PartProps extends Props {
  readonly words: FBetaWords;
  readonly state: InstanceType<typeof FBetaState>;
}

const FIELDS = {
  a: ['precision', 'recall'],
  b: ['precision2', 'recall2'],
} as const;
const COUNTS = ['positives', 'n'] as const;

function Rates({ side, ...props }: PartProps & { side: 'a' | 'b' }): JSX.Element | null {
  const { place, words, state } = props;
  const { session } = state;
  const names = FIELDS[side];
  if (names.every((name) => session.hidden.value.includes(name))) return null;
  const isZero = state.reading.value.conflict === (side === 'a' ? 'zero' : 'zero-2');
  return (
    <fieldset class={styles.classifier}>
      <legend>{words.groups[side]}</legend>
      {names.map((name) => (
        <NumberControl
          key={name}
          place={place}
          table={params}
          session={session}
          labels={words.labels}
          name={name}
        />
      ))}
      <Conflict name={names[0]} text={isZero ? words.conflicts.zero : null} />
    </fieldset>
  );
}

function Controls(props: PartProps): JSX.Element {
  const { place, words, state } = props;
  const { session } = state;
  const values = session.values.value;
  const shared = { place, table: params, session, labels: words.labels };
  const squared = formatShortest(Number((values.beta * values.beta).toPrecision(3)));
  const isShort = state.reading.value.conflict === 'too-few-items';
  return (
    <>
      <Rates {...props} side="a" />
      <Rates {...props} side="b" />
      <NumberControl {...shared} name="beta" hint={fill(words.betaHint, { squared })} />
      <CountControls {...shared} words={words} names={COUNTS}>
        <Conflict name="n" text={isShort ? words.conflicts.items : null} />
      </CountControls>
    </>
  );
}

function verdictNote(words: FBetaWords, { verdict, beta }: Reading): string {
  const slots = { score: scoreName(beta), beta: formatShortest(beta) };
  switch (verdict) {
    case 'a-wins':
    case 'b-wins':
      return fill(words.notes.wins, slots);
    case 'a-ahead':
    case 'b-ahead':
      return words.notes.ahead;
    case 'tie':
    case 'cannot-tell':
      return fill(words.notes[verdict], slots);
  }
}

/** All counts of both, for the calculator that asks for them; nothing where one is unknown. */
function related(place: Placement, words: FBetaWords, values: FBetaValues, reading: Reading) {
  const { a, b, trueNegatives } = reading;
  if (trueNegatives === null || a.counts === null || b.counts === null) return {};
  const [tn, tn2] = trueNegatives;
  const counts = {
    ...{ tp: a.counts.tp, fp: a.counts.fp, fn: a.counts.fn, tn },
    ...{ tp2: b.counts.tp, fp2: b.counts.fp, fn2: b.counts.fn, tn2 },
  };
  const href = carryTo(place, 'confusion-matrix', { ...counts, beta: values.beta });
  return { related: { title: words.confusionMatrix, href } };
}

/** Two classifiers by precision and recall: which is ahead at which β, and may that be chance. */
export function FBeta({ place }: Props): JSX.Element {
  const words = strings[place.locale];
  const ui = calculatorStrings[place.locale];
  const state = useMemo(() => new FBetaState(place.start, place.hide), []);
  const values = state.session.values.value;
  const reading = state.reading.value;
  const results = state.results.value;
  const shared = { place, words, state };
  const said = sentence(words, place.locale, values, reading);
  const rows = scoreRows(words, place.locale, reading, values.positives !== null);
  const verdict = { id: reading.verdict, label: words.verdicts[reading.verdict] };
  return (
    <Frame
      place={place}
      table={params}
      session={state.session}
      words={words}
      finding={finding(words, place.locale, reading, values.positives)}
      sentence={said}
      controls={<Controls {...shared} />}
      picture={
        <Pictures reading={reading} words={words} locale={place.locale} description={said} />
      }
      results={
        <PairTable
          caption={ui.results}
          heads={[words.heads.quantity, words.heads.a, words.heads.b]}
          between={words.between}
          rows={rows}
          results={results}
        />
      }
      resultRows={[
        ...pairReportRows([...rows, ...meanRows(words, place.locale, reading)], results, {
          ...words.who,
          interval: ui.interval,
          ends: ui.ends,
        }),
        verdictRow(words, reading.verdict),
      ]}
      {...related(place, words, values, reading)}
      code={() => import('./code.ts')}
    >
      <Decision
        place={place}
        verdict={verdict}
        note={verdictNote(words, reading)}
        advice={advise(reading, values.positives, words, place)}
      />
      <Across place={place} words={words} reading={reading} />
      <WhyHarmonic place={place} words={words} reading={reading} results={results} />
    </Frame>
  );
}
