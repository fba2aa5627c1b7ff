import type { JSX } from 'preact';
import { Plot, type PlotMark } from '../../charts/Plot.tsx';
import { formatCount, formatPercent, formatShortest } from '../../i18n/numbers.ts';
import { fill } from '../../i18n/template.ts';
import { falseAlarmsPerPositive } from '../../math/rates.ts';
import { Question } from '../frame/Question.tsx';
import type { Placement } from '../props.ts';
import { BETAS, scoreCurve, viewOf } from './curves.ts';
import type { Reading, Side } from './model.ts';
import { LOOKS, percentAxis } from './Pictures.tsx';
import { crossingText, formatRatio } from './sentence.ts';
import type { FBetaWords } from './strings.ts';

interface Props {
  readonly place: Placement;
  readonly words: FBetaWords;
  readonly reading: Reading;
}

const FIRST = BETAS[0] ?? 0.1;
const LAST = BETAS.at(-1) ?? 10;
const TICKS = [0.1, 0.2, 0.5, 1, 2, 5, 10] as const;

function curveMarks(side: Side, isHigherAtEnd: boolean, reading: Reading): PlotMark[] {
  const points = scoreCurve(reading[side].rates);
  const end = points.at(-1) ?? { x: LAST, y: 0 };
  const shift = isHigherAtEnd ? -7 : 16;
  return [
    { kind: 'line', points, look: LOOKS[side].look },
    { kind: 'label', at: end, text: side.toUpperCase(), anchor: 'end', shift: [-4, shift] },
  ];
}

function tieMarks({ tie, a }: Reading, words: FBetaWords): PlotMark[] {
  if (tie === null || tie < FIRST || tie > LAST) return [];
  const { precision, recall } = a.rates;
  const missed = (tie * tie) / (1 + tie * tie);
  const at = { x: tie, y: 1 / (missed / recall + (1 - missed) / precision) };
  const text = fill(words.across.tie, { tie: formatRatio(tie) });
  const isLate = tie > 1;
  // Both curves fall from precision to recall, or rise: the corners between them are free.
  const isAbove = precision > recall !== isLate;
  return [
    { kind: 'points', points: [at], shape: 'ring', size: 7, look: { width: 2 } },
    {
      kind: 'label',
      at,
      text,
      anchor: isLate ? 'end' : 'start',
      shift: [isLate ? -12 : 12, isAbove ? -8 : 18],
    },
  ];
}

function CostText({ place, words, reading }: Props): JSX.Element {
  const { costTie, above, a, b } = reading;
  const { cost, noCost } = words.across;
  const [first, second] = above === 'a' ? [a, b] : [b, a];
  const added =
    (falseAlarmsPerPositive(first.rates) ?? 0) - (falseAlarmsPerPositive(second.rates) ?? 0);
  if (costTie === null || above === null) return <p>{noCost}</p>;
  const perThousand = (value: number) => formatCount(Math.round(value * 1000), place.locale);
  return (
    <p>
      {fill(cost, {
        above: words.who[above],
        cost: formatRatio(costTie),
        saved: perThousand(first.rates.recall - second.rates.recall),
        added: perThousand(added),
      })}
    </p>
  );
}

/** F-beta over β: where the order flips, and what β has to do with costs. */
export function Across(props: Props): JSX.Element {
  const { place, words, reading } = props;
  const { a, b, beta, above } = reading;
  const view = viewOf(a.rates, b.rates);
  const ends = (one: 'a' | 'b') => {
    const points = scoreCurve(reading[one].rates);
    return [points[0], points.at(-1)].map((point) => formatPercent(point?.y ?? 0, place.locale));
  };
  const [[leftA = '', rightA = ''], [leftB = '', rightB = '']] = [ends('a'), ends('b')];
  return (
    <Question place={place} name="across" heading={words.across.heading}>
      <p>{words.across.text}</p>
      <Plot
        x={{
          label: words.across.x,
          min: FIRST,
          max: LAST,
          scale: 'log',
          ticks: TICKS,
          format: (value) => formatShortest(value),
        }}
        y={percentAxis(words.across.y, view)}
        marks={[
          {
            kind: 'rule',
            axis: 'x',
            at: beta,
            look: { token: '--rule-strong', width: 1.5, dash: [2, 3] },
            label: fill(words.across.here, { beta: formatShortest(beta) }),
          },
          ...curveMarks('a', above !== 'b', reading),
          ...curveMarks('b', above === 'b', reading),
          ...tieMarks(reading, words),
        ]}
        description={fill(words.across.description, {
          leftA,
          rightA,
          leftB,
          rightB,
          crossing: crossingText(words, reading),
        })}
        height={250}
      />
      <CostText {...props} />
    </Question>
  );
}
