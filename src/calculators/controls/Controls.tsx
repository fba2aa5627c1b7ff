import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { Decision } from '../frame/Decision.tsx';
import { Frame } from '../frame/Frame.tsx';
import type { Placement } from '../props.ts';
import type { Row } from '../report.ts';
import { dataValue, type Results } from '../results.ts';
import { advise, note } from './advice.ts';
import { Curve } from './Curve.tsx';
import { ErrorBars } from './ErrorBars.tsx';
import { Knobs } from './Knobs.tsx';
import { tvState } from './machine.ts';
import { params } from './params.ts';
import { Plane } from './Plane.tsx';
import { Screen } from './Screen.tsx';
import { finding, formatChange, formatError, sentence } from './sentence.ts';
import { ControlsState } from './state.ts';
import { strings, type ControlsWords } from './strings.ts';
import { EffectTable, ErrorTable, figureText, MachineTable } from './Tables.tsx';

interface Props {
  readonly place: Placement;
}

interface PartProps extends Props {
  readonly words: ControlsWords;
  readonly state: InstanceType<typeof ControlsState>;
}

function Picture({ place, words, state }: PartProps): JSX.Element {
  const values = state.session.values.value;
  const reading = state.reading.value;
  const description = sentence(words, place.locale, values, reading);
  if (reading.system === 'polynomial') {
    return (
      <>
        <Curve words={words} lesson={reading.lesson} description={description} />
        <ErrorBars
          words={words}
          locale={place.locale}
          lesson={reading.lesson}
          noise={values.noise}
        />
      </>
    );
  }
  const { mixing } = reading.machine;
  if (mixing === null) {
    return <Screen words={words} state={tvState(values)} description={description} />;
  }
  return (
    <Plane
      words={words}
      mixing={mixing}
      axes={[values['axis-1'], values['axis-2']]}
      goal={[values['goal-angle'], values['goal-speed']]}
      description={description}
    />
  );
}

const SHOWN_DIGITS = 3;

/** Every figure that is defined, for copying. */
function reportRows(words: ControlsWords, results: Results, place: Placement, verdict: string) {
  return Object.entries(results).flatMap(([name, value]): Row[] => {
    if (value === null) return [];
    const bare = name.replace(/-(low|high)$/, '');
    const end = name.slice(bare.length);
    const label = words.quantities[bare as keyof ControlsWords['quantities']] ?? bare;
    const text = (amount: number) => {
      if (name.endsWith('-change')) return formatChange(amount, place.locale);
      if (name.includes('-error')) return formatError(amount, place.locale);
      return figureText(name, amount, place.locale, SHOWN_DIGITS);
    };
    return [
      {
        name,
        label: end === '' ? label : `${label} (${end.slice(1)})`,
        text: typeof value === 'number' ? text(value) : verdict,
        value: dataValue(value),
      },
    ];
  });
}

/** Which control moves what: a car, a television, and a model that is fitted in the page. */
export function Controls({ place }: Props): JSX.Element {
  const words = strings[place.locale];
  const { locale } = place;
  const state = useMemo(() => new ControlsState(place.start, place.hide), []);
  const values = state.session.values.value;
  const reading = state.reading.value;
  const results = state.results.value;
  const table = { words, locale, values, results };
  const verdict = { id: reading.verdict, label: words.verdicts[reading.verdict] };
  return (
    <Frame
      place={place}
      table={params}
      session={state.session}
      words={words}
      finding={finding(words, locale, values, reading)}
      sentence={sentence(words, locale, values, reading)}
      controls={<Knobs place={place} words={words} state={state} />}
      picture={<Picture place={place} words={words} state={state} />}
      results={
        reading.system === 'polynomial' ? (
          <>
            <ErrorTable {...table} />
            <EffectTable {...table} lesson={reading.lesson} />
          </>
        ) : (
          <MachineTable {...table} machine={reading.machine} />
        )
      }
      resultRows={reportRows(words, results, place, verdict.label)}
      code={() => import('./code.ts')}
    >
      <Decision
        place={place}
        verdict={verdict}
        advice={advise(words, place, values, reading)}
        note={note(words, locale, values, reading)}
      />
    </Frame>
  );
}
