import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { calculatorStrings } from '../../i18n/strings/calculator.ts';
import { Choice } from '../../ui/Choice.tsx';
import { Scroll } from '../../ui/Scroll.tsx';
import { Decision } from '../frame/Decision.tsx';
import { Frame } from '../frame/Frame.tsx';
import { NumberControl } from '../frame/NumberControl.tsx';
import { ResultTable } from '../frame/ResultTable.tsx';
import type { Placement } from '../props.ts';
import { Curve } from './Curve.tsx';
import { PAIRS, params } from './params.ts';
import { reportRows, resultRows } from './rows.ts';
import { advise, finding, sentence } from './sentence.ts';
import { EndToEndLabState } from './state.ts';
import { Story } from './Story.tsx';
import { strings, type EndToEndLabWords } from './strings.ts';
import { Train } from './Train.tsx';
import styles from './EndToEndLab.module.css';

interface Props {
  readonly place: Placement;
}

interface PartProps extends Props {
  readonly words: EndToEndLabWords;
  readonly state: InstanceType<typeof EndToEndLabState>;
}

/** Words for the numbers of pairs that were measured. */
function measured({ options }: EndToEndLabWords): Readonly<Record<string, string>> {
  return Object.fromEntries(PAIRS.map((pairs) => [pairs, options.pairs[pairs]]));
}

function Controls({ place, words, state }: PartProps): JSX.Element {
  const { session } = state;
  return (
    <div class={styles.controls}>
      {!session.hidden.value.includes('pairs') && (
        <Choice
          id={place.figureId}
          name="pairs"
          label={words.labels.pairs}
          options={measured(words)}
          value={session.values.value.pairs}
          onChoose={(pairs) => session.put('pairs', pairs)}
        />
      )}
      <NumberControl
        place={place}
        table={params}
        session={session}
        labels={words.labels}
        name="seed"
      />
      <p class={styles.note}>{words.hint}</p>
      <p class={styles.note}>{words.fair}</p>
    </div>
  );
}

/** The sum of two digits by one network and by two steps: measured, and trained again in the page. */
export function EndToEndLab({ place }: Props): JSX.Element {
  const { locale } = place;
  const words = strings[locale];
  const ui = calculatorStrings[locale];
  const state = useMemo(() => new EndToEndLabState(place.start, place.hide), []);
  const reading = state.reading.value;
  const results = state.results.value;
  const [quantity = '', value = '', interval = ''] = words.heads;
  const part = { place, words, state };
  return (
    <Frame
      place={place}
      table={params}
      session={state.session}
      words={words}
      finding={finding(words, locale, reading)}
      sentence={sentence(words, locale, reading)}
      controls={<Controls {...part} />}
      picture={
        <>
          <Curve words={words} locale={locale} reading={reading} />
          <p class={styles.note}>{words.picture.key}</p>
        </>
      }
      results={
        <>
          <Scroll label={ui.results}>
            <ResultTable
              caption={ui.results}
              heads={[quantity, value, interval]}
              between={ui.from}
              rows={resultRows(words, locale, reading)}
              results={results}
            />
          </Scroll>
          <p class={styles.note}>{words.method}</p>
        </>
      }
      resultRows={reportRows(words, locale, reading, results)}
      code={() => import('./code.ts')}
    >
      <Decision
        place={place}
        verdict={{ id: reading.verdict, label: words.verdicts[reading.verdict] }}
        note={words.notes[reading.verdict]}
        advice={advise(words, locale, reading)}
      />
      <Train {...part} />
      <Story place={place} words={words} />
    </Frame>
  );
}
