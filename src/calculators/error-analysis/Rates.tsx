import type { JSX } from 'preact';
import { fill } from '../../i18n/template.ts';
import type { TagReading } from './model.ts';
import { errorText, liftText } from './sentence.ts';
import { Measured, type PartProps } from './Tables.tsx';
import styles from './ErrorAnalysis.module.css';

/** Error rate and lift of the categories whose base rate is known. */
export function Rates(props: PartProps): JSX.Element | null {
  const { words, reading, results, values } = props;
  const baseOf = ({ place }: TagReading) => values.tags[place]?.[4] ?? null;
  const known = reading.ranking.filter((tag) => baseOf(tag) !== null);
  if (known.length === 0) return null;
  const bad = known.filter(({ lift, count }) => lift === null && count > 0);
  const { heads, notes } = words;
  return (
    <>
      <table class={styles.table}>
        <caption class="visually-hidden">{heads.lift}</caption>
        <thead>
          <tr>
            <th scope="col">{heads.name}</th>
            <th scope="col">{heads.base}</th>
            <th scope="col">{heads.rate}</th>
            <th scope="col">{heads.lift}</th>
          </tr>
        </thead>
        <tbody>
          {known.map((tag) => (
            <tr key={tag.id}>
              <th scope="row">{tag.name}</th>
              <td>{errorText((baseOf(tag) ?? 0) / 100, props)}</td>
              <td>
                <Measured
                  words={words}
                  results={results}
                  name={`error-rate-${tag.id}`}
                  estimate={tag.errorRate}
                  format={(error) => errorText(error, props)}
                />
              </td>
              <td>
                <Measured
                  words={words}
                  results={results}
                  name={`lift-${tag.id}`}
                  estimate={tag.lift}
                  format={(value) => liftText(value, props)}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {bad.length > 0 && (
        <p role="alert" class={styles.soft}>
          {fill(notes.badRates, { names: bad.map(({ name }) => name).join(', ') })}
        </p>
      )}
      <p class={styles.soft}>{notes.rates}</p>
    </>
  );
}
