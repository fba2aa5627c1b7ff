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
import { Curve } from './Curve.tsx';
import { PAIRS, params } from './params.ts';
import { relatedTo } from './related.ts';
import { reportRows, resultRows } from './rows.ts';
import { finding, sentence } from './sentence.ts';
import { EndToEndLabState } from './state.ts';
import { Story } from './Story.tsx';
import { strings, type EndToEndLabWords } from './strings.ts';
import { Train } from './Train.tsx';

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
    <div class={lab.controls}>
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
      <p class={note.note}>{words.hint}</p>
      <p class={note.note}>{words.fair}</p>
    </div>
  );
}

/** The sum of two digits by one network and by two steps: measured, and trained again in the page. */
export function EndToEndLab({ place }: Props): JSX.Element {
  const { locale } = place;
  const words = strings[locale];
  const state = useMemo(() => new EndToEndLabState(place.start, place.hide), []);
  const reading = state.reading.value;
  const results = state.results.value;
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
      <Story place={place} words={words} />
    </Frame>
  );
}
