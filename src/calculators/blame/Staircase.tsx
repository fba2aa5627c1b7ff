import type { JSX } from 'preact';
import { Plot, type PlotMark } from '../../charts/Plot.tsx';
import { niceAxis } from '../../charts/scales.ts';
import { formatCount } from '../../i18n/numbers.ts';
import { fill } from '../../i18n/template.ts';
import type { Stage } from './model.ts';
import type { Context } from './sentence.ts';

const ROW = 56;
const FRAME = 56;
const TRACK = { token: '--rule-strong', fill: '--card' } as const;
const BAR = { token: '--ink', fill: '--muted' } as const;

/** From the failures left after a stage to those left before it; what is negative has no width. */
function spanOf({ left, blame }: Stage, failures: number) {
  if (left === null || blame === null) return null;
  const within = (count: number) => Math.min(Math.max(count, 0), failures);
  const from = within(left - blame);
  return { from, to: Math.max(within(left), from) };
}

/** One stage: its name and its own failures, on a track as long as all of them. Row 0 is the lowest. */
function rowMarks(text: string, stage: Stage, failures: number, row: number): readonly PlotMark[] {
  const span = spanOf(stage, failures);
  const box = (from: number, to: number, look: typeof TRACK | typeof BAR): PlotMark => ({
    kind: 'box',
    from: { x: from, y: row + 0.12 },
    to: { x: to, y: row + 0.55 },
    look,
  });
  return [
    box(0, failures, TRACK),
    ...(span === null || span.to === span.from ? [] : [box(span.from, span.to, BAR)]),
    { kind: 'label', at: { x: 0, y: row + 0.68 }, text, shift: [0, 0] },
  ];
}

/** The failures as a staircase: each stage takes its own off the length that is left. */
export function Staircase(props: Context & { readonly description: string }): JSX.Element {
  const { reading, words, locale, description } = props;
  const { failures, stages } = reading;
  const count = (value: number) => formatCount(value, locale);
  const all = Math.max(failures, 1);
  const marks = stages.flatMap((stage, index) => {
    const { unknown, mine } = words.picture;
    const slots = { name: stage.name, blame: count(stage.blame ?? 0) };
    const text = fill(stage.blame === null ? unknown : mine, slots);
    return rowMarks(text, stage, all, stages.length - 1 - index);
  });
  return (
    <Plot
      x={{
        label: fill(words.picture.failures, { n: count(failures) }),
        min: 0,
        max: all,
        scale: 'linear',
        ticks: niceAxis(all).ticks.filter((tick) => tick <= all),
        format: count,
      }}
      y={{ label: '', min: 0, max: stages.length, scale: 'linear', ticks: [], format: String }}
      height={stages.length * ROW + FRAME}
      marks={marks}
      description={description}
    />
  );
}
