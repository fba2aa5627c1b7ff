import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { calculatorStrings } from '../../i18n/strings/calculator.ts';
import { Decision } from '../frame/Decision.tsx';
import { Figure, FigureTable } from '../frame/FigureTable.tsx';
import { Frame } from '../frame/Frame.tsx';
import { NumberControl } from '../frame/NumberControl.tsx';
import type { Placement } from '../props.ts';
import { Curve } from './Curve.tsx';
import { TOOLS } from './model.ts';
import { params } from './params.ts';
import { figureLines, reportRows } from './rows.ts';
import { advise, finding, sentence } from './sentence.ts';
import { ProgressCurveState } from './state.ts';
import { strings, type ProgressCurveWords } from './strings.ts';
import styles from './ProgressCurve.module.css';

interface Props {
  readonly place: Placement;
}

const FIELDS = ['human', 'floor', 'start', 'rate-before', 'rate-after', 'time'] as const;

function Tools({ words, isGone }: { words: ProgressCurveWords['tools']; isGone: boolean }) {
  return (
    <div class={styles.tools}>
      <p>{words.title}</p>
      <ul>
        {TOOLS.map((tool) => (
          <li key={tool} class={styles.tool} data-gone={isGone ? '' : undefined}>
            <strong>{words[tool]}</strong>
            <span>{isGone ? words.gone : words.works}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Error over time, past people and towards the floor: an illustration with three tools that fade. */
export function ProgressCurve({ place }: Props): JSX.Element {
  const words = strings[place.locale];
  const ui = calculatorStrings[place.locale];
  const state = useMemo(() => new ProgressCurveState(place.start, place.hide), []);
  const { session } = state;
  const values = session.values.value;
  const reading = state.reading.value;
  const results = state.results.value;
  const said = sentence(words, place.locale, values, reading);
  const shared = { place, table: params, session, labels: words.labels };
  return (
    <Frame
      place={place}
      table={params}
      session={session}
      words={words}
      finding={finding(words, place.locale, values, reading)}
      sentence={said}
      controls={FIELDS.map((name) => (
        <NumberControl
          key={name}
          {...shared}
          name={name}
          {...(name === 'human' && { quantity: name })}
        />
      ))}
      picture={
        <>
          <Curve
            words={words}
            values={values}
            reading={reading}
            description={said}
            onFloor={(floor) => session.put('floor', floor, 'drag floor')}
            onRelease={session.release}
          />
          <Tools words={words.tools} isGone={reading.toolsLeft === 0} />
        </>
      }
      results={
        <FigureTable
          caption={ui.results}
          heads={words.heads}
          rows={figureLines(words, place.locale, reading).map(({ name, text }) => ({
            name,
            label: words.quantities[name],
            cells: [<Figure key="value" name={name} results={results} text={text} />],
          }))}
        />
      }
      resultRows={reportRows(words, place.locale, reading, results)}
      code={() => import('./code.ts')}
    >
      <Decision
        place={place}
        verdict={{ id: reading.verdict, label: words.verdicts[reading.verdict] }}
        advice={advise(words, place, reading)}
      />
    </Frame>
  );
}
