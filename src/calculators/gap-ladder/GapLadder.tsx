import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { Ladder } from '../../charts/Ladder.tsx';
import { advise, checkFirst } from '../advice.ts';
import { CountControls } from '../frame/CountControls.tsx';
import { Decision } from '../frame/Decision.tsx';
import { Frame } from '../frame/Frame.tsx';
import { GapTable, gapReportRows } from '../frame/GapTable.tsx';
import { NumberControl } from '../frame/NumberControl.tsx';
import { verdictRow } from '../frame/verdict-row.ts';
import type { Placement } from '../props.ts';
import { carryTo } from '../related.ts';
import { GAP_NAMES, type GapLadderValues } from './model.ts';
import { params } from './params.ts';
import { gapsBetween, measuredRungs, QUANTITIES } from './rungs.ts';
import { finding, sentence } from './sentence.ts';
import { GapLadderState } from './state.ts';
import { strings, type GapLadderWords } from './strings.ts';

interface Props {
  readonly place: Placement;
}

interface PartProps extends Props {
  readonly words: GapLadderWords;
  readonly state: State;
}

type State = InstanceType<typeof GapLadderState>;

const COUNTS = ['n-human', 'n-train', 'n-train-dev', 'n-dev', 'n-test'] as const;

function Controls({ place, words, state }: PartProps): JSX.Element {
  const { session } = state;
  const shared = { place, table: params, session, labels: words.labels };
  return (
    <>
      {QUANTITIES.map((name) => (
        <NumberControl key={name} {...shared} name={name} quantity={name} />
      ))}
      <CountControls {...shared} words={words} names={COUNTS} />
    </>
  );
}

function Picture({ place, words, state }: PartProps): JSX.Element {
  const values = state.session.values.value;
  const reading = state.diagnosis.value;
  const rungs = measuredRungs(words, place.locale, values);
  return (
    <Ladder
      rungs={rungs}
      gaps={gapsBetween(words, rungs, reading)}
      description={sentence(words, place.locale, values, reading)}
      onMove={(quantity, value) =>
        state.session.put(quantity, Number(value.toFixed(1)), `drag ${quantity}`)
      }
      onRelease={state.session.release}
    />
  );
}

/** Training and dev set of one distribution: the ladder's three errors for two gaps. */
function twoGaps(place: Placement, words: GapLadderWords, values: GapLadderValues) {
  const { human, train, dev } = values;
  const counts = {
    'n-human': values['n-human'],
    'n-train': values['n-train'],
    'n-dev': values['n-dev'],
  };
  const href = carryTo(place, 'avoidable-bias', { human, train, dev, ...counts });
  return { title: words.twoGaps, href };
}

/** With a train-dev set there are two sources: the ladder's four cells of the table. */
function twoSources(place: Placement, words: GapLadderWords, values: GapLadderValues) {
  const names = ['human', 'train', 'train-dev', 'dev'] as const;
  const carried = names.flatMap((name) => [
    [name, values[name]] as const,
    [`n-${name}`, values[`n-${name}`]] as const,
  ]);
  const empty = { 'human-target': null, 'train-target': null };
  const href = carryTo(place, 'two-by-three', { ...Object.fromEntries(carried), ...empty });
  return { title: words.twoSources, href };
}

/** Where the numbers go on to, if there are enough of them. */
function related(place: Placement, words: GapLadderWords, values: GapLadderValues) {
  if (values.dev === null) return null;
  if (values['train-dev'] !== null) return twoSources(place, words, values);
  return values.human === null || values.train === null ? null : twoGaps(place, words, values);
}

/** Five errors from human level to test: four gaps, what they mean together, and what to do. */
export function GapLadder({ place }: Props): JSX.Element {
  const words = strings[place.locale];
  const state = useMemo(() => new GapLadderState(place.start, place.hide), []);
  const values = state.session.values.value;
  const reading = state.diagnosis.value;
  const rows = GAP_NAMES.map((name) => {
    const gap = reading.gaps[name];
    const missing = gap.value === null ? words.needErrors : words.needCounts;
    return { name, label: words.quantities[name], gap, missing };
  });
  const further = related(place, words, values);
  const verdict = { id: reading.verdict, label: words.verdicts[reading.verdict] };
  return (
    <Frame
      place={place}
      table={params}
      session={state.session}
      words={words}
      finding={finding(words, place.locale, values, reading)}
      sentence={sentence(words, place.locale, values, reading)}
      controls={<Controls place={place} words={words} state={state} />}
      picture={<Picture place={place} words={words} state={state} />}
      results={
        <GapTable
          rows={rows}
          results={state.results.value}
          heads={words.resultHeads}
          locale={place.locale}
        />
      }
      resultRows={[...gapReportRows(rows, place.locale), verdictRow(words, reading.verdict)]}
      {...(further !== null && { related: further })}
      code={() => import('./code.ts')}
    >
      <Decision
        place={place}
        verdict={verdict}
        advice={advise(reading, place)}
        note={checkFirst(reading, place.locale)}
      />
    </Frame>
  );
}
