import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Locale } from '../../i18n/locales.ts';
import { formatPercent, formatShortest } from '../../i18n/numbers.ts';
import { calculatorStrings } from '../../i18n/strings/calculator.ts';
import { Decision } from '../frame/Decision.tsx';
import { Figure, FigureTable, RangeFigure } from '../frame/FigureTable.tsx';
import { Frame } from '../frame/Frame.tsx';
import { NumberControl } from '../frame/NumberControl.tsx';
import type { Placement } from '../props.ts';
import type { Row } from '../report.ts';
import { dataValue, type Results } from '../results.ts';
import { advise } from './advice.ts';
import { TOY, TOY_NAMES } from './effects.ts';
import { TEAMS, type Reading } from './model.ts';
import { params } from './params.ts';
import { finding, sentence } from './sentence.ts';
import { Stairs } from './Stairs.tsx';
import { PlanOrIterateState } from './state.ts';
import { strings, type PlanOrIterateWords } from './strings.ts';
import styles from './PlanOrIterate.module.css';

interface Props {
  readonly place: Placement;
}

interface PartProps extends Props {
  readonly words: PlanOrIterateWords;
  readonly state: InstanceType<typeof PlanOrIterateState>;
}

const NAMES = ['prior', 'planning', 'polish', 'directions', 'weeks', 'seed'] as const;

function Controls({ place, words, state }: PartProps): JSX.Element {
  const { session } = state;
  const hints: Readonly<Partial<Record<(typeof NAMES)[number], string>>> = words.hints;
  return (
    <>
      {NAMES.map((name) => {
        const hint = hints[name];
        return (
          <NumberControl
            key={name}
            place={place}
            table={params}
            session={session}
            labels={words.labels}
            name={name}
            {...(hint !== undefined && { hint })}
          />
        );
      })}
      {!session.hidden.value.includes('seed') && (
        <button
          type="button"
          class={styles.next}
          data-action="next-world"
          onClick={state.nextWorld}
        >
          {words.nextWorld}
        </button>
      )}
    </>
  );
}

function Figures({ place, words, state }: PartProps): JSX.Element {
  const { locale } = place;
  const reading = state.reading.value;
  const results = state.results.value;
  const { winShare } = reading;
  const percent = (value: number) => formatPercent(value, locale);
  return (
    <>
      <FigureTable
        caption={calculatorStrings[locale].results}
        heads={words.heads}
        rows={TEAMS.map((team) => ({
          name: team,
          label: words.teams[team],
          cells: [
            <Figure
              key={team}
              name={`${team}-error`}
              results={results}
              text={percent(reading.runs[team].final)}
            />,
            <Figure
              key={`mean-${team}`}
              name={`mean-${team}-error`}
              results={results}
              text={percent(reading.means[team])}
            />,
          ],
        }))}
      />
      <p class={styles.wins}>
        {words.quantities.winner}:{' '}
        <Figure name="winner" results={results} text={words.winners[reading.winner]} />
        {'. '}
        {words.wins}:{' '}
        <Figure name="iterate-wins" results={results} text={percent(winShare.value)} /> (
        <RangeFigure
          name="iterate-wins"
          results={results}
          low={percent(winShare.low)}
          high={percent(winShare.high)}
          between={calculatorStrings[locale].from}
        />
        )
      </p>
    </>
  );
}

/** Every figure for copying. */
function reportRows(
  words: PlanOrIterateWords,
  locale: Locale,
  reading: Reading,
  results: Results,
): readonly Row[] {
  return Object.entries(results).map(([name, value]) => {
    const text =
      name === 'verdict'
        ? words.verdicts[reading.verdict]
        : name === 'winner'
          ? words.winners[reading.winner]
          : formatPercent(Number(value), locale);
    const label = words.quantities[name as keyof typeof words.quantities];
    return { name, label, text, value: dataValue(value) };
  });
}

/** What the toy is made of: one table, each size with who says so. */
function Toy({ words }: { readonly words: PlanOrIterateWords }): JSX.Element {
  const { table } = words;
  const [what, size, source] = table.heads;
  const isShare = (name: string) => ['start', 'floor', 'leastFixed', 'mostFixed'].includes(name);
  return (
    <details class={styles.toy}>
      <summary>{table.summary}</summary>
      <p>{table.text}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{what}</th>
            <th scope="col">{size}</th>
            <th scope="col">{source}</th>
          </tr>
        </thead>
        <tbody>
          {TOY_NAMES.map((name) => (
            <tr key={name}>
              <th scope="row">{table.rows[name]}</th>
              <td>
                {isShare(name)
                  ? `${formatShortest(TOY[name].value * 100)}%`
                  : formatShortest(TOY[name].value)}
              </td>
              <td>{table.sources[TOY[name].source]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

/** Two teams and a project of hidden directions: when a look at mistakes beats a plan. */
export function PlanOrIterate({ place }: Props): JSX.Element {
  const { locale } = place;
  const words = strings[locale];
  const state = useMemo(() => new PlanOrIterateState(place.start, place.hide), []);
  const reading = state.reading.value;
  const said = sentence(words, locale, reading);
  const verdict = { id: reading.verdict, label: words.verdicts[reading.verdict] };
  const shared = { place, words, state };
  return (
    <Frame
      place={place}
      table={params}
      session={state.session}
      words={words}
      finding={finding(words, locale, reading)}
      sentence={said}
      controls={<Controls {...shared} />}
      picture={<Stairs words={words} locale={locale} reading={reading} description={said} />}
      results={<Figures {...shared} />}
      resultRows={reportRows(words, locale, reading, state.results.value)}
      code={() => import('./code.ts')}
    >
      <Decision
        place={place}
        verdict={verdict}
        note={words.notes[reading.verdict]}
        advice={advise(reading, words, place)}
      />
      <Toy words={words} />
    </Frame>
  );
}
