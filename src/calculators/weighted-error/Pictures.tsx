import type { JSX } from 'preact';
import { Plot, type Place, type PlotAxis, type PlotMark } from '../../charts/Plot.tsx';
import { powerText } from '../../charts/powers.ts';
import { niceAxis } from '../../charts/scales.ts';
import type { Locale } from '../../i18n/locales.ts';
import { formatCount, formatShortest } from '../../i18n/numbers.ts';
import { fill } from '../../i18n/template.ts';
import { effectiveSampleSize, weightedError } from '../../math/weighted.ts';
import { Question } from '../frame/Question.tsx';
import type { Placement } from '../props.ts';
import type { Comparison, Reading, Side } from './model.ts';
import { formatWeight } from './sentence.ts';
import type { WeightedErrorWords } from './strings.ts';

interface Props {
  readonly reading: Reading;
  readonly words: WeightedErrorWords;
  readonly locale: Locale;
}

/** A and B differ by dash, so that neither is told by its ink alone. */
const LOOKS = { a: { token: '--ink' }, b: { token: '--muted', dash: [7, 4] } } as const;
/** Weights from 1 to 1,000, evenly in their logarithm. */
const WEIGHTS = Array.from({ length: 61 }, (_, i) => 10 ** (i / 20));
const LAST = 1_000;
/** How far the two intervals stand from the chosen weight, so that both are seen. */
const ASIDE = { a: 0.94, b: 1.07 } as const;
/** Below this share of the axis a letter under its curve would stand among the axis' numbers. */
const LOW = 0.1;

function weightAxis(label: string, locale: Locale): PlotAxis {
  const format = (value: number) => formatCount(value, locale);
  return { label, min: 1, max: LAST, scale: 'log', ticks: [1, 10, 100, 1_000], format };
}

function chosenRule(text: string, weight: number): PlotMark {
  const look = { token: '--rule-strong', width: 1.5, dash: [2, 3] };
  return { kind: 'rule', axis: 'x', at: weight, look, label: text };
}

function curveOf(reading: Reading, compared: Comparison, side: Side): readonly Place[] {
  return WEIGHTS.map((x) => {
    return { x, y: weightedError(reading.set, compared[side].errors, x)?.value ?? 0 };
  });
}

function sideMarks(reading: Reading, compared: Comparison, side: Side, top: number): PlotMark[] {
  const points = curveOf(reading, compared, side);
  const end = points.at(-1) ?? { x: LAST, y: 0 };
  const isHigher = (side === 'a') === (compared.above === 'b');
  const { interval } = compared[side].rates['weighted-error'] ?? { interval: { low: 0, high: 0 } };
  const at = Math.min(Math.max(reading.weight * ASIDE[side], 1), LAST);
  return [
    { kind: 'line', points, look: LOOKS[side] },
    { kind: 'interval', axis: 'y', at, ...interval, look: LOOKS[side] },
    {
      kind: 'label',
      at: end,
      text: side.toUpperCase(),
      anchor: 'end',
      shift: [-4, isHigher || end.y < top * LOW ? -7 : 16],
    },
  ];
}

function tieMarks(props: Props, compared: Comparison): PlotMark[] {
  const { reading, words, locale } = props;
  const { tie, a } = compared;
  if (tie === null || tie < 1 || tie > LAST) return [];
  const at = { x: tie, y: weightedError(reading.set, a.errors, tie)?.value ?? 0 };
  const text = fill(words.picture.tie, { tie: formatWeight(tie, locale) });
  const isLate = tie > 30;
  return [
    { kind: 'points', points: [at], shape: 'ring', size: 7, look: { width: 2 } },
    { kind: 'label', at, text, anchor: isLate ? 'end' : 'start', shift: [isLate ? -4 : 4, -14] },
  ];
}

/** Weighted error over the weight, with the crossing and the chosen weight. */
export function Curves(props: Props & { readonly description: string }): JSX.Element {
  const { reading, words, locale } = props;
  const { compared } = reading;
  const tops = compared
    ? (['a', 'b'] as const).flatMap((side) => [
        ...curveOf(reading, compared, side).map(({ y }) => y),
        compared[side].rates['weighted-error']?.interval.high ?? 0,
      ])
    : [1];
  const nice = niceAxis(Math.max(...tops));
  // No error is above 100%.
  const scale = { max: Math.min(nice.max, 1), ticks: nice.ticks.filter((tick) => tick <= 1) };
  const text = fill(words.picture.here, { weight: formatWeight(reading.weight, locale) });
  return (
    <Plot
      x={weightAxis(words.picture.x, locale)}
      y={{
        label: words.picture.y,
        min: 0,
        max: scale.max,
        scale: 'linear',
        ticks: scale.ticks,
        format: (value) => `${formatShortest(value * 100, 2)}%`,
      }}
      marks={[
        chosenRule(text, reading.weight),
        ...(compared === null
          ? []
          : [
              ...sideMarks(reading, compared, 'a', scale.max),
              ...sideMarks(reading, compared, 'b', scale.max),
              ...tieMarks(props, compared),
            ]),
      ]}
      description={props.description}
      height={320}
    />
  );
}

/** How many examples of equal weight the set amounts to, over the weight. */
export function Effective(props: Props & { readonly place: Placement }): JSX.Element | null {
  const { reading, words, locale, place } = props;
  const { set, weight, compared } = reading;
  if (compared === null) return null;
  const points = WEIGHTS.map((x) => ({ x, y: effectiveSampleSize(set, x) ?? 0 }));
  const scale = niceAxis(set.n, 4);
  const effective = formatCount(Math.round(compared.effective), locale);
  const n = formatCount(set.n, locale);
  const isLate = weight > 30;
  return (
    <Question place={place} name="effective" heading={words.ess.heading}>
      <p>{words.ess.text}</p>
      <Plot
        x={weightAxis(words.ess.x, locale)}
        y={{
          label: words.ess.y,
          min: 0,
          max: scale.max,
          scale: 'linear',
          ticks: scale.ticks,
          format: (value) => shortCount(value, locale),
        }}
        marks={[
          { kind: 'line', points },
          {
            kind: 'points',
            points: [{ x: weight, y: compared.effective }],
            shape: 'disc',
            size: 6,
          },
          {
            kind: 'label',
            at: { x: weight, y: compared.effective },
            text: fill(words.ess.here, { effective, n }),
            anchor: isLate ? 'end' : 'start',
            shift: [isLate ? -6 : 10, -10],
          },
        ]}
        description={fill(words.ess.description, {
          n,
          last: formatCount(Math.round(points.at(-1)?.y ?? 0), locale),
          weight: formatWeight(weight, locale),
          effective,
        })}
        height={230}
      />
    </Question>
  );
}

/** A count beside an axis, where a large one would not fit. */
function shortCount(value: number, locale: Locale): string {
  return value < 1e5 ? formatCount(Number(value.toPrecision(6)), locale) : powerText(value);
}
