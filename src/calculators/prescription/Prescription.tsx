import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { calculatorStrings } from '../../i18n/strings/calculator.ts';
import { Switch } from '../../ui/Switch.tsx';
import { Decision } from '../frame/Decision.tsx';
import { Figure, FigureTable } from '../frame/FigureTable.tsx';
import { Frame } from '../frame/Frame.tsx';
import { NumberControl } from '../frame/NumberControl.tsx';
import type { Placement } from '../props.ts';
import { Bars } from './Bars.tsx';
import { EFFECTS, REMEDIES } from './effects.ts';
import { params } from './params.ts';
import { figureLines, reportRows } from './rows.ts';
import { advise, finding, sentence } from './sentence.ts';
import { PrescriptionState } from './state.ts';
import { strings, type PrescriptionWords } from './strings.ts';
import styles from './Prescription.module.css';

interface Props {
  readonly place: Placement;
}

interface PartProps extends Props {
  readonly words: PrescriptionWords;
  readonly state: InstanceType<typeof PrescriptionState>;
}

const MEASURED = ['human', 'train', 'dev'] as const;
const LANES = ['bias', 'variance'] as const;

function Lanes({ place, words, state }: PartProps): JSX.Element {
  const { session } = state;
  const isShown = (name: string) => !session.hidden.value.includes(name);
  const shared = { place, table: params, session, labels: words.labels };
  return (
    <div class={styles.lanes}>
      {LANES.map((lane) => {
        const remedies = REMEDIES.filter((name) => EFFECTS[name].lane === lane).filter(isShown);
        if (remedies.length === 0) return null;
        return (
          <fieldset key={lane} class={`${styles.lane} ${styles[lane]}`}>
            <legend>{words.lanes[lane]}</legend>
            {remedies.map((name) => (
              <NumberControl key={name} {...shared} name={name} hint={words.effects[name]} />
            ))}
          </fieldset>
        );
      })}
    </div>
  );
}

function Under({ words, state }: PartProps): JSX.Element {
  const { session } = state;
  const isBestShown = session.values.value['show-plan'];
  return (
    <div class={styles.under}>
      <div class={styles.buttons}>
        {!session.hidden.value.includes('show-plan') && (
          <Switch
            name="show-plan"
            label={words.labels['show-plan']}
            value={isBestShown}
            onToggle={(next) => session.put('show-plan', next)}
          />
        )}
        {isBestShown && (
          <button type="button" data-action="take" onClick={state.takeBest}>
            {words.buttons.take}
          </button>
        )}
        <button type="button" data-action="clear" onClick={state.clearPlan}>
          {words.buttons.clear}
        </button>
      </div>
      <p class={styles.toy}>{words.toy}</p>
    </div>
  );
}

function ResultRows({ place, words, state }: PartProps): JSX.Element {
  const ui = calculatorStrings[place.locale];
  const results = state.results.value;
  const rows = figureLines(place.locale, state.reading.value).map(({ name, before, text }) => ({
    name,
    label: words.quantities[name],
    cells: [before ?? words.none, <Figure key="now" name={name} results={results} text={text} />],
  }));
  return <FigureTable caption={ui.results} heads={words.heads} rows={rows} />;
}

/** Five moves on two lanes of remedies, and what they do to both gaps. */
export function Prescription({ place }: Props): JSX.Element {
  const words = strings[place.locale];
  const state = useMemo(() => new PrescriptionState(place.start, place.hide), []);
  const { session } = state;
  const reading = state.reading.value;
  const isBestShown = session.values.value['show-plan'];
  const said = sentence(words, place.locale, reading, isBestShown);
  const part = { place, words, state };
  const shared = { place, table: params, session, labels: words.labels };
  return (
    <Frame
      place={place}
      table={params}
      session={session}
      words={words}
      finding={finding(words, place.locale, reading)}
      sentence={said}
      controls={MEASURED.map((name) => (
        <NumberControl key={name} {...shared} name={name} quantity={name} />
      ))}
      picture={
        <Bars
          place={place}
          words={words}
          reading={reading}
          isBestShown={isBestShown}
          description={said}
        />
      }
      results={<ResultRows {...part} />}
      resultRows={reportRows(words, place.locale, reading, state.results.value)}
      code={() => import('./code.ts')}
    >
      <Lanes {...part} />
      <Under {...part} />
      <Decision
        place={place}
        verdict={{ id: reading.verdict, label: words.verdicts[reading.verdict] }}
        advice={advise(words, place, reading)}
      />
    </Frame>
  );
}
