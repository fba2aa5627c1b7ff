import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { Plot } from '../../charts/Plot.tsx';
import { fill } from '../../i18n/template.ts';
import { Choice } from '../../ui/Choice.tsx';
import { Counts } from '../frame/Counts.tsx';
import { Decision } from '../frame/Decision.tsx';
import { Frame } from '../frame/Frame.tsx';
import { NumberControl } from '../frame/NumberControl.tsx';
import { RowsEditor } from '../frame/RowsEditor.tsx';
import type { Placement } from '../props.ts';
import { advise } from './advice.ts';
import { Blend } from './Blend.tsx';
import { Figures, Steps, type PartProps } from './Figures.tsx';
import { frontPlot } from './front.ts';
import { params } from './params.ts';
import { reportRows } from './report.ts';
import { finding, sentence, slotsOf } from './sentence.ts';
import { SatisficingState } from './state.ts';
import { strings } from './strings.ts';
import styles from './Satisficing.module.css';

interface Props {
  readonly place: Placement;
}

type State = InstanceType<typeof SatisficingState>;

function Controls({ place, state, words }: Props & { state: State } & Pick<PartProps, 'words'>) {
  const { session } = state;
  const shared = { place, table: params, session, labels: words.labels };
  const isHidden = (name: string) => session.hidden.value.includes(name);
  const hasOther = session.values.value['other-limit'] !== null;
  return (
    <>
      <NumberControl {...shared} name="time-limit" />
      {!(isHidden('other-limit') && isHidden('other-rule')) && (
        <Counts
          label={words.more}
          hint={words.otherHint}
          isOpen={place.mode === 'page' || hasOther}
        >
          {!isHidden('other-rule') && (
            <Choice
              id={place.figureId}
              name="other-rule"
              label={words.labels['other-rule']}
              options={words.options['other-rule']}
              value={session.values.value['other-rule']}
              onChoose={(value) => session.put('other-rule', value)}
            />
          )}
          <NumberControl {...shared} name="other-limit" hasSlider={false} />
        </Counts>
      )}
      <NumberControl {...shared} name="blend-weight" />
    </>
  );
}

function Picture(props: PartProps): JSX.Element {
  const { reading, values, words, locale } = props;
  return (
    <div>
      <ul class={styles.legend}>
        <li>
          <svg width="22" height="22" viewBox="-11 -11 22 22" aria-hidden="true">
            <circle r="5.5" fill="var(--ink)" />
            <circle r="9.5" fill="none" stroke="var(--ink)" stroke-width="1.5" />
          </svg>
          {words.legend.winner}
        </li>
        <li>
          <svg width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true">
            <circle r="5.5" fill="var(--ink)" />
          </svg>
          {words.legend.feasible}
        </li>
        <li>
          <svg width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true">
            <path d="M-5-5L5 5M5-5L-5 5" stroke="var(--muted)" stroke-width="2.5" />
          </svg>
          {words.legend.infeasible}
        </li>
        <li>
          <svg width="24" height="14" viewBox="0 -7 24 14" aria-hidden="true">
            <path d="M0 0H24" stroke="var(--muted)" stroke-width="1.5" stroke-dasharray="5 4" />
          </svg>
          {words.legend.front}
        </li>
      </ul>
      <Plot
        {...frontPlot(reading, values, words, locale)}
        height={300}
        description={sentence(props)}
      />
    </div>
  );
}

/** Candidates under limits: who may be chosen, who wins, and what the limits hold back. */
export function Satisficing({ place }: Props): JSX.Element {
  const words = strings[place.locale];
  const state = useMemo(() => new SatisficingState(place.start, place.hide, words.rowNames), []);
  const { session } = state;
  const values = session.values.value;
  const reading = state.reading.value;
  const { locale } = place;
  const parts: PartProps = { reading, values, results: state.results.value, words, locale };
  return (
    <Frame
      place={place}
      table={params}
      session={session}
      words={words}
      finding={finding(parts)}
      sentence={sentence(parts)}
      controls={<Controls place={place} state={state} words={words} />}
      picture={<Picture {...parts} />}
      results={<Figures {...parts} />}
      resultRows={reportRows(parts)}
      naming={state.naming}
      code={() => import('./code.ts')}
    >
      <RowsEditor
        place={place}
        table={params}
        session={session}
        labels={words.labels}
        name="candidates"
        hint={words.tableHint}
        naming={state.naming}
      />
      <Decision
        place={place}
        verdict={{ id: reading.verdict, label: words.verdicts[reading.verdict] }}
        note={reading.verdict === 'chosen' ? fill(words.unknownNoise, slotsOf(parts)) : undefined}
        advice={advise(reading, values, words, place)}
      />
      <div class={styles.pair}>
        <Steps {...parts} />
        <Blend {...parts} />
      </div>
    </Frame>
  );
}
