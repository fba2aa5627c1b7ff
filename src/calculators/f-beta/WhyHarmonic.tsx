import type { JSX } from 'preact';
import { Plot, type PlotMark, type Shape } from '../../charts/Plot.tsx';
import { formatPercent } from '../../i18n/numbers.ts';
import { fill } from '../../i18n/template.ts';
import { meansOfRates, type Means } from '../../math/rates.ts';
import { Question } from '../frame/Question.tsx';
import { PairTable } from '../frame/PairTable.tsx';
import type { Placement } from '../props.ts';
import type { Results } from '../results.ts';
import { meanCurves, type Spot } from './curves.ts';
import type { Reading } from './model.ts';
import { percentAxis } from './Pictures.tsx';
import { meanRows } from './rows.ts';
import type { FBetaWords } from './strings.ts';
import styles from './FBeta.module.css';

interface Props {
  readonly place: Placement;
  readonly words: FBetaWords;
  readonly reading: Reading;
  readonly results: Results;
}

const NAMES = ['arithmetic', 'geometric', 'harmonic'] as const satisfies readonly (keyof Means)[];
const DASHES = { arithmetic: [2, 4], geometric: [9, 5], harmonic: [] } as const;
const SHAPES = {
  arithmetic: 'triangle',
  geometric: 'square',
  harmonic: 'disc',
} as const satisfies Record<keyof Means, Shape>;
const LIFT = { arithmetic: -8, geometric: 4, harmonic: 16 } as const;
const GRID = { from: 0, ticks: [0, 0.25, 0.5, 0.75, 1] } as const;

/** What the course's worked example of a useless classifier comes to. */
const CALLS_ALL = meansOfRates({ precision: 0.02, recall: 1 });

function spread(curves: Readonly<Record<keyof Means, readonly Spot[]>>, at: number): number {
  const [first = 0, second = 0, third = 0] = NAMES.map((name) => curves[name][at]?.y ?? 0);
  return Math.min(first - second, second - third);
}

function marksFor({ reading, words }: Props): readonly PlotMark[] {
  const { precision, recall } = reading.a.rates;
  const curves = meanCurves(precision);
  const last = curves.arithmetic.length - 1;
  // Words stand where the curves are furthest apart.
  const [labelAt, anchor] =
    spread(curves, 6) >= spread(curves, last) ? ([6, 'start'] as const) : ([last, 'end'] as const);
  const lines = NAMES.map((name): PlotMark => {
    return { kind: 'line', points: curves[name], look: { dash: DASHES[name] } };
  });
  const marks = NAMES.flatMap((name): PlotMark[] => [
    {
      kind: 'points',
      points: [{ x: recall, y: reading.a.means[name] }],
      shape: SHAPES[name],
      look: { fill: '--card', width: 2 },
    },
    {
      kind: 'label',
      at: curves[name][labelAt] ?? { x: 0, y: 0 },
      text: words.means.names[name],
      anchor,
      shift: [anchor === 'start' ? 6 : -6, LIFT[name]],
    },
  ]);
  return [...lines, ...marks];
}

/** The three means of precision and recall, and why the lowest of them is taken. */
export function WhyHarmonic(props: Props): JSX.Element {
  const { place, words, reading } = props;
  const { means, rates } = reading.a;
  const percent = (value: number) => formatPercent(value, place.locale);
  return (
    <Question place={place} name="means" heading={words.means.heading}>
      <p>
        {fill(words.means.text, {
          arithmetic: percent(CALLS_ALL.arithmetic),
          harmonic: percent(CALLS_ALL.harmonic),
        })}
      </p>
      <div class={styles.means}>
        <div>
          <Plot
            x={percentAxis(words.means.x, GRID)}
            y={percentAxis(words.means.y, GRID)}
            marks={marksFor(props)}
            description={fill(words.means.description, {
              precision: percent(rates.precision),
              recall: percent(rates.recall),
              arithmetic: percent(means.arithmetic),
              geometric: percent(means.geometric),
              harmonic: percent(means.harmonic),
            })}
            height={240}
          />
          <p class={styles.key}>
            {fill(words.means.curve, { precision: percent(rates.precision) })}
          </p>
        </div>
        <PairTable
          caption={words.means.heading}
          heads={[words.heads.quantity, words.heads.a, words.heads.b]}
          between={words.between}
          rows={meanRows(words, place.locale, reading)}
          results={props.results}
        />
      </div>
    </Question>
  );
}
