import type { JSX } from 'preact';
import { Plot, type PlotAxis, type PlotMark } from '../../charts/Plot.tsx';
import { niceAxis } from '../../charts/scales.ts';
import { formatPercent, formatShortest, formatSignificant } from '../../i18n/numbers.ts';
import { calculatorStrings } from '../../i18n/strings/calculator.ts';
import { fill } from '../../i18n/template.ts';
import { Question } from '../frame/Question.tsx';
import { ResultTable } from '../frame/ResultTable.tsx';
import type { Placement } from '../props.ts';
import type { Results } from '../results.ts';
import type { Cut, DevError } from './model.ts';
import { weightRows } from './rows.ts';
import { shareText, type Source } from './sentence.ts';
import styles from './DataSplitter.module.css';

interface Props {
  readonly place: Placement;
  readonly source: Source;
  readonly cut: Cut;
}

/** X and Y differ by dash, so that neither is told by its ink alone. */
const LOOKS = { x: { token: '--ink' }, y: { token: '--muted', dash: [7, 4] } } as const;
const SHARES = [0, 25, 50, 75, 100];
const WEIGHTS = Array.from({ length: 49 }, (_, index) => 10 ** (index / 16 - 3));

const percentTick = (value: number) => `${formatShortest(value * 100, 2)}%`;

function lineMarks(side: 'x' | 'y', from: number, to: number): readonly PlotMark[] {
  const points = [
    { x: 0, y: from },
    { x: 100, y: to },
  ];
  return [
    { kind: 'line', points, look: LOOKS[side] },
    {
      kind: 'label',
      // Away from both ends, where the intervals stand.
      at: { x: 80, y: from + 0.8 * (to - from) },
      text: side.toUpperCase(),
      anchor: 'end',
      shift: [0, -8],
    },
  ];
}

function intervalMark(error: DevError, at: number, side: 'x' | 'y'): readonly PlotMark[] {
  if (error.interval === null) return [];
  return [{ kind: 'interval', axis: 'y', at, ...error.interval, look: LOOKS[side] }];
}

/** The dev error of both models over the share of the target: where the winner changes. */
export function Flip({ place, source, cut }: Props): JSX.Element {
  const { words, locale, values, reading } = source;
  const { tie } = reading;
  const rates = {
    sx: values['source-error'] / 100,
    tx: values['target-error'] / 100,
    sy: values['source-error2'] / 100,
    ty: values['target-error2'] / 100,
  };
  const tops = [...Object.values(rates), cut.x.interval?.high ?? 0, cut.y.interval?.high ?? 0];
  const scale = niceAxis(Math.max(...tops, 0.001));
  const here = cut.share * 100;
  const tieText = tie === null ? '' : fill(words.flip.tie, { tie: shareText(tie, locale) });
  // Beside each other rather than on one another, and inside the plot.
  const [left, right] = here > 97 ? [95.5, 97.5] : [here + 0.6, here + 2.6];
  const marks: readonly PlotMark[] = [
    {
      kind: 'rule',
      axis: 'x',
      at: here,
      look: { token: '--rule-strong', width: 1.5, dash: [2, 3] },
      label: words.flip.here,
    },
    ...lineMarks('x', rates.sx, rates.tx),
    ...lineMarks('y', rates.sy, rates.ty),
    ...intervalMark(cut.x, left, 'x'),
    ...intervalMark(cut.y, right, 'y'),
    ...tieMarks(tie, rates, tieText),
  ];
  const described = Object.entries(rates).map(([name, rate]) => [
    name,
    formatPercent(rate, locale),
  ]);
  const description = fill(words.flip.description, {
    ...(Object.fromEntries(described) as Record<string, string>),
    tie: tieText === '' ? '' : `${tieText}.`,
    share: shareText(cut.share, locale),
  });
  const x: PlotAxis = {
    label: words.flip.x,
    min: 0,
    max: 100,
    scale: 'linear',
    ticks: SHARES,
    format: (value) => formatShortest(value),
  };
  const y: PlotAxis = {
    label: words.flip.y,
    min: 0,
    max: Math.min(1, scale.max),
    scale: 'linear',
    ticks: scale.ticks.filter((tick) => tick <= 1),
    format: percentTick,
  };
  return (
    <Question place={place} name="flip" heading={words.flip.heading}>
      <p>{words.flip.text}</p>
      <Plot x={x} y={y} marks={marks} description={description} height={280} />
      <p class={styles.key}>{words.flip.key}</p>
    </Question>
  );
}

function tieMarks(
  tie: number | null,
  rates: { readonly sx: number; readonly tx: number },
  text: string,
): readonly PlotMark[] {
  if (tie === null) return [];
  const at = { x: tie * 100, y: (1 - tie) * rates.sx + tie * rates.tx };
  const isLate = tie > 0.6;
  return [
    { kind: 'points', points: [at], shape: 'ring', size: 7, look: { width: 2 } },
    {
      kind: 'label',
      at,
      text,
      anchor: isLate ? 'end' : 'start',
      shift: [isLate ? -12 : 12, 18],
    },
  ];
}

interface WeightProps extends Props {
  readonly results: Results;
}

/** The source's share of the training loss over its weight, and what the set is then worth. */
export function Weight({ place, source, cut, results }: WeightProps): JSX.Element {
  const { words, locale, values, reading } = source;
  const { train } = cut;
  const shareAt = (weight: number) =>
    train.source + train.target > 0
      ? (weight * train.source) / (weight * train.source + train.target || 1)
      : 0;
  const weight = Math.min(1, Math.max(values['source-weight'], 0.001));
  const at = { x: weight, y: reading.sourceShare ?? 0 };
  const { equalWeight } = reading;
  const isOnAxis = equalWeight !== null && equalWeight >= 0.001 && equalWeight <= 1;
  const isLate = weight > 0.03;
  const shown = formatSignificant(values['source-weight'], locale);
  const share = shareText(reading.sourceShare ?? 0, locale);
  const marks: readonly PlotMark[] = [
    ...(isOnAxis
      ? ([
          {
            kind: 'rule',
            axis: 'x',
            at: equalWeight,
            look: { token: '--rule-strong', width: 1.5, dash: [2, 3] },
            label: fill(words.weight.equal, { weight: formatSignificant(equalWeight, locale) }),
          },
        ] as const)
      : []),
    { kind: 'line', points: WEIGHTS.map((x) => ({ x, y: shareAt(x) })) },
    { kind: 'points', points: [at], shape: 'disc', size: 6 },
    {
      kind: 'label',
      at,
      text: fill(words.weight.here, { share }),
      anchor: isLate ? 'end' : 'start',
      // Below the curve, where nothing else is written.
      shift: [isLate ? -6 : 12, isLate && at.y > 0.5 ? 56 : 18],
    },
  ];
  const x: PlotAxis = {
    label: words.weight.x,
    min: 0.001,
    max: 1,
    scale: 'log',
    ticks: [0.001, 0.01, 0.1, 1],
    format: (value) => formatShortest(value),
  };
  const y: PlotAxis = {
    label: words.weight.y,
    min: 0,
    max: 1,
    scale: 'linear',
    ticks: [0, 0.25, 0.5, 0.75, 1],
    format: percentTick,
  };
  const [first = '', second = '', third = ''] = words.heads as readonly string[];
  return (
    <Question place={place} name="weight" heading={words.weight.heading}>
      <p>{words.weight.text}</p>
      <Plot
        x={x}
        y={y}
        marks={marks}
        description={fill(words.weight.description, { weight: shown, share })}
        height={230}
      />
      <ResultTable
        caption={words.weight.heading}
        heads={[first, second, third]}
        between={calculatorStrings[locale].from}
        results={results}
        rows={weightRows(source)}
      />
    </Question>
  );
}
