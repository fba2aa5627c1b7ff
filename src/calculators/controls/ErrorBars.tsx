import type { JSX } from 'preact';
import { niceAxis } from '../../charts/scales.ts';
import type { Locale } from '../../i18n/locales.ts';
import { fill } from '../../i18n/template.ts';
import { errorInterval } from './learner.ts';
import type { Lesson } from './model.ts';
import { formatError } from './sentence.ts';
import type { ControlsWords } from './strings.ts';
import styles from './Controls.module.css';

interface Props {
  readonly words: ControlsWords;
  readonly locale: Locale;
  readonly lesson: Lesson;
  readonly noise: number;
}

const SETS = ['train', 'dev', 'test'] as const;
const ROW = 46;
const TOP = 28;
const BAR = 16;
/** A shorter way needs no arrow. */
const LEAST_ARROW = 0.004;

interface RowProps extends Props {
  readonly set: (typeof SETS)[number];
  readonly y: number;
  readonly place: (value: number) => string;
}

function Arrow({
  from,
  to,
  y,
  place,
}: {
  from: number;
  to: number;
  y: number;
  place: RowProps['place'];
}) {
  const isThere = Math.abs(to - from) > LEAST_ARROW;
  return (
    <g class={styles.arrow}>
      {isThere && <line x1={place(from)} x2={place(to)} y1={y} y2={y} />}
      <circle cx={place(from)} cy={y} r="4" />
      {isThere && (
        <svg x={place(to)} y={y} width="1" height="1" class={styles.loose}>
          <path d={to > from ? 'M0 0L-8-4V4Z' : 'M0 0L8-4V4Z'} />
        </svg>
      )}
    </g>
  );
}

function ErrorRow({ words, locale, lesson, set, y, place }: RowProps): JSX.Element {
  const now = lesson.now[set].error;
  const first = lesson.first[set].error;
  const ends = set === 'train' ? null : errorInterval(lesson.now[set]);
  const middle = y + BAR / 2;
  const last = Math.max(now, first, ends?.high ?? 0);
  return (
    <g>
      <text x="-8" y={middle + 4} text-anchor="end">
        {words.sets[set]}
      </text>
      <rect
        x="0"
        y={y}
        width={place(now)}
        height={BAR}
        class={styles.bar}
        style={`--c: var(--${set})`}
      />
      {ends !== null && (
        <line
          x1={place(ends.low)}
          x2={place(ends.high)}
          y1={middle}
          y2={middle}
          class={styles.whisker}
        />
      )}
      <text x={place(last)} dx="8" y={middle + 4}>
        {formatError(now, locale)}
      </text>
      <Arrow from={first} to={now} y={y + BAR + 9} place={place} />
    </g>
  );
}

/** The three errors as bars, each with an arrow from where it stood in the start state. */
export function ErrorBars(props: Props): JSX.Element {
  const { words, lesson, noise } = props;
  const errors = SETS.flatMap((set) => [
    lesson.now[set].error,
    lesson.first[set].error,
    ...(set === 'train' ? [] : [errorInterval(lesson.now[set]).high]),
  ]);
  const { max } = niceAxis(Math.max(noise, ...errors), 4);
  const place = (value: number) => `${((value / max) * 100).toFixed(2)}%`;
  const height = TOP + SETS.length * ROW;
  return (
    <figure class={styles.errors}>
      <figcaption>{words.picture.errors}</figcaption>
      <svg height={height} class={styles.bars} role="img" aria-label={words.picture.errors}>
        <g aria-hidden="true">
          <line x1="0" x2="0" y1={TOP - 6} y2={height} class={styles.axis} />
          <line x1={place(noise)} x2={place(noise)} y1={TOP - 6} y2={height} class={styles.floor} />
          <text x={place(noise)} y={TOP - 10} text-anchor={noise > max / 2 ? 'end' : 'start'}>
            {fill(words.picture.noise, { value: noise })}
          </text>
          {SETS.map((set, row) => (
            <ErrorRow key={set} {...props} set={set} y={TOP + 4 + row * ROW} place={place} />
          ))}
        </g>
      </svg>
    </figure>
  );
}
