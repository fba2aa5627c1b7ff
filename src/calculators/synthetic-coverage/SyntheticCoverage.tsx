import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { calculatorStrings } from '../../i18n/strings/calculator.ts';
import { Decision } from '../frame/Decision.tsx';
import { Frame } from '../frame/Frame.tsx';
import { NumberControl } from '../frame/NumberControl.tsx';
import { ResultTable } from '../frame/ResultTable.tsx';
import note from '../frame/note.module.css';
import type { Placement } from '../props.ts';
import { advise } from './advice.ts';
import { Curves } from './Curves.tsx';
import { Loop } from './Loop.tsx';
import { params } from './params.ts';
import { reportRows, resultRows } from './rows.ts';
import { finding, sentence } from './sentence.ts';
import { Space } from './Space.tsx';
import { SyntheticCoverageState } from './state.ts';
import { strings, type SyntheticCoverageWords } from './strings.ts';
import styles from './SyntheticCoverage.module.css';

interface Props {
  readonly place: Placement;
}

interface PartProps extends Props {
  readonly words: SyntheticCoverageWords;
  readonly state: InstanceType<typeof SyntheticCoverageState>;
}

const FIELDS = {
  pictures: ['sources', 'renders', 'seed'],
  sound: ['clean', 'noise', 'places', 'kinds'],
} as const;

function Group({ of, ...props }: PartProps & { of: keyof typeof FIELDS }): JSX.Element | null {
  const { place, words, state } = props;
  const { session } = state;
  const hidden = session.hidden.value;
  if (FIELDS[of].every((name) => hidden.includes(name))) return null;
  return (
    <fieldset class={styles.group}>
      <legend>{words.groups[of]}</legend>
      {FIELDS[of].map((name) => (
        <NumberControl
          key={name}
          place={place}
          table={params}
          session={session}
          labels={words.labels}
          name={name}
          {...(name === 'kinds' && { hint: words.hints.places })}
        />
      ))}
      {of === 'pictures' && !hidden.includes('seed') && (
        <button type="button" class={styles.draw} data-action="draw" onClick={state.drawAgain}>
          {words.draw}
        </button>
      )}
      {of === 'pictures' && <p class={note.note}>{words.hints.toy}</p>}
    </fieldset>
  );
}

/** Many pictures of few things, and a short noise under many hours: variety counts, not number. */
export function SyntheticCoverage({ place }: Props): JSX.Element {
  const { locale } = place;
  const words = strings[locale];
  const ui = calculatorStrings[locale];
  const state = useMemo(() => new SyntheticCoverageState(place.start, place.hide), []);
  const reading = state.reading.value;
  const results = state.results.value;
  const said = sentence(words, locale, reading);
  const [quantity = '', value = '', interval = ''] = words.heads;
  const part = { place, words, state };
  const shown = { place, words, reading };
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
          <Group {...part} of="pictures" />
          <Group {...part} of="sound" />
        </>
      }
      picture={<Space words={words} reading={reading} description={said} />}
      results={
        <ResultTable
          caption={ui.results}
          heads={[quantity, value, interval]}
          between={ui.from}
          rows={resultRows(words, locale, reading)}
          results={results}
        />
      }
      resultRows={reportRows(words, locale, reading, results)}
      code={() => import('./code.ts')}
    >
      <Decision
        place={place}
        verdict={{ id: reading.verdict, label: words.verdicts[reading.verdict] }}
        note={words.notes[reading.verdict]}
        advice={advise(words, reading, place)}
      />
      <Curves {...shown} />
      <Loop {...shown} />
    </Frame>
  );
}
