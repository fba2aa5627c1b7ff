import type { JSX } from 'preact';
import { Plot, type PlotMark } from '../../charts/Plot.tsx';
import { niceAxis } from '../../charts/scales.ts';
import { fill } from '../../i18n/template.ts';
import type { TagReading } from './model.ts';
import { errorText, shareText, type Context } from './sentence.ts';

const MOST = 10;
const ROW = 46;
const FRAME = 62;
const GAIN = { token: '--dev', fill: '--variance', width: 1.5 } as const;

/** What a category can win as a bar from the dev error down to its best case, with the limits of it. */
function rowMarks(tag: TagReading, row: number, context: Context): readonly PlotMark[] {
  const dev = context.values.dev;
  const { ceiling, share } = tag;
  if (ceiling === null || share === null) return [];
  const best = ceiling.value * 100;
  const text = `${tag.name}: ${shareText(share.value, context)}, ${fill(
    context.words.picture.reach,
    {
      ceiling: errorText(ceiling.value, context),
    },
  )}`;
  return [
    { kind: 'box', from: { x: best, y: row + 0.08 }, to: { x: dev, y: row + 0.46 }, look: GAIN },
    ...(ceiling.interval === null
      ? []
      : ([
          {
            kind: 'interval',
            axis: 'x',
            at: row + 0.27,
            low: ceiling.interval.low * 100,
            high: ceiling.interval.high * 100,
          },
        ] as const)),
    { kind: 'label', at: { x: 0, y: row + 0.66 }, text, shift: [2, 4] },
  ];
}

/** The best case of each category in the order of the ranking, under the dev error of now. */
export function Picture(props: Context & { readonly description: string }): JSX.Element {
  const { words, reading, values } = props;
  const tags = reading.ranking.slice(0, MOST).reverse();
  const axis = niceAxis(Math.max(values.dev, 0.1) * 1.06);
  return (
    <Plot
      x={{
        label: words.labels.dev,
        min: 0,
        max: axis.max,
        scale: 'linear',
        ticks: axis.ticks,
        format: String,
      }}
      y={{
        label: '',
        min: 0,
        max: Math.max(1, tags.length),
        scale: 'linear',
        ticks: [],
        format: String,
      }}
      height={Math.max(1, tags.length) * ROW + FRAME}
      marks={[
        {
          kind: 'rule',
          axis: 'x',
          at: values.dev,
          look: { token: '--dev', width: 1.5, dash: [7, 4] },
          label: words.picture.now,
        },
        ...tags.flatMap((tag, row) => rowMarks(tag, row, props)),
      ]}
      description={props.description}
    />
  );
}
