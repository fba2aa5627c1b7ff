import type { JSX } from 'preact';
import { Plot, type PlotMark } from '../../charts/Plot.tsx';
import { niceAxis } from '../../charts/scales.ts';
import { fill } from '../../i18n/template.ts';
import type { Placement } from '../props.ts';
import type { Errors, Reading } from './model.ts';
import { percentText } from './sentence.ts';
import type { PrescriptionWords } from './strings.ts';
import styles from './Prescription.module.css';

interface Props {
  readonly place: Placement;
  readonly words: PrescriptionWords;
  readonly reading: Reading;
  readonly isBestShown: boolean;
  readonly description: string;
}

/** Looks of the parts of a bar: told apart by outline and dash too. */
const LOOKS = {
  human: { token: '--human', fill: '--wash', dash: [2, 2] },
  bias: { token: '--bias-line', fill: '--bias' },
  variance: { token: '--variance-line', fill: '--variance', dash: [5, 3] },
} as const;

const ROW = 66;
const FRAME = 56;

/** One row: its name, and human level, bias and variance end to end. Row 0 is the lowest. */
function rowMarks(name: string, devText: string, errors: Errors, row: number): PlotMark[] {
  const { human, train, dev } = errors;
  const box = (kind: keyof typeof LOOKS, from: number, to: number): PlotMark[] =>
    to - from < 1e-9
      ? []
      : [
          {
            kind: 'box',
            from: { x: from, y: row + 0.1 },
            to: { x: to, y: row + 0.58 },
            look: LOOKS[kind],
          },
        ];
  const end = Math.max(train, dev);
  return [
    ...box('human', 0, Math.min(human, train)),
    ...box('bias', human, train),
    ...box('variance', train, dev),
    { kind: 'label', at: { x: 0, y: row + 0.78 }, text: name, shift: [0, 4] },
    { kind: 'label', at: { x: end, y: row + 0.34 }, text: devText, shift: [7, 4] },
  ];
}

function Legend({ words }: { words: PrescriptionWords }) {
  return (
    <p class={styles.legend}>
      {(['human', 'bias', 'variance'] as const).map((kind) => {
        const look: { token: string; fill: string; dash?: readonly number[] } = LOOKS[kind];
        return (
          <span key={kind}>
            <svg width="22" height="14" aria-hidden="true">
              <rect
                x="1"
                y="1"
                width="20"
                height="12"
                fill={`var(${look.fill})`}
                stroke={`var(${look.token})`}
                stroke-width="1.5"
                stroke-dasharray={look.dash?.join(' ')}
              />
            </svg>
            {words.parts[kind]}
          </span>
        );
      })}
    </p>
  );
}

/** Dev error as a sum of its parts: before, with the plan, and with the best one on demand. */
export function Bars(props: Props): JSX.Element {
  const { place, words, reading, isBestShown } = props;
  const { start, now, best } = reading;
  const rows = [
    ...(isBestShown ? [{ name: words.bars.best, errors: best.errors }] : []),
    { name: words.bars.now, errors: now },
    { name: words.bars.before, errors: start },
  ];
  const ends = rows.flatMap(({ errors }) => [errors.human, errors.train, errors.dev]);
  // Room for the number beside the longest bar.
  const axis = niceAxis(Math.max(...ends) * 1.2);
  const marks = rows.flatMap(({ name, errors }, row) => {
    const dev = fill(words.barDev, { value: percentText(errors.dev, place.locale) });
    return rowMarks(name, dev, errors, row);
  });
  return (
    <>
      <Plot
        x={{
          label: words.axis,
          min: 0,
          max: axis.max,
          scale: 'linear',
          ticks: axis.ticks,
          format: String,
        }}
        y={{ label: '', min: 0, max: rows.length, scale: 'linear', ticks: [], format: String }}
        height={rows.length * ROW + FRAME}
        marks={marks}
        description={props.description}
      />
      <Legend words={words} />
    </>
  );
}
