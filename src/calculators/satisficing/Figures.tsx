import type { JSX } from 'preact';
import { formatPoints, formatShortest } from '../../i18n/numbers.ts';
import type { Locale } from '../../i18n/locales.ts';
import { calculatorStrings } from '../../i18n/strings/calculator.ts';
import { fill } from '../../i18n/template.ts';
import { Between } from '../../ui/Between.tsx';
import { Heads } from '../../ui/Heads.tsx';
import { dataValue, type Results } from '../results.ts';
import type { Candidate, Reading, SatisficingValues } from './model.ts';
import { namesOf, percent, timeText } from './sentence.ts';
import type { SatisficingWords } from './strings.ts';
import ranks from '../frame/ranks.module.css';
import styles from './Satisficing.module.css';

export interface PartProps {
  readonly reading: Reading;
  readonly values: SatisficingValues;
  readonly results: Results;
  readonly words: SatisficingWords;
  readonly locale: Locale;
}

export function Figure({ name, results, text }: { name: string; results: Results; text: string }) {
  return (
    <data data-quantity={name} value={dataValue(results[name])}>
      {text}
    </data>
  );
}

function CandidateRow({
  candidate,
  reading,
  results,
  words,
  locale,
}: PartProps & { readonly candidate: Candidate }): JSX.Element {
  const { id, name, accuracy, interval, time, status, isPareto } = candidate;
  const end = (which: 'low' | 'high') => (
    <Figure
      name={`accuracy-${id}-${which}`}
      results={results}
      text={percent(interval?.[which] ?? 0, locale)}
    />
  );
  return (
    <tr data-first={reading.winners.includes(candidate) ? '' : undefined}>
      <th scope="row">{name}</th>
      <td>
        <Figure name={`accuracy-${id}`} results={results} text={percent(accuracy, locale)} />
      </td>
      <td>
        {interval === null ? (
          '–'
        ) : (
          <Between wording={calculatorStrings[locale].from} low={end('low')} high={end('high')} />
        )}
      </td>
      <td>{timeText(words, time, locale)}</td>
      <td>
        <Figure name={`status-${id}`} results={results} text={words.statuses[status]} />
        {isPareto && ` · ${words.front}`}
      </td>
    </tr>
  );
}

/** What the rule says in figures, as text or as undefined. */
export function factTexts(props: PartProps): Readonly<Record<string, string>> {
  const { results, reading, words, locale } = props;
  const time = (name: string) => {
    const value = results[name];
    return typeof value === 'number' ? timeText(words, value, locale) : '';
  };
  const other = results['smallest-relaxation-other'];
  return {
    winner: namesOf(reading.winners, words) || words.none,
    'feasible-count': String(results['feasible-count']),
    'pareto-count': String(results['pareto-count']),
    'limit-margin': time('limit-margin'),
    'winner-from-limit': time('winner-from-limit'),
    'winner-to-limit': time('winner-to-limit'),
    'smallest-relaxation': time('smallest-relaxation'),
    'smallest-relaxation-other': typeof other === 'number' ? formatShortest(other, 3) : '',
    lead: reading.lead === null ? '' : formatPoints(reading.lead, locale),
  };
}

/** The candidates against the limits, then what follows from them. */
export function Figures(props: PartProps): JSX.Element {
  const { reading, results, words, locale } = props;
  const { leadInterval } = reading;
  const labels: Readonly<Record<string, string>> = words.quantities;
  const facts = Object.entries(factTexts(props)).filter(([, text]) => text !== '');
  return (
    <div class={styles.results}>
      <table class={ranks.ranks}>
        <caption class="visually-hidden">{calculatorStrings[locale].results}</caption>
        <Heads of={Object.values(words.heads)} />
        <tbody>
          {reading.candidates.map((candidate) => (
            <CandidateRow key={candidate.id} {...props} candidate={candidate} />
          ))}
        </tbody>
      </table>
      {reading.candidates.every(({ interval }) => interval === null) && (
        <p class={styles.soft}>{words.noInterval}</p>
      )}
      <dl class={styles.facts} aria-label={words.facts}>
        {facts.map(([name, text]) => (
          <div key={name}>
            <dt>{labels[name]}</dt>
            <dd>
              <Figure name={name} results={results} text={text} />
              {name === 'lead' && leadInterval !== null && (
                <span class={styles.soft}>
                  {' ('}
                  {calculatorStrings[locale].interval}{' '}
                  <Figure
                    name="lead-low"
                    results={results}
                    text={formatPoints(leadInterval.low, locale)}
                  />
                  {' – '}
                  <Figure
                    name="lead-high"
                    results={results}
                    text={formatPoints(leadInterval.high, locale)}
                  />
                  {')'}
                </span>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

/** The limits at which the winner changes, as one short table. */
export function Steps({ reading, words, locale }: PartProps): JSX.Element {
  const { steps } = words;
  const time = (ms: number) => timeText(words, ms, locale);
  const [first] = reading.steps;
  const rows = reading.steps.map((step, index) => {
    const next = reading.steps[index + 1];
    const span =
      next === undefined
        ? fill(steps.above, { from: time(step.from) })
        : fill(steps.between, { from: time(step.from), to: time(next.from) });
    return [span, namesOf(step.winners, words)] as const;
  });
  const before =
    first === undefined
      ? []
      : ([[fill(steps.below, { from: time(first.from) }), words.none]] as const);
  return (
    <div>
      <p class={styles.heading}>{steps.title}</p>
      <table class={ranks.ranks} aria-label={steps.title}>
        <Heads of={steps.head} />
        <tbody>
          {[...before, ...rows].map(([span, who]) => (
            <tr key={span}>
              <th scope="row">{span}</th>
              <td>{who}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
