import type { JSX } from 'preact';
import { Plot, type Place, type PlotAxis, type PlotMark } from '../../charts/Plot.tsx';
import { niceAxis } from '../../charts/scales.ts';
import type { Locale } from '../../i18n/locales.ts';
import { formatPercent, formatShortest } from '../../i18n/numbers.ts';
import { fill } from '../../i18n/template.ts';
import type { Reading } from './model.ts';
import type { BetWords } from './strings.ts';
import { devError, isLook, type Step } from './toy.ts';

interface Props {
  readonly words: BetWords;
  readonly locale: Locale;
  readonly reading: Reading;
  /** The text alternative: what the picture now says. */
  readonly description: string;
}

const PERCENT = 100;
const MOST_TICKS = 8;

function weekAxis(weeks: number, label: string): PlotAxis {
  const step = Math.max(1, Math.ceil(weeks / MOST_TICKS));
  const ticks = Array.from({ length: Math.floor(weeks / step) + 1 }, (_, i) => i * step);
  return { label, min: 0, max: weeks, scale: 'linear', ticks, format: (value) => String(value) };
}

function errorAxis(largest: number, label: string): PlotAxis {
  const { max, ticks } = niceAxis(largest, 4);
  return {
    label,
    min: 0,
    max,
    scale: 'linear',
    ticks,
    format: (value) => `${formatShortest(value)}%`,
  };
}

/** The error stays while an idea is worked on, and falls or rises when it is done. */
function stairsOf(start: number, steps: readonly Step[]): readonly Place[] {
  const stairs = steps.flatMap(({ to, before, after }) => [
    { x: to, y: devError(before) * PERCENT },
    { x: to, y: devError(after) * PERCENT },
  ]);
  return [{ x: 0, y: start }, ...stairs];
}

function rules({ words, locale, reading }: Props): readonly PlotMark[] {
  const { best, known } = reading;
  const human = known.measured?.human ?? (best === null ? null : reading.game.world.human);
  const percent = (value: number) => formatPercent(value, locale);
  const marks: PlotMark[] = [];
  if (best !== null) {
    const label = fill(words.picture.best, { best: percent(best) });
    marks.push({
      kind: 'rule',
      axis: 'y',
      at: best * PERCENT,
      look: { token: '--muted', dash: [2, 4] },
      label,
    });
  }
  if (human !== null) {
    const label = fill(words.picture.human, { human: percent(human) });
    marks.push({
      kind: 'rule',
      axis: 'y',
      at: human * PERCENT,
      look: { token: '--human', dash: [6, 4] },
      label,
    });
  }
  return marks;
}

function marksOf(props: Props, done: readonly Step[], start: number): readonly PlotMark[] {
  const { reading, locale } = props;
  const worked = done.filter(({ action }) => !isLook(action) && action !== 'stop');
  const measured = done.filter(({ action }) => action === 'measure');
  const now = { x: reading.game.spent, y: devError(reading.game.truth) * PERCENT };
  return [
    ...rules(props),
    { kind: 'line', points: stairsOf(start, done), look: { token: '--dev', width: 2.5 } },
    {
      kind: 'points',
      points: measured.map(({ to, after }) => ({ x: to, y: (after.human + after.bias) * PERCENT })),
      shape: 'square',
      look: { token: '--train' },
    },
    {
      kind: 'points',
      points: [now],
      shape: 'triangle',
      size: 7,
      look: { token: '--dev' },
    },
    ...worked.map((step): PlotMark => ({
      kind: 'label',
      at: { x: (step.from + step.to) / 2, y: devError(step.before) * PERCENT },
      text: String(done.indexOf(step) + 1),
      anchor: 'middle',
      shift: [0, -7],
    })),
    {
      kind: 'label',
      at: now,
      text: formatPercent(devError(reading.game.truth), locale),
      anchor: now.x > reading.game.weeks * 0.8 ? 'end' : 'start',
      shift: now.x > reading.game.weeks * 0.8 ? [-12, 18] : [12, 4],
    },
  ];
}

/** The calendar: weeks from left to right, the dev error as stairs, each idea by its number. */
export function Calendar(props: Props): JSX.Element {
  const { words, reading, description } = props;
  const { game } = reading;
  const done = game.steps.filter(({ isDone }) => isDone);
  const start = devError(game.world) * PERCENT;
  const largest = Math.max(start, ...done.map(({ after }) => devError(after) * PERCENT));
  return (
    <Plot
      x={weekAxis(game.weeks, words.picture.week)}
      y={errorAxis(largest, words.picture.error)}
      marks={marksOf(props, done, start)}
      description={description}
      height={280}
    />
  );
}
