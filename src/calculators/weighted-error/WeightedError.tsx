import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { formatCount } from '../../i18n/numbers.ts';
import { calculatorStrings } from '../../i18n/strings/calculator.ts';
import { fill } from '../../i18n/template.ts';
import { Conflict } from '../frame/Conflict.tsx';
import { Decision } from '../frame/Decision.tsx';
import { Frame } from '../frame/Frame.tsx';
import { NumberControl } from '../frame/NumberControl.tsx';
import { PairTable, pairReportRows } from '../frame/PairTable.tsx';
import { verdictRow } from '../frame/verdict-row.ts';
import type { Placement } from '../props.ts';
import { advise } from './advice.ts';
import type { WeightedVerdict } from './model.ts';
import { params } from './params.ts';
import { Curves, Effective } from './Pictures.tsx';
import { resultRows } from './rows.ts';
import { finding, sentence } from './sentence.ts';
import { WeightedErrorState } from './state.ts';
import { strings, type WeightedErrorWords } from './strings.ts';
import styles from './WeightedError.module.css';

interface Props {
  readonly place: Placement;
}

interface PartProps extends Props {
  readonly words: WeightedErrorWords;
  readonly state: InstanceType<typeof WeightedErrorState>;
}

const FIELDS = {
  set: ['n', 'n-bad'],
  a: ['ordinary', 'bad'],
  b: ['ordinary2', 'bad2'],
} as const;

/** Two counts side by side, and what the others do not allow of them. */
function Group({ of, ...props }: PartProps & { of: keyof typeof FIELDS }): JSX.Element | null {
  const { place, words, state } = props;
  const { session } = state;
  const names = FIELDS[of];
  if (names.every((name) => session.hidden.value.includes(name))) return null;
  const { conflicts } = state.reading.value;
  return (
    <fieldset class={styles.model}>
      <legend>{words.groups[of]}</legend>
      {names.map((name) => (
        <NumberControl
          key={name}
          place={place}
          table={params}
          session={session}
          labels={words.labels}
          name={name}
        />
      ))}
      {conflicts
        .filter(({ name }) => names.some((one) => one === name))
        .map(({ name, most }) => {
          const template = words.conflicts[name === 'n-bad' ? name : 'errors'];
          const text = fill(template, { most: formatCount(most, place.locale) });
          return <Conflict key={name} name={name} text={`${words.labels[name]}: ${text}`} />;
        })}
      {of === 'set' && <p class={styles.hint}>{words.setHint}</p>}
    </fieldset>
  );
}

function Controls(props: PartProps): JSX.Element {
  const { place, words, state } = props;
  return (
    <>
      <NumberControl
        place={place}
        table={params}
        session={state.session}
        labels={words.labels}
        name="weight"
        hint={words.weightHint}
      />
      <Group {...props} of="set" />
      <Group {...props} of="a" />
      <Group {...props} of="b" />
    </>
  );
}

function verdictNote(words: WeightedErrorWords, verdict: WeightedVerdict): string {
  if (verdict === 'a-wins' || verdict === 'b-wins') return words.notes.wins;
  return words.notes[verdict];
}

/** Ordinary and bad errors of two models: what a weight makes of them, and what it can tell. */
export function WeightedError({ place }: Props): JSX.Element {
  const { locale } = place;
  const words = strings[locale];
  const ui = calculatorStrings[locale];
  const state = useMemo(() => new WeightedErrorState(place.start, place.hide), []);
  const reading = state.reading.value;
  const results = state.results.value;
  const said = sentence(words, locale, reading);
  const rows = resultRows(words, locale, reading);
  const verdict = { id: reading.verdict, label: words.verdicts[reading.verdict] };
  const shown = { reading, words, locale };
  return (
    <Frame
      place={place}
      table={params}
      session={state.session}
      words={words}
      finding={finding(words, locale, reading)}
      sentence={said}
      controls={<Controls place={place} words={words} state={state} />}
      picture={
        <>
          <Curves {...shown} description={said} />
          <p class={styles.key}>{words.picture.key}</p>
        </>
      }
      results={
        <PairTable
          caption={ui.results}
          heads={[words.heads.quantity, words.heads.a, words.heads.b]}
          between={words.between}
          rows={rows}
          results={results}
        />
      }
      resultRows={[
        ...pairReportRows(rows, results, {
          ...words.who,
          interval: ui.interval,
          ends: ui.ends,
        }),
        verdictRow(words, reading.verdict),
      ]}
      code={() => import('./code.ts')}
    >
      <Decision
        place={place}
        verdict={verdict}
        note={verdictNote(words, reading.verdict)}
        advice={advise(reading, words, place)}
      />
      <Effective {...shown} place={place} />
    </Frame>
  );
}
