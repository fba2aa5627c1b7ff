import type { JSX } from 'preact';
import { Plot, type Look, type PlotMark, type Shape } from '../../charts/Plot.tsx';
import { formatShortest } from '../../i18n/numbers.ts';
import { fill } from '../../i18n/template.ts';
import type { RepeatVerdict } from '../../math/power.ts';
import { stackDots } from './dots.ts';
import { gapText } from './format.ts';
import { REPEATS } from './params.ts';
import type { PartProps } from './DevSetPower.tsx';
import styles from './DevSetPower.module.css';

interface Style {
  readonly shape: Shape;
  readonly look: Look;
}

/** A shape for each verdict, so that nothing rests on colour. */
const STYLES = {
  right: { shape: 'disc', look: { token: '--ink' } },
  ordered: { shape: 'ring', look: { token: '--ink' } },
  tie: { shape: 'square', look: { token: '--muted', fill: '--wash' } },
  wrong: { shape: 'cross', look: { token: '--muted' } },
  misled: { shape: 'triangle', look: { token: '--alarm' } },
} as const satisfies Record<RepeatVerdict, Style>;
const VERDICTS = ['right', 'ordered', 'tie', 'wrong', 'misled'] as const;
const DOT = 3.1;

const KEYS: Readonly<Record<RepeatVerdict, JSX.Element>> = {
  right: <circle r="4.5" fill="var(--ink)" />,
  ordered: <circle r="4.5" fill="none" stroke="var(--ink)" stroke-width="1.5" />,
  tie: <path d="M-4-4H4V4H-4Z" fill="var(--wash)" stroke="var(--muted)" stroke-width="1.5" />,
  wrong: <path d="M-4-4L4 4M4-4L-4 4" fill="none" stroke="var(--muted)" stroke-width="1.5" />,
  misled: <path d="M0-5L5 4H-5Z" fill="var(--alarm)" />,
};

/** 200 repeats of the comparison as dots over the difference that each would have measured. */
export function Picture({ place, words, state }: PartProps): JSX.Element {
  const values = state.session.values.value;
  const { plan, repeats } = state.reading.value;
  const sign = plan.better === 'a' ? -1 : 1;
  const stacked = stackDots(repeats, values.n, plan.difference, sign);
  const isEqual = plan.better === null;
  const legend: Readonly<Partial<Record<RepeatVerdict, string>>> = isEqual
    ? words.picture.legendEqual
    : words.picture.legend;
  const counts = VERDICTS.flatMap((verdict) => {
    const label = legend[verdict];
    const count = repeats.filter((repeat) => repeat.verdict === verdict).length;
    return label === undefined ? [] : [{ verdict, label, count }];
  });
  const marks: readonly PlotMark[] = [
    { kind: 'rule', axis: 'x', at: 0, look: { token: '--rule-strong', width: 1 } },
    ...(isEqual
      ? []
      : [
          {
            kind: 'rule',
            axis: 'x',
            at: sign * plan.difference * 100,
            look: { dash: [5, 4], width: 1.5 },
            label: words.picture.truth,
          } as const,
        ]),
    ...VERDICTS.map((verdict): PlotMark => ({
      kind: 'points',
      points: stacked.dots.filter((dot) => dot.verdict === verdict),
      size: DOT,
      ...STYLES[verdict],
    })),
  ];
  const description =
    repeats.length === 0
      ? words.picture.empty
      : fill(words.picture.description, {
          repeats: REPEATS,
          counts: counts.map(({ label, count }) => `${label}: ${count}`).join('; '),
          truth: gapText(sign * plan.difference, place.locale),
        });
  return (
    <>
      <Plot
        x={{
          label: words.picture.axis,
          min: stacked.low,
          max: stacked.high,
          scale: 'linear',
          ticks: stacked.ticks,
          format: (value) => formatShortest(value, 9),
        }}
        y={{
          label: '',
          min: 0,
          max: stacked.tallest * 1.12,
          scale: 'linear',
          ticks: [],
          format: String,
        }}
        marks={marks}
        description={description}
        height={220}
      />
      {repeats.length === 0 ? (
        <p class={styles.soft}>{words.picture.empty}</p>
      ) : (
        <ul class={styles.legend}>
          {counts.map(({ verdict, label, count }) => (
            <li key={verdict}>
              <svg width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true">
                {KEYS[verdict]}
              </svg>
              {label}: {count}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
