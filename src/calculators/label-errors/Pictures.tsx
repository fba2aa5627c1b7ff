import type { JSX } from 'preact';
import { Plot, type PlotAxis, type PlotMark } from '../../charts/Plot.tsx';
import { niceAxis } from '../../charts/scales.ts';
import type { Locale } from '../../i18n/locales.ts';
import { formatPercent, formatShortest } from '../../i18n/numbers.ts';
import { fill } from '../../i18n/template.ts';
import { labelNoise } from '../../math/labels.ts';
import type { Reading } from './model.ts';
import { slotsOf } from './sentence.ts';
import type { LabelErrorsWords } from './strings.ts';

interface Props {
  readonly reading: Reading;
  readonly words: LabelErrorsWords;
  readonly locale: Locale;
  readonly description: string;
}

const PERCENT = 100;
const HALF = 0.09;
/** Where a label turns to the other side of its mark. */
const LATE = 0.55;

function percentAxis(largest: number, label: string): PlotAxis {
  const { max, ticks } = niceAxis(Math.max(largest, 0.1), 5);
  const format = (value: number) => `${formatShortest(value)}%`;
  return { label, min: 0, max, scale: 'linear', ticks, format };
}

function bar(from: number, to: number, row: number, fillToken: string): PlotMark {
  return {
    kind: 'box',
    from: { x: from, y: row - HALF },
    to: { x: to, y: row + HALF },
    look: { token: '--dev', fill: fillToken },
  };
}

function beside(axis: PlotAxis, x: number, row: number, text: string): PlotMark {
  const isLate = x > axis.max * LATE;
  return {
    kind: 'label',
    at: { x, y: row },
    text,
    anchor: isLate ? 'end' : 'start',
    shift: isLate ? [-8, 5] : [8, 5],
  };
}

/** The dev error in two parts, the rival below it, and the error after both sides were checked. */
export function Split({ reading, words, locale, description }: Props): JSX.Element {
  const { values, parts, audited } = reading;
  const slots = slotsOf(reading, locale);
  const rival = values.dev2;
  const top = (audited?.interval.high ?? 0) * PERCENT;
  const axis = percentAxis(Math.max(values.dev, rival ?? 0, top) * 1.02, words.picture.x);
  const rows = new Map<string, number>([['given', 0.74]]);
  if (rival !== null) rows.set('rival', 0.4);
  if (audited !== null) rows.set('audited', rival === null ? 0.3 : 0.14);
  const names = new Map<number, string>();
  for (const [name, row] of rows) {
    names.set(row, words.picture[name as 'given' | 'rival' | 'audited']);
  }
  const marks: PlotMark[] = [];
  if (parts !== null) {
    const rest = parts.rest.value * PERCENT;
    const { low, high } = parts.rest.interval;
    marks.push(bar(0, rest, 0.74, '--variance'), bar(rest, values.dev, 0.74, '--card'));
    marks.push({
      kind: 'interval',
      axis: 'x',
      at: 0.74,
      low: low * PERCENT,
      high: high * PERCENT,
    });
    const label = { kind: 'label', anchor: 'start', shift: [2, 4] } as const;
    marks.push(
      { ...label, at: { x: 0, y: 0.9 }, text: fill(words.picture.other, slots) },
      {
        ...label,
        anchor: 'end',
        shift: [-2, 4],
        at: { x: axis.max, y: 0.9 },
        text: fill(words.picture.labels, slots),
      },
    );
  }
  if (rival !== null) {
    marks.push(bar(0, rival, 0.4, '--wash'));
    marks.push(beside(axis, rival, 0.4, `${formatShortest(rival)}%`));
  }
  if (audited !== null) {
    const row = rows.get('audited') ?? 0;
    const [low, high] = [audited.interval.low * PERCENT, audited.interval.high * PERCENT];
    marks.push({ kind: 'interval', axis: 'x', at: row, low, high });
    marks.push({
      kind: 'points',
      points: [{ x: audited.value * PERCENT, y: row }],
      shape: 'triangle',
      size: 6,
      look: { token: '--dev' },
    });
    const isLate = audited.value * PERCENT > axis.max * LATE;
    const text = formatPercent(audited.value, locale, 2);
    marks.push(beside(axis, isLate ? low : high, row, text));
  }
  return (
    <Plot
      x={axis}
      y={{
        label: '',
        min: 0,
        max: 1,
        scale: 'linear',
        ticks: [...names.keys()],
        format: (value) => names.get(value) ?? '',
      }}
      marks={marks}
      description={description}
      height={rows.size > 1 ? 230 : 150}
    />
  );
}

const STEPS = 20;

/** The error before and after a one-sided review, by how much model and labels share. */
export function OneSided({ reading, words, locale }: Omit<Props, 'description'>): JSX.Element {
  const { values, noise } = reading;
  const [error, labels] = [values['true-error'] / PERCENT, values['label-error'] / PERCENT];
  const slots = slotsOf(reading, locale);
  const places = Array.from({ length: STEPS + 1 }, (_, step) => step / STEPS).flatMap((share) => {
    const at = labelNoise(error, labels, share);
    return at === null ? [] : [{ x: share * PERCENT, at }];
  });
  const before = places.map(({ x, at }) => ({ x, y: at.measured * PERCENT }));
  const after = places.map(({ x, at }) => ({ x, y: at.oneSided * PERCENT }));
  const here = values.shared ?? values['true-error'];
  const top = Math.max(values['true-error'], ...before.map(({ y }) => y));
  const marks: PlotMark[] = [
    {
      kind: 'rule',
      axis: 'y',
      at: values['true-error'],
      look: { token: '--ink', width: 1.5, dash: [7, 4] },
      label: fill(words.curve.truth, slots),
    },
    { kind: 'line', points: before, look: { token: '--muted', dash: [2, 4] } },
    { kind: 'line', points: after, look: { token: '--dev', width: 2.5 } },
  ];
  const [firstBefore, lastAfter] = [before[0], after.at(-1)];
  if (firstBefore !== undefined && lastAfter !== undefined) {
    marks.push({
      kind: 'label',
      at: firstBefore,
      text: words.curve.measured,
      anchor: 'start',
      shift: [8, -4],
    });
    marks.push({
      kind: 'label',
      at: lastAfter,
      text: words.curve.oneSided,
      anchor: 'end',
      shift: [-4, 18],
    });
  }
  if (noise !== null) {
    marks.push({
      kind: 'points',
      points: [{ x: here, y: noise.oneSided * PERCENT }],
      shape: 'disc',
      size: 6,
      look: { token: '--dev' },
    });
  }
  const description =
    noise === null ? words.curve.impossible : fill(words.curve.description, slots);
  return (
    <Plot
      x={{
        label: words.curve.x,
        min: 0,
        max: PERCENT,
        scale: 'linear',
        ticks: [0, 25, 50, 75, 100],
        format: (value) => `${value}%`,
      }}
      y={percentAxis(top * 1.15, words.curve.y)}
      marks={marks}
      description={description}
      height={250}
    />
  );
}
