import type { JSX } from 'preact';
import { calculatorStrings } from '../../i18n/strings/calculator.ts';
import type { Locale } from '../../i18n/locales.ts';
import { Between } from '../../ui/Between.tsx';
import { Heads } from '../../ui/Heads.tsx';
import { dataValue, type Results } from '../results.ts';
import type { Algorithm, Reading } from './model.ts';
import { marketsOf, namesOf, percent } from './sentence.ts';
import type { MarketAverageWords } from './strings.ts';
import ranks from '../frame/ranks.module.css';
import styles from './MarketAverage.module.css';

export interface TableProps {
  readonly reading: Reading;
  readonly results: Results;
  readonly words: MarketAverageWords;
  readonly locale: Locale;
}

function Figure({ name, results, text }: { name: string; results: Results; text: string }) {
  return (
    <data data-quantity={name} value={dataValue(results[name])}>
      {text}
    </data>
  );
}

function Interval({ algorithm, results, locale }: TableProps & { algorithm: Algorithm }) {
  const { id, interval } = algorithm;
  if (interval === null) return <>–</>;
  const end = (which: 'low' | 'high') => (
    <Figure
      name={`weighted-mean-${id}-${which}`}
      results={results}
      text={percent(interval[which], locale)}
    />
  );
  return <Between wording={calculatorStrings[locale].from} low={end('low')} high={end('high')} />;
}

function AlgorithmRow(props: TableProps & { readonly algorithm: Algorithm }): JSX.Element {
  const { reading, results, words, locale, algorithm } = props;
  const { id, name, weighted, mean, worst } = algorithm;
  const missing = calculatorStrings[locale].undefined;
  return (
    <tr data-first={reading.winners.includes(algorithm) ? '' : undefined}>
      <th scope="row">{name}</th>
      <td>
        <Figure
          name={`weighted-mean-${id}`}
          results={results}
          text={weighted === null ? missing : percent(weighted, locale)}
        />
      </td>
      <td>
        <Interval {...props} />
      </td>
      <td>
        <Figure name={`mean-${id}`} results={results} text={percent(mean, locale)} />
      </td>
      <td>
        <Figure
          name={`worst-market-${id}`}
          results={results}
          text={marketsOf(worst.markets, words)}
        />{' '}
        <Figure name={`worst-error-${id}`} results={results} text={percent(worst.error, locale)} />
      </td>
    </tr>
  );
}

const RULES = ['winner', 'winner-mean', 'winner-worst'] as const;

/** Every algorithm with its means and its worst market, best first; then who wins by which rule. */
export function MeansTable(props: TableProps): JSX.Element {
  const { reading, results, words, locale } = props;
  const { heads } = words;
  const places = {
    winner: reading.winners,
    'winner-mean': reading.byMean,
    'winner-worst': reading.byWorst,
  };
  return (
    <div class={styles.results}>
      <table class={ranks.ranks}>
        <caption class="visually-hidden">{calculatorStrings[locale].results}</caption>
        <Heads of={Object.values(heads)} />
        <tbody>
          {reading.ranked.map((algorithm) => (
            <AlgorithmRow key={algorithm.id} {...props} algorithm={algorithm} />
          ))}
        </tbody>
      </table>
      {reading.ranked.every(({ interval }) => interval === null) && (
        <p class={styles.soft}>{reading.shares === null ? words.noShares : words.noInterval}</p>
      )}
      <dl class={styles.places} aria-label={words.places}>
        {RULES.map((rule) => (
          <div key={rule}>
            <dt>{words.quantities[rule]}</dt>
            <dd>
              <Figure
                name={rule}
                results={results}
                text={namesOf(places[rule], words) || calculatorStrings[locale].undefined}
              />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
