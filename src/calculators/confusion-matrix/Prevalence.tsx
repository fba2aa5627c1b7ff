import type { JSX } from 'preact';
import { Chart, type Series } from '../../charts/Chart.tsx';
import { formatPercent, formatShortest } from '../../i18n/numbers.ts';
import { fill } from '../../i18n/template.ts';
import { NumberControl } from '../frame/NumberControl.tsx';
import { Section } from '../frame/Section.tsx';
import type { Placement } from '../props.ts';
import { curvesOf, LOWEST_PREVALENCE, prevalences } from './curve.ts';
import { Measured } from './Measured.tsx';
import type { Classifier } from './model.ts';
import { params } from './params.ts';
import { endTexts } from './rows.ts';
import type { ConfusionMatrixState } from './state.ts';
import type { ConfusionMatrixWords } from './strings.ts';
import styles from './ConfusionMatrix.module.css';

interface Props {
  readonly place: Placement;
  readonly words: ConfusionMatrixWords;
  readonly state: InstanceType<typeof ConfusionMatrixState>;
}

type Key = 'a' | 'b';
type Shown = readonly (readonly [Key, Classifier])[];

/** Each curve has a dash of its own, so that none is told by its ink alone. */
const LOOKS = {
  a: { token: '--ink', precision: [], recall: [9, 5], specificity: [2, 4] },
  b: { token: '--muted', precision: [16, 5], recall: [9, 4, 2, 4], specificity: [2, 8] },
} as const;

const CURVES = ['precision', 'recall', 'specificity'] as const;
const TICKS = [1e-4, 1e-3, 1e-2, 0.1, 1] as const;
const TABLE_AT = [1e-4, 1e-3, 0.01, 0.1, 0.5] as const;
const LEVELS = [0, 0.25, 0.5, 0.75, 1] as const;

function percentText(share: number): string {
  return `${formatShortest(Number((share * 100).toPrecision(3)))}%`;
}

interface Mark {
  readonly x: number;
  readonly kind: 'here' | 'there';
}

function marksOf(own: number | null, wanted: number | null): readonly Mark[] {
  const marks: Mark[] = [];
  if (own !== null && own >= LOWEST_PREVALENCE) marks.push({ x: own, kind: 'here' });
  if (wanted !== null && wanted !== own && wanted >= LOWEST_PREVALENCE) {
    marks.push({ x: wanted, kind: 'there' });
  }
  return marks;
}

function seriesOf(shown: Shown, marks: readonly Mark[], words: ConfusionMatrixWords['prevalence']) {
  const at = prevalences([...marks.map((mark) => mark.x), ...TABLE_AT]);
  return shown.flatMap(([key, one]): Series[] => {
    const curves = curvesOf(one, at);
    if (curves === null) return [];
    const look = LOOKS[key];
    const who = shown.length === 1 ? '' : key.toUpperCase();
    const label = (name: (typeof CURVES)[number]) => fill(words[name], { who }).trim();
    const points = marks.flatMap(({ x, kind }): Series[] => {
      const point = curves.precision.find((candidate) => candidate.x === x);
      if (point === undefined) return [];
      const text = `${label('precision')}, ${words[kind]}`;
      return [{ label: text, token: look.token, dash: [], points: [point], isPoint: true }];
    });
    const lines = CURVES.filter((name) => curves[name].length > 0).map((name): Series => {
      return { label: label(name), token: look.token, dash: look[name], points: curves[name] };
    });
    return [...lines, ...points];
  });
}

/** Which line is which: the same dash and ink as in the chart. */
function Legend({
  series,
  marks,
  words,
}: {
  series: readonly Series[];
  marks: readonly Mark[];
  words: ConfusionMatrixWords['prevalence'];
}) {
  return (
    <ul class={styles.legend} aria-hidden="true">
      {series
        .filter((one) => one.isPoint !== true)
        .map((one) => (
          <li key={one.label}>
            <svg width="36" height="10">
              <line
                x1="0"
                x2="36"
                y1="5"
                y2="5"
                stroke={`var(${one.token})`}
                stroke-width="2"
                stroke-dasharray={one.dash.join(' ')}
              />
            </svg>
            {one.label}
          </li>
        ))}
      {marks.map(({ x, kind }) => (
        <li key={kind}>
          <svg width="14" height="14">
            <circle cx="7" cy="7" r="5.5" fill="var(--ink)" />
          </svg>
          {words[kind]}, {percentText(x)}
        </li>
      ))}
    </ul>
  );
}

function Readout({ shown, ...props }: Props & { shown: Shown }): JSX.Element {
  const { words, place, state } = props;
  const prevalence = state.reading.value.prevalence;
  const text = (x: number) => formatPercent(x, place.locale, 2);
  return (
    <div class={styles.readout}>
      <p>
        {prevalence === null
          ? words.quantities['precision-at-prevalence']
          : fill(words.prevalence.result, { prevalence: percentText(prevalence) })}
      </p>
      {shown.map(([key, { at }]) => (
        <p key={key}>
          {shown.length > 1 && <b>{words.who[key]} </b>}
          <Measured
            name="precision-at-prevalence"
            isSecond={key === 'b'}
            results={state.results.value}
            text={at.value === null ? words.undefined.word : text(at.value)}
            ends={at.interval && endTexts('precision-at-prevalence', at.interval, place.locale)}
            between={words.between}
          />
        </p>
      ))}
    </div>
  );
}

function PrevalenceChart(props: Props & { shown: Shown }): JSX.Element {
  const { words, place, state, shown } = props;
  const { prevalence, a } = state.reading.value;
  const marks = marksOf(a.metrics.prevalence.value, prevalence);
  const series = seriesOf(shown, marks, words.prevalence);
  if (series.length === 0) return <p class={styles.soft}>{words.prevalence.none}</p>;
  const list = shown
    .filter(([, one]) => one.at.value !== null)
    .map(([key, one]) =>
      fill(words.prevalence.item, {
        who: shown.length === 1 ? '' : words.who[key],
        value: formatPercent(one.at.value ?? 0, place.locale),
      }).replace(/ {2,}/g, ' '),
    )
    .join(', ');
  return (
    <div>
      <Legend series={series} marks={marks} words={words.prevalence} />
      <Chart
        id={`${place.figureId}-curve`}
        series={series}
        x={{
          label: words.prevalence.x,
          min: LOWEST_PREVALENCE,
          max: 1,
          scale: 'logarithmic',
          ticks: TICKS,
          format: percentText,
        }}
        y={{
          label: words.prevalence.y,
          min: 0,
          max: 1,
          scale: 'linear',
          ticks: LEVELS,
          format: (value) => formatPercent(value, place.locale, 0),
        }}
        description={fill(words.prevalence.description, {
          prevalence: prevalence === null ? '–' : percentText(prevalence),
          list: list === '' ? '–' : list,
        })}
        tableLabel={words.prevalence.table}
        tableAt={TABLE_AT}
      />
    </div>
  );
}

/** Precision where the prevalence is another one: it follows the class balance, the rates do not. */
export function Prevalence(props: Props): JSX.Element | null {
  const { place, words, state } = props;
  if (state.session.hidden.value.includes('at-prevalence')) return null;
  const { a, b } = state.reading.value;
  const shown: Shown =
    b === null
      ? [['a', a]]
      : [
          ['a', a],
          ['b', b],
        ];
  const own = a.metrics.prevalence.value;
  return (
    <Section
      mode={place.mode}
      id={`${place.figureId}-prevalence`}
      heading={words.prevalence.heading}
      isOpen={place.mode !== 'lesson' || state.session.values.value['at-prevalence'] !== null}
    >
      <div class={styles.halves}>
        <div class={styles.side}>
          <NumberControl
            place={place}
            table={params}
            session={state.session}
            labels={words.labels}
            name="at-prevalence"
            hint={
              own === null
                ? words.prevalence.hintNone
                : fill(words.prevalence.hint, { own: percentText(own) })
            }
          />
          <Readout {...props} shown={shown} />
        </div>
        <PrevalenceChart {...props} shown={shown} />
      </div>
    </Section>
  );
}
