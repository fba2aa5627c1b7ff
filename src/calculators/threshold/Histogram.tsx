import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { Grip } from '../../charts/Grip.tsx';
import { Plot, PLOT_BOTTOM, PLOT_TOP, type PlotAxis, type PlotMark } from '../../charts/Plot.tsx';
import { placeOn } from '../../charts/axes.ts';
import { niceAxis } from '../../charts/scales.ts';
import { formatShortest } from '../../i18n/numbers.ts';
import { fill } from '../../i18n/template.ts';
import { histogram, type Bin, type Ranking } from '../../math/ranking.ts';
import { figureText, thresholdText } from './format.ts';
import type { Reading } from './model.ts';
import type { ThresholdWords } from './strings.ts';
import type { PartProps } from './Threshold.tsx';
import { fieldOver, placeOnTrack } from './track.ts';
import styles from './Threshold.module.css';

const BARS = 40;
const TICKS = 5;
const HEIGHT = 250;
const GRIP = 'M-4-12H4V12H-4Z';

/** Bars as shares of their class: a rare class would not be seen beside a common one. */
function sharesOf(bins: readonly Bin[], { positives, negatives }: Ranking) {
  return bins.map((bin) => ({
    ...bin,
    positives: positives === 0 ? 0 : bin.positives / positives,
    negatives: negatives === 0 ? 0 : bin.negatives / negatives,
  }));
}

type Shares = ReturnType<typeof sharesOf>;

function axesOf(shares: Shares, words: ThresholdWords): readonly [x: PlotAxis, y: PlotAxis] {
  const [min, max] = [shares[0]?.from ?? 0, shares.at(-1)?.to ?? 1];
  const most = Math.max(...shares.map((bar) => Math.max(bar.positives, bar.negatives)), 0);
  const y = niceAxis(most, 4);
  const ticks = Array.from({ length: TICKS }, (_, i) => min + ((max - min) * i) / (TICKS - 1));
  return [
    {
      label: words.histogram.x,
      min,
      max,
      scale: 'linear',
      ticks,
      format: (x) => formatShortest(Number(x.toPrecision(3))),
    },
    {
      label: words.histogram.y,
      min: 0,
      max: y.max,
      scale: 'linear',
      ticks: y.ticks,
      format: (share) => `${figureText(share * 100)}%`,
    },
  ];
}

function marksOf(shares: Shares, y: PlotAxis, reading: Reading, words: ThresholdWords): PlotMark[] {
  const marks: PlotMark[] = [];
  if (reading.near !== null && reading.near.low < reading.near.high) {
    const look = { token: '--wash', fill: '--rule', width: 0, opacity: 0.6 };
    const to = { x: Math.min(reading.near.high, shares.at(-1)?.to ?? 0), y: y.max };
    marks.push({ kind: 'box', from: { x: reading.near.low, y: 0 }, to, look });
  }
  for (const { from, to, negatives } of shares) {
    if (negatives === 0) continue;
    const look = { token: '--rule-strong', fill: '--rule-strong', width: 0.5, opacity: 0.75 };
    marks.push({ kind: 'box', from: { x: from, y: 0 }, to: { x: to, y: negatives }, look });
  }
  const outline = shares.flatMap(({ from, to, positives }) => [
    { x: from, y: positives },
    { x: to, y: positives },
  ]);
  const first = { x: shares[0]?.from ?? 0, y: 0 };
  const last = { x: shares.at(-1)?.to ?? 0, y: 0 };
  marks.push({
    kind: 'line',
    points: [first, ...outline, last],
    look: { token: '--ink', width: 2 },
  });
  if (reading.threshold !== null) {
    const label = fill(words.histogram.threshold, {
      value: thresholdText(reading.threshold, words),
    });
    const at = Math.min(Math.max(reading.threshold, first.x), last.x);
    marks.push({ kind: 'rule', axis: 'x', at, label, look: { token: '--ink', dash: [6, 4] } });
  }
  return marks;
}

function Legend({ words, hasNear }: { words: ThresholdWords; hasNear: boolean }) {
  return (
    <ul class={styles.legend} aria-hidden="true">
      <li>
        <svg width="18" height="12">
          <rect
            x="1"
            y="1"
            width="16"
            height="11"
            fill="none"
            stroke="var(--ink)"
            stroke-width="2"
          />
        </svg>
        {words.histogram.positives}
      </li>
      <li>
        <svg width="18" height="12">
          <rect width="18" height="12" fill="var(--rule-strong)" />
        </svg>
        {words.histogram.negatives}
      </li>
      {hasNear && <li>{words.histogram.near}</li>}
    </ul>
  );
}

/** The threshold's line, which can be pulled; its keys are those of the slider. */
function ThresholdGrip(props: PartProps & { x: PlotAxis; reading: Reading }): JSX.Element {
  const { words, state, x, reading } = props;
  const { session } = state;
  const { ranking, threshold } = reading;
  const field = useMemo(() => fieldOver(ranking), [ranking]);
  const { min, max } = field.track ?? { min: x.min, max: x.max };
  const value = Math.min(Math.max(threshold ?? min, min), max);
  const half = (HEIGHT - PLOT_TOP - PLOT_BOTTOM) / 2;
  const put = (next: number) =>
    session.put('threshold', placeOnTrack(field, next), 'slide threshold');
  return (
    <Grip
      name="threshold"
      x={`${(placeOn(x, Math.min(Math.max(value, x.min), x.max)) * 100).toFixed(3)}%`}
      y={PLOT_TOP + half}
      path={GRIP}
      line={{ up: half, down: half }}
      label={words.labels.threshold}
      value={value}
      valueText={thresholdText(threshold, words)}
      min={min}
      max={max}
      step={field.step}
      onDrag={(place) => put(x.min + place.x * (x.max - x.min))}
      onKey={put}
      onRelease={session.release}
    />
  );
}

/** The scores of both classes with the threshold between them. */
export function Histogram(props: PartProps & { readonly sentence: string }): JSX.Element {
  const { words, state } = props;
  const reading = state.reading.value;
  const ranking = reading?.ranking ?? null;
  const shares = useMemo(
    () => (ranking === null ? [] : sharesOf(histogram(ranking, BARS), ranking)),
    [ranking],
  );
  const [x, y] = axesOf(shares, words);
  const isHidden = state.session.hidden.value.includes('threshold');
  const grip =
    isHidden || reading === null || reading.threshold === null ? undefined : (
      <ThresholdGrip {...props} x={x} reading={reading} />
    );
  return (
    <>
      <Legend words={words} hasNear={reading !== null && reading.near !== null} />
      <Plot
        x={x}
        y={y}
        height={HEIGHT}
        marks={reading === null ? [] : marksOf(shares, y, reading, words)}
        description={fill(words.histogram.description, { sentence: props.sentence })}
      >
        {grip}
      </Plot>
      {reading === null && <p class={styles.soft}>{words.histogram.empty}</p>}
    </>
  );
}
