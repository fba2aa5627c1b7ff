import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { calculatorStrings } from '../../i18n/strings/calculator.ts';
import { fill } from '../../i18n/template.ts';
import { Switch } from '../../ui/Switch.tsx';
import { Decision } from '../frame/Decision.tsx';
import { Figure, FigureTable, RangeFigure } from '../frame/FigureTable.tsx';
import { Frame } from '../frame/Frame.tsx';
import { NumberControl } from '../frame/NumberControl.tsx';
import type { Placement } from '../props.ts';
import { Field } from './Field.tsx';
import { params } from './params.ts';
import { figureLines, reportRows } from './rows.ts';
import { advise, finding, sentence } from './sentence.ts';
import { MoveTheTargetState } from './state.ts';
import { strings, type MoveTheTargetWords } from './strings.ts';
import styles from './MoveTheTarget.module.css';

interface Props {
  readonly place: Placement;
}

interface PartProps extends Props {
  readonly words: MoveTheTargetWords;
  readonly state: InstanceType<typeof MoveTheTargetState>;
}

function Buttons({ words, state }: PartProps): JSX.Element {
  const { hidden } = state.session;
  const canMove = !hidden.value.includes('angle') && !hidden.value.includes('offset');
  return (
    <div class={styles.buttons}>
      {canMove && (
        <>
          <button type="button" data-action="fit" onClick={state.fitLine}>
            {words.buttons.fit}
          </button>
          <button type="button" data-action="start" onClick={state.startOver}>
            {words.buttons.start}
          </button>
        </>
      )}
      {!hidden.value.includes('seed') && (
        <button type="button" data-action="draw" onClick={state.drawAgain}>
          {words.buttons.draw}
        </button>
      )}
    </div>
  );
}

function Controls(props: PartProps): JSX.Element {
  const { place, words, state } = props;
  const { session } = state;
  const shared = { place, table: params, session, labels: words.labels };
  return (
    <>
      <NumberControl {...shared} name="angle" />
      <NumberControl {...shared} name="offset" />
      <Buttons {...props} />
      {!session.hidden.value.includes('revealed') && (
        <Switch
          name="revealed"
          label={words.labels.revealed}
          value={session.values.value.revealed}
          onToggle={(next) => session.put('revealed', next)}
        />
      )}
      <NumberControl {...shared} name="distance" hint={words.hints.distance} />
      <NumberControl {...shared} name="n" />
      <NumberControl {...shared} name="seed" />
      <p class={styles.toy}>{words.hints.toy}</p>
    </>
  );
}

const SWATCHES = {
  dev: [
    <circle key="p" cx="6" cy="6" r="4" fill="var(--dev)" />,
    <circle key="n" cx="20" cy="6" r="4" fill="none" stroke="var(--dev)" stroke-width="1.6" />,
  ],
  test: [
    <rect key="p" x="2" y="2" width="8" height="8" fill="var(--test)" />,
    <path key="n" d="M16 2L24 10M24 2L16 10" stroke="var(--test)" stroke-width="1.6" />,
  ],
} as const;

function Legend({ words, isRevealed }: { words: MoveTheTargetWords; isRevealed: boolean }) {
  const { shapes, legend } = words;
  const rows = [
    {
      set: 'dev',
      text: fill(legend.dev, { positive: shapes.disc, negative: shapes.ring }),
    } as const,
    {
      set: 'test',
      text: fill(legend.test, { positive: shapes.square, negative: shapes.cross }),
    } as const,
  ];
  return (
    <p class={styles.legend}>
      {rows.slice(0, isRevealed ? 2 : 1).map(({ set, text }) => (
        <span key={set}>
          <svg width="26" height="12" aria-hidden="true">
            {SWATCHES[set]}
          </svg>
          {text}
        </span>
      ))}
      <span>{legend.faded}</span>
    </p>
  );
}

function ResultRows({ place, words, state }: PartProps): JSX.Element {
  const ui = calculatorStrings[place.locale];
  const results = state.results.value;
  const rows = figureLines(words, place.locale, state.reading.value).map(
    ({ name, text, ends }) => ({
      name,
      label: words.quantities[name],
      cells: [
        <Figure key="value" name={name} results={results} text={text} />,
        ends === null || typeof ends === 'string' ? (
          (ends ?? '–')
        ) : (
          <RangeFigure key="ends" name={name} results={results} between={ui.from} {...ends} />
        ),
      ],
    }),
  );
  return <FigureTable caption={ui.results} heads={words.heads} rows={rows} />;
}

/** A line placed on dev, judged on test: what the choice of dev set does to months of work. */
export function MoveTheTarget({ place }: Props): JSX.Element {
  const words = strings[place.locale];
  const state = useMemo(() => new MoveTheTargetState(place.start, place.hide), []);
  const { session } = state;
  const reading = state.reading.value;
  const said = sentence(words, place.locale, reading);
  const part = { place, words, state };
  return (
    <Frame
      place={place}
      table={params}
      session={session}
      words={words}
      finding={finding(words, place.locale, reading)}
      sentence={said}
      controls={<Controls {...part} />}
      picture={
        <>
          <Field
            place={place}
            words={words}
            reading={reading}
            description={said}
            onTurn={(degrees) => session.put('angle', degrees, 'drag angle')}
            onMove={(offset) => session.put('offset', offset, 'drag offset')}
            onRelease={session.release}
          />
          <Legend words={words} isRevealed={reading.revealed !== null} />
        </>
      }
      results={<ResultRows {...part} />}
      resultRows={reportRows(words, place.locale, reading, state.results.value)}
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
