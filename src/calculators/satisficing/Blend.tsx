import type { JSX } from 'preact';
import { formatShortest } from '../../i18n/numbers.ts';
import { fill } from '../../i18n/template.ts';
import { Heads } from '../../ui/Heads.tsx';
import { blendWinners, UNITS } from './blend.ts';
import { Figure, type PartProps } from './Figures.tsx';
import { namesOf } from './sentence.ts';
import ranks from '../frame/ranks.module.css';
import styles from './Satisficing.module.css';

/** Who wins by accuracy minus weighted time, in each pair of units. */
export function Blend({ reading, values, results, words }: PartProps): JSX.Element {
  const weight = values['blend-weight'];
  const winners = blendWinners(reading.candidates, weight);
  const names = UNITS.map((unit) => namesOf(winners[unit], words));
  const { blend } = words;
  const title = fill(blend.title, { weight: formatShortest(weight) });
  return (
    <div>
      <p class={styles.heading}>{title}</p>
      <p>{blend.text}</p>
      <table class={ranks.ranks} aria-label={title}>
        <Heads of={blend.heads} />
        <tbody>
          {UNITS.map((unit, at) => (
            <tr key={unit}>
              <th scope="row">{blend.units[unit][0]}</th>
              <td>{blend.units[unit][1]}</td>
              <td>
                <Figure name={`blend-winner-${unit}`} results={results} text={names[at] ?? ''} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{new Set(names).size > 1 ? blend.differ : blend.agree}</p>
    </div>
  );
}
