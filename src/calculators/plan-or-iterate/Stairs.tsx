import type { JSX } from 'preact';
import type { Look, Place, PlotMark } from '../../charts/marks.ts';
import { Plot } from '../../charts/Plot.tsx';
import type { Locale } from '../../i18n/locales.ts';
import { formatPercent, formatShortest } from '../../i18n/numbers.ts';
import { TOY } from './effects.ts';
import { TEAMS, type Reading } from './model.ts';
import type { PlanOrIterateWords } from './strings.ts';
import type { Run, Team } from './toy.ts';

interface Props {
  readonly words: PlanOrIterateWords;
  readonly locale: Locale;
  readonly reading: Reading;
  /** The text alternative: what the picture now says. */
  readonly description: string;
}

const PERCENT = 100;
const MOST_TICKS = 8;
/** Labels that would stand on each other are moved so many points of error apart. */
const CLOSE = 2;
/** Beyond the last week there is room for the labels. */
const ROOM = 1.34;
const TICKS = [0, 10, 20, 30];

const LOOKS: Readonly<Record<Team, Look>> = {
  plan: { token: '--train', width: 2.5, dash: [7, 4] },
  iterate: { token: '--dev', width: 2.5 },
  random: { token: '--muted', width: 1.5, dash: [2, 4] },
};
const SHAPES = { plan: 'square', iterate: 'triangle', random: 'ring' } as const;

/** The error stays while a direction is worked on, and falls when it is done. */
function stairsOf({ steps }: Run, weeks: number): readonly Place[] {
  let error = TOY.start.value * PERCENT;
  const stairs: Place[] = [{ x: 0, y: error }];
  for (const step of steps) {
    stairs.push({ x: step.week, y: error });
    error = step.error * PERCENT;
    stairs.push({ x: step.week, y: error });
  }
  return [...stairs, { x: weeks, y: error }];
}

/** Where the labels stand: from top to bottom, each far enough from the one above. */
function labelPlaces(reading: Reading): ReadonlyMap<Team, number> {
  const sorted = [...TEAMS].sort((a, b) => reading.runs[b].final - reading.runs[a].final);
  const places = new Map<Team, number>();
  let last = Infinity;
  for (const team of sorted) {
    last = Math.min(reading.runs[team].final * PERCENT, last - CLOSE);
    places.set(team, last);
  }
  return places;
}

/** Weeks from left to right, the dev error of each team as stairs. */
export function Stairs({ words, locale, reading, description }: Props): JSX.Element {
  const { weeks } = reading.values;
  const every = Math.max(1, Math.ceil(weeks / MOST_TICKS));
  const places = labelPlaces(reading);
  const marks: PlotMark[] = TEAMS.flatMap((team): PlotMark[] => {
    const { final } = reading.runs[team];
    const text = `${words.picture.teams[team]} ${formatPercent(final, locale)}`;
    return [
      { kind: 'line', points: stairsOf(reading.runs[team], weeks), look: LOOKS[team] },
      {
        kind: 'points',
        points: [{ x: weeks, y: final * PERCENT }],
        shape: SHAPES[team],
        look: { token: LOOKS[team].token ?? '--ink' },
      },
      {
        kind: 'label',
        at: { x: weeks, y: places.get(team) ?? final * PERCENT },
        text,
        anchor: 'start',
        shift: [10, 5],
      },
    ];
  });
  return (
    <Plot
      x={{
        label: words.picture.x,
        min: 0,
        max: weeks * ROOM,
        scale: 'linear',
        ticks: Array.from({ length: Math.floor(weeks / every) + 1 }, (_, i) => i * every),
        format: (value) => String(value),
      }}
      y={{
        label: words.picture.y,
        min: 0,
        max: TOY.start.value * PERCENT,
        scale: 'linear',
        ticks: TICKS,
        format: (value) => `${formatShortest(value)}%`,
      }}
      marks={marks}
      description={description}
      height={330}
    />
  );
}
