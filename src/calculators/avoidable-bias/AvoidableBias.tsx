import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { Ladder, type RungGap } from '../../charts/Ladder.tsx';
import { formatBarePoints, formatPercent } from '../../i18n/numbers.ts';
import { fill } from '../../i18n/template.ts';
import { advise, checkFirst } from '../advice.ts';
import { CountControls } from '../frame/CountControls.tsx';
import { Decision } from '../frame/Decision.tsx';
import { Frame } from '../frame/Frame.tsx';
import { GapTable, gapReportRows } from '../frame/GapTable.tsx';
import { NumberControl } from '../frame/NumberControl.tsx';
import { verdictRow } from '../frame/verdict-row.ts';
import type { Placement } from '../props.ts';
import { carryTo } from '../related.ts';
import { Groups } from './Groups.tsx';
import { params } from './params.ts';
import { finding, sentence } from './sentence.ts';
import { AvoidableBiasState } from './state.ts';
import { strings, type AvoidableBiasWords } from './strings.ts';

interface Props {
  readonly place: Placement;
}

interface PartProps extends Props {
  readonly words: AvoidableBiasWords;
  readonly state: State;
}

const QUANTITIES = ['human', 'train', 'dev'] as const;
const COUNTS = ['n-human', 'n-train', 'n-dev'] as const;
const GAPS = [
  { name: 'avoidable-bias', kind: 'bias', from: 'human' },
  { name: 'variance', kind: 'variance', from: 'train' },
] as const;

type State = InstanceType<typeof AvoidableBiasState>;

function Controls({ place, words, state }: PartProps): JSX.Element {
  const { session } = state;
  const values = session.values.value;
  const shared = { place, table: params, session, labels: words.labels };
  return (
    <>
      {QUANTITIES.map((name) => (
        <NumberControl key={name} {...shared} name={name} quantity={name} />
      ))}
      {!session.hidden.value.includes('human') && (
        <Groups
          id={place.figureId}
          words={words.groups}
          human={values.human}
          onChoose={(human) => session.put('human', human)}
        />
      )}
      <CountControls {...shared} words={words} names={COUNTS} />
    </>
  );
}

function Picture({ place, words, state }: PartProps): JSX.Element {
  const values = state.session.values.value;
  const reading = state.diagnosis.value;
  const gaps = GAPS.map(({ name, kind, from }): RungGap => {
    const { value, interval } = reading.gaps[name];
    return {
      kind,
      label: fill(words.gaps[name], { value: formatBarePoints(value ?? 0) }),
      interval: interval && {
        low: values[from] + interval.low * 100,
        high: values[from] + interval.high * 100,
      },
      isQuiet: !reading.counting.includes(name),
    };
  });
  return (
    <Ladder
      rungs={QUANTITIES.map((quantity) => ({
        quantity,
        label: words.short[quantity],
        value: values[quantity],
        valueText: formatPercent(values[quantity] / 100, place.locale),
      }))}
      gaps={gaps}
      description={sentence(words, place.locale, values, reading)}
      onMove={(quantity, value) =>
        state.session.put(quantity, Number(value.toFixed(1)), `drag ${quantity}`)
      }
      onRelease={state.session.release}
    />
  );
}

/** Human-level, training and dev error: avoidable bias against variance, and what to do first. */
export function AvoidableBias({ place }: Props): JSX.Element {
  const words = strings[place.locale];
  const state = useMemo(() => new AvoidableBiasState(place.start, place.hide), []);
  const values = state.session.values.value;
  const reading = state.diagnosis.value;
  const rows = GAPS.map(({ name }) => ({
    name,
    label: words.quantities[name],
    gap: reading.gaps[name],
    missing: words.needCounts,
  }));
  const verdict = { id: reading.verdict, label: words.verdicts[reading.verdict] };
  return (
    <Frame
      place={place}
      table={params}
      session={state.session}
      words={words}
      finding={finding(words, place.locale, reading)}
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
      related={{
        title: words.ladder,
        href: carryTo(place, 'gap-ladder', { ...values, 'train-dev': null }),
      }}
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
