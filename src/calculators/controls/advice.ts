import type { Locale } from '../../i18n/locales.ts';
import { formatNumber } from '../../i18n/numbers.ts';
import { fill } from '../../i18n/template.ts';
import { explainedIn, type Section } from '../explained.ts';
import type { Advice } from '../frame/Decision.tsx';
import type { Placement } from '../props.ts';
import type { Effect } from './learner.ts';
import { isBlended, type ControlsValues, type MachineReading } from './machine.ts';
import type { Lesson, MachineVerdict, Reading } from './model.ts';
import { formatChange, geometrySlots } from './sentence.ts';
import type { ControlsWords } from './strings.ts';

type Told = Exclude<keyof ControlsWords['advice'], 'gain' | 'turn' | 'stopping'>;
/** Where the lesson explains an advice. */
const EXPLAINED = {
  none: 'orthogonalization#chain-of-assumptions',
  confirm: 'orthogonalization#fitted-by-people',
  stop: 'orthogonalization#chain-of-assumptions',
  solve: 'orthogonalization#two-levers',
  map: 'orthogonalization#two-levers',
  unblend: 'orthogonalization#taking-turns',
  separate: 'orthogonalization#knob-with-four-effects',
  closest: 'orthogonalization#knob-with-four-effects',
  inTurn: 'orthogonalization#taking-turns',
  keep: 'orthogonalization#knob-with-four-effects',
} as const satisfies Record<Told, Section>;
const MOST_TURNS = 3;

interface Says {
  readonly words: ControlsWords;
  readonly place: Placement;
}

function tell(
  { words, place }: Says,
  id: Told,
  slots: Readonly<Record<string, string>> = {},
): Advice {
  const { text, reason } = words.advice[id];
  const link = explainedIn(EXPLAINED[id], place);
  return { id, text: fill(text, slots), reason: fill(reason, slots), gain: null, link };
}

/** A turn of a control in words. */
export function turnText(words: ControlsWords, { turn, setting }: Effect): string {
  return fill(words.turns[turn], { steps: setting.steps });
}

/** Turns that lower the dev error by more than chance, the best first. */
function helpfulTurns(effects: readonly Effect[]): readonly Effect[] {
  return effects
    .filter(({ dev, isBeyondChance }) => dev < 0 && isBeyondChance)
    .sort((a, b) => a.dev - b.dev)
    .slice(0, MOST_TURNS);
}

function adviseTurn({ words, place }: Says, effect: Effect): Advice {
  const { locale } = place;
  const slots = {
    train: formatChange(effect.train, locale),
    dev: formatChange(effect.dev, locale),
  };
  return {
    id: effect.turn,
    text: turnText(words, effect),
    reason: [
      fill(words.advice.turn, slots),
      ...(effect.turn === 'stop-earlier' ? [words.advice.stopping] : []),
    ].join(' '),
    gain: fill(words.advice.gain, slots),
    link: explainedIn(
      `orthogonalization#${effect.turn === 'stop-earlier' ? 'early-stopping' : 'chain-of-assumptions'}`,
      place,
    ),
  };
}

function adviseModel(says: Says, reading: Reading & { lesson: Lesson }) {
  if (reading.verdict === 'within-noise') return [tell(says, 'stop'), tell(says, 'confirm')];
  const turns = helpfulTurns(reading.lesson.effects);
  if (turns.length === 0) return [tell(says, 'none')];
  return [...turns.map((turn) => adviseTurn(says, turn)), tell(says, 'confirm')];
}

function adviseMachine(
  says: Says,
  verdict: MachineVerdict,
  { machine, blended }: { readonly machine: MachineReading; readonly blended: boolean },
): readonly Advice[] {
  const { locale } = says.place;
  if (!blended)
    return [...(verdict === 'on-target' ? [] : [tell(says, 'inTurn')]), tell(says, 'keep')];
  if (machine.machine === 'tv') {
    const slots = {
      setting: formatNumber(machine.needed[0] ?? 0, locale),
      closest: formatNumber(machine.closest, locale),
    };
    return [tell(says, 'separate'), tell(says, 'closest', slots)];
  }
  const solve = verdict === 'on-target' ? [] : [tell(says, 'solve'), tell(says, 'map')];
  return [...solve, tell(says, 'unblend')];
}

/** What to do next, most promising first. */
export function advise(
  words: ControlsWords,
  place: Placement,
  values: ControlsValues,
  reading: Reading,
): readonly Advice[] {
  const says = { words, place };
  if (reading.system === 'polynomial') return adviseModel(says, reading);
  const device = { machine: reading.machine, blended: isBlended(values) };
  return adviseMachine(says, reading.verdict, device);
}

/** The idea behind the advice, in a sentence. */
export function note(
  words: ControlsWords,
  locale: Locale,
  values: ControlsValues,
  reading: Reading,
): string {
  const { notes } = words;
  if (reading.system === 'polynomial') return notes.model;
  if (!isBlended(values)) return notes.aligned;
  if (reading.machine.machine === 'tv') return notes.row;
  return fill(notes.joystick, geometrySlots(reading.machine, locale));
}
