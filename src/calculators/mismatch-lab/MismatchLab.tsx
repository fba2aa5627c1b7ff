import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { Choice } from '../../ui/Choice.tsx';
import { Decision } from '../frame/Decision.tsx';
import { Frame } from '../frame/Frame.tsx';
import { Measured } from '../frame/Measured.tsx';
import { NumberControl } from '../frame/NumberControl.tsx';
import lab from '../frame/lab.module.css';
import note from '../frame/note.module.css';
import type { Placement } from '../props.ts';
import { advise } from './advice.ts';
import { Grid } from './Grid.tsx';
import { params } from './params.ts';
import { relatedTo } from './related.ts';
import { reportRows, resultRows } from './rows.ts';
import { finding, sentence } from './sentence.ts';
import { MismatchLabState } from './state.ts';
import { strings, type MismatchLabWords } from './strings.ts';
import { Train } from './Train.tsx';

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
    <div class={lab.controls}>
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
      <p class={note.note}>{words.hint}</p>
    </div>
  );
}

/** Clean digits to learn from, field digits to read: what synthetic copies cover, measured. */
export function MismatchLab({ place }: Props): JSX.Element {
  const { locale } = place;
  const words = strings[locale];
  const state = useMemo(() => new MismatchLabState(place.start, place.hide), []);
  const { session } = state;
  const reading = state.reading.value;
  const results = state.results.value;
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
          <p class={note.note}>{words.picture.key}</p>
        </>
      }
      results={
        <Measured
          place={place}
          words={words}
          rows={resultRows(words, locale, reading)}
          results={results}
        />
      }
      resultRows={reportRows(words, locale, reading, results)}
      related={relatedTo(reading, words, place)}
      code={() => import('./code.ts')}
    >
      <Decision
        place={place}
        verdict={{ id: reading.verdict, label: words.verdicts[reading.verdict] }}
        note={words.notes[reading.verdict]}
        advice={advise(words, reading, place)}
      />
      <Train {...part} />
    </Frame>
  );
}
