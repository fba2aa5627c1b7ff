import type { JSX } from 'preact';
import { niceAxis } from '../../charts/scales.ts';
import { formatCount, formatPercent } from '../../i18n/numbers.ts';
import { fill } from '../../i18n/template.ts';
import { wilsonInterval } from '../../math/intervals.ts';
import { Mark } from '../../ui/Mark.tsx';
import { QUANTITIES, type QuantityName, type Reports } from '../engine/types.ts';
import type { Says } from './sentences.ts';
import styles from './parts.module.css';

interface Props {
  readonly says: Says;
  readonly reports: Reports;
}

interface Rung {
  readonly name: QuantityName;
  readonly n: number;
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

function rungsOf(reports: Reports): readonly Rung[] {
  return QUANTITIES.flatMap((name) => {
    const report = reports[name];
    if (report === undefined) return [];
    const interval = wilsonInterval(report.count, report.n) ?? { low: 0, high: 1 };
    return { name, n: report.n, value: report.count / report.n, ...interval };
  });
}

const PERCENT = 100;

/** The measured errors as a ladder: one row each, the interval as a bar, to one scale. */
export function Rungs({ says, reports }: Props): JSX.Element {
  const { ui, locale } = says;
  const rungs = rungsOf(reports);
  if (rungs.length === 0) return <p class={styles.quiet}>{ui.nothing}</p>;
  const axis = niceAxis(Math.max(...rungs.map(({ high }) => high)) * PERCENT, 4);
  const place = (value: number) => `${((value * PERCENT) / axis.max) * 100}%`;
  return (
    <ul class={styles.rungs}>
      {rungs.map((rung) => (
        <li key={rung.name} data-rung={rung.name} class={`q-${rung.name}`}>
          <span class={styles.rungName} aria-hidden="true">
            <Mark of={rung.name} /> {ui.quantities[rung.name]}
          </span>
          <svg width="100%" height="20" aria-hidden="true" class={styles.rung}>
            <line x1="0" x2="100%" y1="10" y2="10" class={styles.track} />
            <line x1={place(rung.low)} x2={place(rung.high)} y1="10" y2="10" class={styles.reach} />
            <line x1={place(rung.low)} x2={place(rung.low)} y1="5" y2="15" class={styles.end} />
            <line x1={place(rung.high)} x2={place(rung.high)} y1="5" y2="15" class={styles.end} />
            <circle cx={place(rung.value)} cy="10" r="5" class={styles.dot} />
          </svg>
          <span class={styles.rungValue} aria-hidden="true">
            <b>{formatPercent(rung.value, locale)}</b>{' '}
            <span class={styles.quiet}>
              {formatPercent(rung.low, locale)} – {formatPercent(rung.high, locale)} · n{' '}
              {formatCount(rung.n, locale)}
            </span>
          </span>
          <span class="visually-hidden">
            {fill(ui.rung, {
              label: ui.quantities[rung.name],
              value: formatPercent(rung.value, locale),
              low: formatPercent(rung.low, locale),
              high: formatPercent(rung.high, locale),
              n: formatCount(rung.n, locale),
            })}
          </span>
        </li>
      ))}
    </ul>
  );
}
