import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { Decision } from '../frame/Decision.tsx';
import { Frame } from '../frame/Frame.tsx';
import { Measured } from '../frame/Measured.tsx';
import { NumberControl } from '../frame/NumberControl.tsx';
import note from '../frame/note.module.css';
import { rowsToCopy } from '../frame/result-rows.ts';
import { verdictRow } from '../frame/verdict-row.ts';
import type { Placement } from '../props.ts';
import { advise } from './advice.ts';
import { params } from './params.ts';
import { Against, Hours } from './Pictures.tsx';
import { resultRows } from './rows.ts';
import { finding, sentence } from './sentence.ts';
import { WakeWordState } from './state.ts';
import { strings, type WakeWordWords } from './strings.ts';
import styles from './WakeWord.module.css';

interface Props {
  readonly place: Placement;
}

interface PartProps extends Props {
  readonly words: WakeWordWords;
  readonly state: InstanceType<typeof WakeWordState>;
}

const FIELDS = {
  heard: ['hours', 'events', 'limit'],
  rate: ['per-second', 'rate'],
} as const;

function Group({ of, ...props }: PartProps & { of: keyof typeof FIELDS }): JSX.Element | null {
  const { place, words, state } = props;
  const { session } = state;
  const names = FIELDS[of];
  if (names.every((name) => session.hidden.value.includes(name))) return null;
  const hints = { hours: words.hoursHint, rate: words.rateHint } as const;
  return (
    <fieldset class={styles.group}>
      <legend>{words.groups[of]}</legend>
      {names.map((name) => (
        <NumberControl
          key={name}
          place={place}
          table={params}
          session={session}
          labels={words.labels}
          name={name}
          {...((name === 'hours' || name === 'rate') && { hint: hints[name] })}
        />
      ))}
    </fieldset>
  );
}

/** False wakes in silence: what was shown, what a claim takes, and what a tiny rate means in a day. */
export function WakeWord({ place }: Props): JSX.Element {
  const { locale } = place;
  const words = strings[locale];
  const state = useMemo(() => new WakeWordState(place.start, place.hide), []);
  const reading = state.reading.value;
  const results = state.results.value;
  const said = sentence(words, locale, reading);
  const rows = resultRows(words, locale, reading);
  const verdict = { id: reading.verdict, label: words.verdicts[reading.verdict] };
  const shown = { reading, words, locale };
  const shared = { place, words, state };
  return (
    <Frame
      place={place}
      table={params}
      session={state.session}
      words={words}
      finding={finding(words, locale, reading)}
      sentence={said}
      controls={
        <>
          <Group {...shared} of="heard" />
          <Group {...shared} of="rate" />
        </>
      }
      picture={
        <>
          <Against {...shown} description={said} />
          <p class={note.note}>{words.picture.key}</p>
        </>
      }
      results={<Measured place={place} words={words} rows={rows} results={results} />}
      resultRows={[...rowsToCopy(rows, results, locale), verdictRow(words, reading.verdict)]}
      code={() => import('./code.ts')}
    >
      <Decision
        place={place}
        verdict={verdict}
        note={words.notes[reading.verdict]}
        advice={advise(reading, words, place)}
      />
      <Hours {...shown} place={place} />
    </Frame>
  );
}
