import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { formatCount, formatShortest } from '../../i18n/numbers.ts';
import { fill } from '../../i18n/template.ts';
import { Conflict } from '../frame/Conflict.tsx';
import { Counts } from '../frame/Counts.tsx';
import { Decision } from '../frame/Decision.tsx';
import { Frame } from '../frame/Frame.tsx';
import { Measured } from '../frame/Measured.tsx';
import { NumberControl } from '../frame/NumberControl.tsx';
import { Question } from '../frame/Question.tsx';
import note from '../frame/note.module.css';
import { rowsToCopy } from '../frame/result-rows.ts';
import { verdictRow } from '../frame/verdict-row.ts';
import type { Placement } from '../props.ts';
import { advise } from './advice.ts';
import type { Conflict as Clash } from './model.ts';
import { params } from './params.ts';
import { OneSided, Split } from './Pictures.tsx';
import { relatedTo } from './related.ts';
import { noiseRows, resultRows } from './rows.ts';
import { finding, sentence, slotsOf } from './sentence.ts';
import { LabelErrorsState } from './state.ts';
import { strings, type LabelErrorsWords } from './strings.ts';
import styles from './LabelErrors.module.css';

interface Props {
  readonly place: Placement;
}

interface PartProps extends Props {
  readonly words: LabelErrorsWords;
  readonly state: InstanceType<typeof LabelErrorsState>;
}

type Name = keyof typeof params.fields;

const FIELDS = {
  read: ['dev', 'inspected', 'wrong-labels', 'dev2', 'worth'],
  audit: ['right-checked', 'right-wrong'],
  thought: ['true-error', 'label-error', 'shared'],
} as const satisfies Record<string, readonly Name[]>;

function Clashes({ of, ...props }: PartProps & { of: keyof typeof FIELDS }): JSX.Element {
  const { place, words, state } = props;
  const written = ({ name, most }: Clash) =>
    name === 'shared' ? `${formatShortest(most, 1)}%` : formatCount(most, place.locale);
  return (
    <>
      {state.reading.value.conflicts
        .filter(({ name }) => FIELDS[of].some((one) => one === name))
        .map((clash) => (
          <Conflict
            key={clash.name}
            name={clash.name}
            text={`${words.labels[clash.name]}: ${fill(words.conflicts[clash.name], { most: written(clash) })}`}
          />
        ))}
    </>
  );
}

function Fields({ of, ...props }: PartProps & { of: keyof typeof FIELDS }): JSX.Element {
  const { place, words, state } = props;
  const hints: Readonly<Partial<Record<Name, string>>> = words.hints;
  return (
    <>
      {FIELDS[of].map((name) => {
        const hint = hints[name];
        return (
          <NumberControl
            key={name}
            place={place}
            table={params}
            session={state.session}
            labels={words.labels}
            name={name}
            hasSlider={of !== 'audit'}
            {...(name === 'dev' && { quantity: 'dev' as const })}
            {...(hint !== undefined && { hint })}
          />
        );
      })}
      <Clashes {...props} of={of} />
    </>
  );
}

function Controls(props: PartProps): JSX.Element {
  const { place, words, state } = props;
  const values = state.session.values.value;
  const isShown = (of: keyof typeof FIELDS) =>
    !FIELDS[of].every((name) => state.session.hidden.value.includes(name));
  return (
    <>
      <Fields {...props} of="read" />
      {isShown('audit') && (
        <Counts
          label={words.groups.audit}
          hint={words.auditHint}
          isOpen={place.mode === 'page' || values['right-checked'] !== null}
        >
          <Fields {...props} of="audit" />
        </Counts>
      )}
      {isShown('thought') && (
        <Counts
          label={words.groups.thought}
          hint={words.thoughtHint}
          isOpen={place.mode === 'page' || values.shared !== null}
        >
          <Fields {...props} of="thought" />
        </Counts>
      )}
    </>
  );
}

/** The dev error in two parts, labels and the rest; and what a one-sided review does to it. */
export function LabelErrors({ place }: Props): JSX.Element {
  const { locale } = place;
  const words = strings[locale];
  const state = useMemo(() => new LabelErrorsState(place.start, place.hide), []);
  const reading = state.reading.value;
  const results = state.results.value;
  const said = sentence(words, locale, reading);
  const slots = slotsOf(reading, locale);
  const rows = resultRows(words, locale, reading);
  const thought = noiseRows(words, locale, reading);
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
          <Split {...shown} description={said} />
          <p class={note.note}>{words.picture.key}</p>
        </>
      }
      results={<Measured place={place} words={words} rows={rows} results={results} />}
      resultRows={[
        ...rowsToCopy([...rows, ...thought], results, locale),
        verdictRow(words, reading.verdict),
      ]}
      related={relatedTo(reading, words, place)}
      code={() => import('./code.ts')}
    >
      <Decision
        place={place}
        verdict={verdict}
        note={fill(words.notes[reading.verdict], slots)}
        advice={advise(reading, words, place)}
      />
      <Question place={place} name="one-sided" heading={words.curve.heading}>
        <p>{words.curve.text}</p>
        <OneSided {...shown} />
        <dl class={styles.figures}>
          {thought.map(({ name, label, text }) => (
            <div key={name}>
              <dt>{label}</dt>
              <dd>
                <data data-quantity={name} value={String(results[name] ?? '')}>
                  {text}
                </data>
              </dd>
            </div>
          ))}
        </dl>
        <p class={note.note}>{words.curve.third}</p>
      </Question>
    </Frame>
  );
}
