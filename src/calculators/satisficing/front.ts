import { powersOfTen } from '../../charts/axes.ts';
import type { PlotAxis, PlotMark } from '../../charts/Plot.tsx';
import { formatCount, formatShortest } from '../../i18n/numbers.ts';
import type { Locale } from '../../i18n/locales.ts';
import { fill } from '../../i18n/template.ts';
import type { Candidate, Reading, SatisficingValues } from './model.ts';
import { timeText } from './sentence.ts';
import type { SatisficingWords } from './strings.ts';

const MOST_TICKS = 6;
const ACCURACY_STEPS = [0.001, 0.01, 0.1, 0.5, 1, 2, 5, 10, 20] as const;
const AIR = 1.3;

/** Powers of ten around the times and the limit, not too many of them named. */
function timeAxis(times: readonly number[], label: string, locale: Locale): PlotAxis {
  const power = (value: number, round: (exponent: number) => number) =>
    10 ** round(Math.log10(value));
  const min = power(Math.min(...times) / AIR, Math.floor);
  const max = power(Math.max(...times) * AIR, Math.ceil);
  const all = powersOfTen(min, max);
  const every = Math.ceil(all.length / MOST_TICKS);
  return {
    label,
    min,
    max,
    scale: 'log',
    ticks: all.filter((_tick, index) => index % every === 0),
    format: (value) => (value >= 1 ? formatCount(value, locale) : formatShortest(value)),
  };
}

/** Round percentages around the accuracies and their intervals. */
function accuracyAxis(candidates: readonly Candidate[], label: string): PlotAxis {
  const ends = candidates.flatMap(({ accuracy, interval }) => [
    (interval?.low ?? accuracy) * 100,
    (interval?.high ?? accuracy) * 100,
  ]);
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  const reach = Math.max(high - low, 0.5);
  const step = ACCURACY_STEPS.find((one) => reach / one <= MOST_TICKS) ?? 20;
  const min = Math.max(0, Math.floor(low / step - 0.3) * step);
  const max = Math.min(100, Math.ceil(high / step + 0.3) * step);
  const count = Math.round((max - min) / step);
  const ticks = Array.from({ length: count + 1 }, (_, index) =>
    Number((min + index * step).toFixed(6)),
  );
  return { label, min, max, scale: 'linear', ticks, format: (v) => `${formatShortest(v)}%` };
}

/** The highest accuracy that each time allows, as steps. */
function frontLine(candidates: readonly Candidate[], x: PlotAxis, y: PlotAxis): PlotMark {
  const front = candidates.filter(({ isPareto }) => isPareto).sort((a, b) => a.time - b.time);
  let level = y.min;
  const points = front.flatMap(({ time, accuracy }) => {
    const from = { x: time, y: level };
    level = accuracy * 100;
    return [from, { x: time, y: level }];
  });
  return {
    kind: 'line',
    points: [...points, { x: x.max, y: level }],
    look: { token: '--muted', dash: [5, 4], width: 1.5 },
  };
}

function candidateMarks(candidate: Candidate, isWinner: boolean, x: PlotAxis): PlotMark[] {
  const { time, accuracy, interval, status, name } = candidate;
  const at = { x: time, y: accuracy * 100 };
  const isLate = Math.log(time / x.min) > 0.7 * Math.log(x.max / x.min);
  const isIn = status === 'feasible';
  const marks: PlotMark[] = [];
  if (interval !== null) {
    marks.push({
      kind: 'interval',
      axis: 'y',
      at: time,
      low: interval.low * 100,
      high: interval.high * 100,
      look: { token: isIn ? '--ink' : '--muted' },
    });
  }
  if (isWinner) {
    marks.push({ kind: 'points', points: [at], shape: 'ring', size: 10, look: { token: '--ink' } });
  }
  marks.push(
    {
      kind: 'points',
      points: [at],
      shape: isIn ? 'disc' : 'cross',
      size: 5.5,
      look: { token: isIn ? '--ink' : '--muted', width: isIn ? 1.5 : 2.5 },
    },
    {
      kind: 'label',
      at,
      text: name,
      anchor: isLate ? 'end' : 'start',
      shift: [isLate ? -13 : 13, -7],
    },
  );
  return marks;
}

/** Candidates over time and accuracy, the front, and the region beyond the limit. */
export function frontPlot(
  reading: Reading,
  values: SatisficingValues,
  words: SatisficingWords,
  locale: Locale,
) {
  const { candidates, winners } = reading;
  const limit = values['time-limit'];
  const x = timeAxis([...candidates.map(({ time }) => time), limit], words.axes.time, locale);
  const y = accuracyAxis(candidates, words.axes.accuracy);
  const beyond: PlotMark = {
    kind: 'box',
    from: { x: limit, y: y.min },
    to: { x: x.max, y: y.max },
    look: { token: '--wash', fill: '--wash', width: 0 },
  };
  const rule: PlotMark = {
    kind: 'rule',
    axis: 'x',
    at: limit,
    label: fill(words.axes.limit, { limit: timeText(words, limit, locale) }),
    look: { token: '--ink', width: 1.5, dash: [2, 3] },
  };
  const marks = [
    beyond,
    frontLine(candidates, x, y),
    rule,
    ...candidates.flatMap((one) => candidateMarks(one, winners.includes(one), x)),
  ];
  return { x, y, marks };
}
