import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { formatNumber } from '../../i18n/numbers.ts';
import { Choice } from '../../ui/Choice.tsx';
import { Scroll } from '../../ui/Scroll.tsx';
import { Decision } from '../frame/Decision.tsx';
import { Figure, FigureTable } from '../frame/FigureTable.tsx';
import { Frame } from '../frame/Frame.tsx';
import { NumberControl } from '../frame/NumberControl.tsx';
import type { Placement } from '../props.ts';
import { advise } from './advice.ts';
import { CurvesPart } from './CurvesPart.tsx';
import { TASKS } from './figures.ts';
import styles from './MultiTaskLoss.module.css';
import { Outputs } from './Outputs.tsx';
import { params } from './params.ts';
import { finding, lossText, reportRows, sentence } from './rows.ts';
import { MultiTaskLossState } from './state.ts';
import { strings, type MultiTaskWords } from './strings.ts';

interface Props {
  readonly place: Placement;
}

interface PartProps extends Props {
  readonly words: MultiTaskWords;
  readonly state: InstanceType<typeof MultiTaskLossState>;
}

function Controls({ place, words, state }: PartProps): JSX.Element {
  const { session } = state;
  const values = session.values.value;
  const isShown = (name: string) => !session.hidden.value.includes(name);
  return (
    <>
      {TASKS.map((task) => (
        <div key={task}>
          {isShown(`label-${task}`) && (
            <Choice
              id={place.figureId}
              name={`label-${task}`}
              label={words.labels[`label-${task}`]}
              options={words.options.label}
              value={values[`label-${task}`]}
              onChoose={(label) => session.put(`label-${task}`, label)}
            />
          )}
          <NumberControl
            place={place}
            table={params}
            session={session}
            labels={words.labels}
            name={`output-${task}`}
          />
        </div>
      ))}
    </>
  );
}

const SUMS = [
  ...(['masked-loss', 'labels', 'zero-filled-loss'] as const),
  ...(['loss-per-image', 'loss-per-label'] as const),
] as const;

function Tables({ place, words, state }: PartProps): JSX.Element {
  const { locale } = place;
  const results = state.results.value;
  const number = (value: number) => formatNumber(value, locale, 3);
  return (
    <>
      <Scroll class={styles.table} label={words.title}>
        <FigureTable
          caption={words.title}
          heads={words.taskHeads}
          rows={state.reading.value.labels.map(({ task, logit, output, softmax, loss }) => ({
            name: `loss-${task}`,
            label: words.tasks[task - 1] ?? '',
            cells: [
              <Figure name={`logit-${task}`} results={results} text={number(logit)} />,
              number(output),
              <Figure name={`softmax-${task}`} results={results} text={number(softmax)} />,
              <Figure
                name={`loss-${task}`}
                results={results}
                text={loss === null ? words.skipped : lossText(loss, locale)}
              />,
            ],
          }))}
        />
      </Scroll>
      <FigureTable
        caption={words.title}
        heads={words.sumHeads}
        rows={SUMS.map((name) => ({
          name,
          label: words.quantities[name],
          cells: [
            <Figure
              name={name}
              results={results}
              text={
                name === 'labels' ? String(results[name]) : lossText(Number(results[name]), locale)
              }
            />,
          ],
        }))}
      />
      <p class={styles.soft}>{words.batch}</p>
    </>
  );
}

/** Four yes-or-no labels of one image, some missing: the loss, and what learning together wins. */
export function MultiTaskLoss({ place }: Props): JSX.Element {
  const words = strings[place.locale];
  const { locale } = place;
  const state = useMemo(() => new MultiTaskLossState(place.start, place.hide), []);
  const reading = state.reading.value;
  const part = { place, words, state };
  const said = sentence(words, locale, reading);
  return (
    <Frame
      place={place}
      table={params}
      session={state.session}
      words={words}
      finding={finding(words, locale, reading)}
      sentence={said}
      controls={<Controls {...part} />}
      picture={
        <Outputs
          words={words}
          reading={reading}
          description={`${words.picture.description} ${said}`}
        />
      }
      results={<Tables {...part} />}
      resultRows={reportRows(words, locale, reading, state.results.value)}
      code={() => import('./code.ts')}
    >
      <Decision
        place={place}
        verdict={{ id: reading.verdict, label: words.verdicts[reading.verdict] }}
        advice={advise(words, reading, place)}
      />
      <CurvesPart {...part} />
    </Frame>
  );
}
