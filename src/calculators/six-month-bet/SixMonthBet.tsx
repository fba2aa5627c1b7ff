import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { formatPercent } from '../../i18n/numbers.ts';
import { listOf } from '../../params/list.ts';
import { Decision } from '../frame/Decision.tsx';
import { Frame } from '../frame/Frame.tsx';
import type { Placement } from '../props.ts';
import type { Row } from '../report.ts';
import { dataValue } from '../results.ts';
import { advise, note } from './advice.ts';
import { Calendar } from './Calendar.tsx';
import { Choices } from './Choices.tsx';
import { planOf } from './model.ts';
import { params } from './params.ts';
import { finding, sentence } from './sentence.ts';
import { SixMonthBetState } from './state.ts';
import { strings } from './strings.ts';
import { Alone, Effects, figureText, FigureTable, Log, type TableProps } from './Tables.tsx';
import styles from './SixMonthBet.module.css';

interface Props {
  readonly place: Placement;
}

/** Every figure that is known, for copying. */
function reportRows({ words, locale, reading, results }: TableProps): readonly Row[] {
  return Object.entries(results).flatMap(([name, value]): Row[] => {
    if (value === null) return [];
    const label = words.quantities[name as keyof typeof words.quantities];
    const text = (): string => {
      if (name === 'verdict') return words.verdicts[reading.verdict];
      if (name.endsWith('-alone')) return formatPercent(Number(value), locale);
      return figureText(words, locale, name as Parameters<typeof figureText>[2], reading, results);
    };
    return [{ name, label, text: text(), value: dataValue(value) }];
  });
}

/** Half a year, nine ideas and hidden errors: what to bet the weeks on. */
export function SixMonthBet({ place }: Props): JSX.Element {
  const words = strings[place.locale];
  const { locale } = place;
  const state = useMemo(() => new SixMonthBetState(place.start, place.hide), []);
  const reading = state.reading.value;
  const table = { words, locale, reading, results: state.results.value };
  const said = sentence(words, locale, reading);
  const verdict = { id: reading.verdict, label: words.verdicts[reading.verdict] };
  const plan = planOf(state.session.values.value);
  const planText = plan.map((action) => words.actions[action]).join(', ');
  // The list of what was done reads better in words than in ids, in print and when it is copied.
  const options = { plan: { [listOf(plan)]: plan.length === 0 ? words.log.none : planText } };
  return (
    <Frame
      place={place}
      table={params}
      session={state.session}
      words={{ ...words, options }}
      finding={finding(words, locale, reading)}
      sentence={said}
      controls={<Choices place={place} words={words} state={state} />}
      picture={<Calendar words={words} locale={locale} reading={reading} description={said} />}
      results={
        <>
          <Log {...table} />
          <Alone {...table} />
          <div class={styles.part}>
            <FigureTable {...table} />
          </div>
        </>
      }
      resultRows={reportRows(table)}
      code={() => import('./code.ts')}
    >
      <Decision
        place={place}
        verdict={verdict}
        advice={advise(words, place, reading)}
        note={note(words, locale)}
      />
      <Effects words={words} locale={locale} />
    </Frame>
  );
}
