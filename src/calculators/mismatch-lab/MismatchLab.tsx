import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { calculatorStrings } from '../../i18n/strings/calculator.ts';
import { Choice } from '../../ui/Choice.tsx';
import { Decision } from '../frame/Decision.tsx';
import { Frame } from '../frame/Frame.tsx';
import { NumberControl } from '../frame/NumberControl.tsx';
import { ResultTable } from '../frame/ResultTable.tsx';
import type { Placement } from '../props.ts';
import { Grid } from './Grid.tsx';
import { params } from './params.ts';
import { reportRows, resultRows } from './rows.ts';
import { advise, finding, sentence } from './sentence.ts';
import { MismatchLabState } from './state.ts';
import { strings, type MismatchLabWords } from './strings.ts';
import { Train } from './Train.tsx';
import styles from './MismatchLab.module.css';

interface Props {
  readonly place: Placement;
}

interface PartProps extends Props {
  readonly words: MismatchLabWords;
  readonly state: InstanceType<typeof MismatchLabState>;
}

const CHOICES = ['shift', 'noise'] as const;

function Controls({ place, words, state }: PartProps): JSX.Element {
  const { session } = state;
  const shown = CHOICES.filter((name) => !session.hidden.value.includes(name));
  return (
    <div class={styles.controls}>
      {shown.map((name) => (
        <Choice
          key={name}
          id={place.figureId}
          name={name}
          label={words.labels[name]}
          options={words.options[name]}
          value={session.values.value[name]}
          onChoose={(value) => session.put(name, value)}
        />
      ))}
      <NumberControl
        place={place}
        table={params}
        session={session}
        labels={words.labels}
        name="seed"
      />
      <p class={styles.note}>{words.hint}</p>
    </div>
  );
}

/** Clean digits to learn from, field digits to read: what synthetic copies cover, measured. */
export function MismatchLab({ place }: Props): JSX.Element {
  const { locale } = place;
  const words = strings[locale];
  const ui = calculatorStrings[locale];
  const state = useMemo(() => new MismatchLabState(place.start, place.hide), []);
  const { session } = state;
  const reading = state.reading.value;
  const results = state.results.value;
  const [quantity = '', value = '', interval = ''] = words.heads;
  const part = { place, words, state };
  return (
    <Frame
      place={place}
      table={params}
      session={session}
      words={words}
      finding={finding(words, locale, reading)}
      sentence={sentence(words, locale, reading)}
      controls={<Controls {...part} />}
      picture={
        <>
          <Grid words={words} locale={locale} reading={reading} />
          <p class={styles.note}>{words.picture.key}</p>
        </>
      }
      results={
        <>
          <ResultTable
            caption={ui.results}
            heads={[quantity, value, interval]}
            between={ui.from}
            rows={resultRows(words, locale, reading)}
            results={results}
          />
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
    </Frame>
  );
}
