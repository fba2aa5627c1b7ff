import type { JSX } from 'preact';
import { MARKETS } from './params.ts';
import type { MarketAverageWords } from './strings.ts';
import styles from './MarketAverage.module.css';

const PATHS = {
  us: 'M5 0A5 5 0 1 1-5 0A5 5 0 1 1 5 0Z',
  china: 'M-4.5-4.5H4.5V4.5H-4.5Z',
  india: 'M0-6.2L6.2 0L0 6.2L-6.2 0Z',
  other: 'M0-5.7L5.7 4.2H-5.7Z',
} as const;

/** Which shape is which market, and that the bar is the weighted mean. */
export function Legend({ words }: { readonly words: MarketAverageWords }): JSX.Element {
  return (
    <ul class={styles.legend}>
      {MARKETS.map((market) => (
        <li key={market}>
          <svg width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true">
            <path d={PATHS[market]} fill="var(--muted)" />
          </svg>
          {words.markets[market]}
        </li>
      ))}
      <li>
        <svg width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true">
          <path d="M-2-7H2V7H-2Z" fill="var(--ink)" />
        </svg>
        {words.heads.weighted}
      </li>
    </ul>
  );
}
