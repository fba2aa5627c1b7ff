import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Quantity } from '../../ui/Mark.tsx';
import { CountControls } from '../frame/CountControls.tsx';
import { Decision } from '../frame/Decision.tsx';
import { Frame } from '../frame/Frame.tsx';
import { GapTable, gapReportRows } from '../frame/GapTable.tsx';
import { NumberControl } from '../frame/NumberControl.tsx';
import { verdictRow } from '../frame/verdict-row.ts';
import type { Placement } from '../props.ts';
import { carryTo } from '../related.ts';
import { advise } from './advice.ts';
import { CELLS, GAP_NAMES, type CellName, type TwoByThreeValues } from './model.ts';
import { params } from './params.ts';
import { Picture } from './Picture.tsx';
import { finding, sentence } from './sentence.ts';
import { TwoByThreeState } from './state.ts';
import { strings, type TwoByThreeWords } from './strings.ts';

interface Props {
  readonly place: Placement;
}

interface PartProps extends Props {
  readonly words: TwoByThreeWords;
  readonly state: InstanceType<typeof TwoByThreeState>;
}

const QUANTITY = {
  human: 'human',
  train: 'train',
  'train-dev': 'train-dev',
  'human-target': 'human',
  'train-target': 'train',
  dev: 'dev',
} as const satisfies Record<CellName, Quantity>;
const COUNTS = CELLS.map((name) => `n-${name}` as const);

function Controls({ place, words, state }: PartProps): JSX.Element {
  const { session } = state;
  const shared = { place, table: params, session, labels: words.labels };
  return (
    <>
      {CELLS.map((name) => (
        <NumberControl key={name} {...shared} name={name} quantity={QUANTITY[name]} />
      ))}
      <CountControls {...shared} words={words} names={COUNTS} />
    </>
  );
}

/** The four cells that the ladder of gaps has too, with their counts. */
function toLadder(place: Placement, words: TwoByThreeWords, values: TwoByThreeValues) {
  const names = ['human', 'train', 'train-dev', 'dev'] as const;
  const carried = names.flatMap((name) => [
    [name, values[name]] as const,
    [`n-${name}`, values[`n-${name}`]] as const,
  ]);
  const href = carryTo(place, 'gap-ladder', Object.fromEntries(carried));
  return { title: words.ladder, href };
}

/** Two sources and three rows: every gap between them, and what the mismatch is made of. */
export function TwoByThree({ place }: Props): JSX.Element {
  const { locale } = place;
  const words = strings[locale];
  const state = useMemo(() => new TwoByThreeState(place.start, place.hide), []);
  const values = state.session.values.value;
  const reading = state.reading.value;
  const source = { words, locale, values, reading };
  const rows = GAP_NAMES.map((name) => {
    const gap = reading.gaps[name];
    const missing = gap.value === null ? words.needErrors : words.needCounts;
    return { name, label: words.quantities[name], gap, missing };
  });
  const verdict = { id: reading.verdict, label: words.verdicts[reading.verdict] };
  return (
    <Frame
      place={place}
      table={params}
      session={state.session}
      words={words}
      finding={finding(source)}
      sentence={sentence(source)}
      controls={<Controls place={place} words={words} state={state} />}
      picture={<Picture source={source} />}
      results={
        <GapTable
          rows={rows}
          results={state.results.value}
          heads={words.resultHeads}
          locale={locale}
        />
      }
      resultRows={[...gapReportRows(rows, locale), verdictRow(words, reading.verdict)]}
      related={toLadder(place, words, values)}
      code={() => import('./code.ts')}
    >
      <Decision place={place} verdict={verdict} advice={advise(source, place)} />
    </Frame>
  );
}
