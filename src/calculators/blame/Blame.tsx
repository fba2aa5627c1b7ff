import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { Decision } from '../frame/Decision.tsx';
import { Frame } from '../frame/Frame.tsx';
import { NumberControl } from '../frame/NumberControl.tsx';
import { RowsEditor } from '../frame/RowsEditor.tsx';
import type { Placement } from '../props.ts';
import { advise } from './advice.ts';
import { Figures } from './Figures.tsx';
import { params } from './params.ts';
import { reportRows } from './report.ts';
import { finding, sentence, type Context } from './sentence.ts';
import { Staircase } from './Staircase.tsx';
import { BlameState } from './state.ts';
import { strings } from './strings.ts';
import styles from './Blame.module.css';

interface Props {
  readonly place: Placement;
}

interface PartProps extends Props {
  readonly state: InstanceType<typeof BlameState>;
}

const WHOLE = ['error', 'n', 'failures', 'human'] as const;
const GATE = ['ids', 'one-in', 'allowed'] as const;

function Controls({ place, state }: PartProps): JSX.Element {
  const { session } = state;
  const words = strings[place.locale];
  const shared = { place, table: params, session, labels: words.labels };
  const isHidden = GATE.every((name) => session.hidden.value.includes(name));
  return (
    <>
      {WHOLE.map((name) => (
        <NumberControl
          key={name}
          {...shared}
          name={name}
          {...(name !== 'error' && { hasSlider: false })}
        />
      ))}
      {!isHidden && (
        <fieldset class={styles.group}>
          <legend>{words.gate}</legend>
          {GATE.map((name) => (
            <NumberControl key={name} {...shared} name={name} />
          ))}
          <p class={styles.soft}>{words.gateHint}</p>
        </fieldset>
      )}
    </>
  );
}

/** A chain of steps: whose the failures are, what can be won, and what the parts make together. */
export function Blame({ place }: Props): JSX.Element {
  const { locale } = place;
  const words = strings[locale];
  const state = useMemo(() => new BlameState(place.start, place.hide, words.rowNames), []);
  const { session } = state;
  const reading = state.reading.value;
  const results = state.results.value;
  const context: Context = { words, locale, values: session.values.value, reading };
  const said = sentence(context);
  return (
    <Frame
      place={place}
      table={params}
      session={session}
      words={words}
      finding={finding(context)}
      sentence={said}
      controls={<Controls place={place} state={state} />}
      picture={<Staircase {...context} description={said} />}
      results={<Figures context={context} results={results} />}
      resultRows={reportRows(context, results)}
      naming={state.naming}
      code={() => import('./code.ts')}
    >
      <RowsEditor
        place={place}
        table={params}
        session={session}
        labels={words.labels}
        name="stages"
        hint={words.tableHint}
        naming={state.naming}
      />
      <Decision
        place={place}
        verdict={{ id: reading.verdict, label: words.verdicts[reading.verdict] }}
        advice={advise(context, place)}
      />
    </Frame>
  );
}
