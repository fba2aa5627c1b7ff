import type { JSX } from 'preact';
import { calculatorStrings } from '../../i18n/strings/calculator.ts';
import { fill } from '../../i18n/template.ts';
import { ResultTable } from '../frame/ResultTable.tsx';
import { dataValue } from '../results.ts';
import { chanceText, typedPercent } from './format.ts';
import { chanceRows, headsOf, sizeRows } from './rows.ts';
import type { PartProps } from './DevSetPower.tsx';
import styles from './DevSetPower.module.css';

/** How often each outcome comes up: by the exact sum, and beside it among the repeats. */
function Chances({ words, state, source }: PartProps): JSX.Element {
  const figures = state.results.value;
  const isExact = source.reading.plan.chances?.isExact ?? true;
  const [first, exact, drawn] = words.chances.heads;
  return (
    <table class={styles.chances}>
      <caption class="visually-hidden">{first}</caption>
      <thead>
        <tr>
          <th scope="col">{first}</th>
          <th scope="col">{isExact ? exact : words.chances.approximate}</th>
          <th scope="col">{drawn}</th>
        </tr>
      </thead>
      <tbody>
        {chanceRows(source).map((row) => (
          <tr key={row.name}>
            <th scope="row">{row.label}</th>
            <td>
              <data data-quantity={row.name} value={dataValue(figures[row.name])}>
                {row.exact}
              </data>
            </td>
            {row.drawn === null ? (
              <td class={styles.soft}>{words.chances.none}</td>
            ) : (
              <td class={styles.drawn}>
                <data data-quantity={row.drawn.name} value={dataValue(figures[row.drawn.name])}>
                  {row.drawn.text}
                </data>
                {(['low', 'high'] as const).map((end) => (
                  <data
                    key={end}
                    data-quantity={`${row.drawn?.name}-${end}`}
                    value={dataValue(figures[`${row.drawn?.name}-${end}`])}
                  />
                ))}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Chances at this size, and sizes that would do. */
export function Tables(props: PartProps): JSX.Element {
  const { place, words, state, source } = props;
  const { plan } = source.reading;
  const power = typedPercent(source.values.power);
  return (
    <div class={styles.tables}>
      <Chances {...props} />
      <p class={styles.soft}>{words.chances.test}</p>
      <ResultTable
        caption={calculatorStrings[place.locale].results}
        heads={headsOf(words.sizes.heads, { power })}
        between={calculatorStrings[place.locale].from}
        results={state.results.value}
        rows={sizeRows(source)}
      />
      {plan.pairedPower !== null && (
        <p class={styles.soft}>
          {fill(words.sizes.note, { power, exact: chanceText(plan.pairedPower, place.locale) })}
        </p>
      )}
    </div>
  );
}
