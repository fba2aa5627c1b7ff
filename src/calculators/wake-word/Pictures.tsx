import type { JSX } from 'preact';
import { powersOfTen } from '../../charts/axes.ts';
import { Plot, type Place, type PlotAxis, type PlotMark } from '../../charts/Plot.tsx';
import { powerText } from '../../charts/powers.ts';
import { niceAxis } from '../../charts/scales.ts';
import type { Locale } from '../../i18n/locales.ts';
import { formatCount } from '../../i18n/numbers.ts';
import { fill } from '../../i18n/template.ts';
import { Question } from '../frame/Question.tsx';
import type { Placement } from '../props.ts';
import { hoursNeeded, type Reading } from './model.ts';
import { formatFigure, formatHours, slotsOf } from './sentence.ts';
import type { WakeWordWords } from './strings.ts';

interface Props {
  readonly reading: Reading;
  readonly words: WakeWordWords;
  readonly locale: Locale;
}

const ROWS = { heard: 0.78, claim: 0.5, rate: 0.22 } as const;
const MOST_TICKS = 6;
/** Where a label turns to the other side of its mark. */
const LATE = 0.62;

function axisText(value: number, locale: Locale): string {
  const isPlain = value === 0 || (value >= 0.001 && value < 1e5);
  return isPlain ? formatFigure(value, locale) : powerText(value);
}

/** Whole powers of ten around everything that is drawn; a 0 stands at the lower end. */
function dayAxis({ reading, words, locale }: Props): PlotAxis {
  const { interval, bounds, estimate, expected, values } = reading;
  const shown = [values.limit, interval.low, interval.high, bounds.high, estimate, expected];
  const positive = shown.filter((value) => value > 0);
  const min = 10 ** Math.floor(Math.log10(Math.min(...positive) * 0.7));
  const max = 10 ** Math.ceil(Math.log10(Math.max(...positive) * 1.4));
  const powers = powersOfTen(min, max);
  const every = Math.ceil(powers.length / MOST_TICKS);
  return {
    label: words.picture.x,
    min,
    max,
    scale: 'log',
    ticks: powers.filter((_, index) => index % every === 0),
    format: (value) => axisText(value, locale),
  };
}

function labelAt(axis: PlotAxis, value: number, row: number, text: string): PlotMark {
  const share = Math.log(Math.max(value, axis.min) / axis.min) / Math.log(axis.max / axis.min);
  const isLate = share > LATE;
  return {
    kind: 'label',
    at: { x: value, y: row },
    text,
    anchor: isLate ? 'end' : 'start',
    shift: [isLate ? -10 : 10, -9],
  };
}

/** What was heard, what can be claimed and what the rate means, each against the limit. */
export function Against(props: Props & { readonly description: string }): JSX.Element {
  const { reading, words, locale } = props;
  const { interval, bounds, estimate, expected, values } = reading;
  const axis = dayAxis(props);
  const slots = slotsOf(reading, locale);
  const heard: readonly PlotMark[] = [
    { kind: 'interval', axis: 'x', at: ROWS.heard, ...interval },
    ...(estimate > 0
      ? ([
          { kind: 'points', points: [{ x: estimate, y: ROWS.heard }], shape: 'disc', size: 6 },
          labelAt(axis, estimate, ROWS.heard, formatFigure(estimate, locale)),
        ] as const)
      : [labelAt(axis, axis.min, ROWS.heard, words.picture.none)]),
  ];
  const claim: readonly PlotMark[] = [
    {
      kind: 'line',
      points: [
        { x: axis.min, y: ROWS.claim },
        { x: bounds.high, y: ROWS.claim },
      ],
      look: { token: '--muted', dash: [2, 4] },
    },
    { kind: 'points', points: [{ x: bounds.high, y: ROWS.claim }], shape: 'triangle', size: 6 },
    labelAt(axis, bounds.high, ROWS.claim, fill(words.picture.bound, slots)),
  ];
  const rate: readonly PlotMark[] = [
    {
      kind: 'points',
      points: [{ x: expected, y: ROWS.rate }],
      shape: 'diamond',
      size: 6,
      look: { fill: '--card', width: 2 },
    },
    labelAt(axis, expected, ROWS.rate, formatFigure(expected, locale)),
  ];
  const names = new Map<number, string>([
    [ROWS.heard, words.picture.heard],
    [ROWS.claim, words.picture.claim],
    [ROWS.rate, words.picture.rate],
  ]);
  return (
    <Plot
      x={axis}
      y={{
        label: '',
        min: 0,
        max: 1,
        scale: 'linear',
        ticks: [ROWS.rate, ROWS.claim, ROWS.heard],
        format: (value) => names.get(value) ?? '',
      }}
      marks={[
        {
          kind: 'rule',
          axis: 'x',
          at: values.limit,
          look: { token: '--ink', width: 1.5, dash: [7, 4] },
          label: fill(words.picture.limit, slots),
        },
        ...heard,
        ...claim,
        ...rate,
      ]}
      description={props.description}
      height={250}
    />
  );
}

const MOST_STEPS = 12;

/** The numbers of events on the axis: from none to beyond what was heard, about a dozen. */
function steps(events: number): readonly number[] {
  const last = Math.max(5, events + Math.max(2, Math.ceil(events / 4)));
  const every = Math.ceil(last / MOST_STEPS);
  return Array.from({ length: Math.floor(last / every) + 1 }, (_, index) => index * every);
}

/** Hours of silence that show the limit, by the number of false wakes heard. */
export function Hours(props: Props & { readonly place: Placement }): JSX.Element {
  const { reading, words, locale, place } = props;
  const { values } = reading;
  const places = steps(values.events);
  const needed = places.map((events): Place => ({
    x: events,
    y: hoursNeeded(events, values.limit),
  }));
  const top = niceAxis(Math.max(values.hours, ...needed.map(({ y }) => y)), 4);
  const last = Math.min(places.at(-1) ?? 1, 1e6);
  const slots = slotsOf(reading, locale);
  const isLate = values.events > last * LATE;
  const list = needed.slice(0, 3).map(({ x, y }) =>
    fill(words.curve.item, {
      events: formatCount(x, locale),
      hours: fill(words.hours, { hours: formatHours(y, locale) }),
    }),
  );
  const line: Place[] = needed.flatMap(({ x, y }, index) => {
    const half = ((places[1] ?? 1) - (places[0] ?? 0)) / 2;
    const left = { x: index === 0 ? x : x - half, y };
    return [left, { x: Math.min(x + half, last), y }];
  });
  return (
    <Question place={place} name="hours" heading={words.curve.heading}>
      <p>{words.curve.text}</p>
      <Plot
        x={{
          label: words.curve.x,
          min: 0,
          max: last,
          scale: 'linear',
          ticks: places.filter((_, index) => places.length <= 8 || index % 2 === 0),
          format: (value) => axisText(value, locale),
        }}
        y={{
          label: words.curve.y,
          min: 0,
          max: top.max,
          scale: 'linear',
          ticks: top.ticks,
          format: (value) => axisText(value, locale),
        }}
        marks={[
          { kind: 'area', points: line, look: { token: '--rule', fill: '--wash', width: 0 } },
          { kind: 'line', points: line },
          {
            kind: 'points',
            points: [{ x: values.events, y: values.hours }],
            shape: 'disc',
            size: 6,
          },
          {
            kind: 'label',
            at: { x: values.events, y: values.hours },
            text: fill(words.curve.here, slots),
            anchor: isLate ? 'end' : 'start',
            shift: [isLate ? -11 : 11, 5],
          },
        ]}
        description={fill(words.curve.description, { ...slots, list: list.join(', ') })}
        height={250}
      />
    </Question>
  );
}
