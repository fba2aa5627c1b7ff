import type { Locale } from '../../i18n/locales.ts';
import { formatNumber } from '../../i18n/numbers.ts';
import { fill } from '../../i18n/template.ts';
import type { Advice } from '../frame/Decision.tsx';
import type { Effect } from './learner.ts';
import { isBlended, type ControlsValues, type MachineReading } from './machine.ts';
import type { Lesson, MachineVerdict, Reading } from './model.ts';
import { formatChange, geometrySlots } from './sentence.ts';
import type { ControlsWords } from './strings.ts';

type Told = Exclude<keyof ControlsWords['advice'], 'gain' | 'turn' | 'stopping'>;
const MOST_TURNS = 3;

function tell(
  words: ControlsWords,
  id: Told,
  slots: Readonly<Record<string, string>> = {},
): Advice {
  const { text, reason } = words.advice[id];
  return { id, text: fill(text, slots), reason: fill(reason, slots), gain: null, link: null };
}

/** A turn of a control in words. */
export function turnText(words: ControlsWords, { turn, setting }: Effect): string {
  return fill(words.turns[turn], { steps: setting.steps });
}

/** Turns that lower the dev error by more than chance, the best first. */
export function helpfulTurns(effects: readonly Effect[]): readonly Effect[] {
  return effects
    .filter(({ dev, isBeyondChance }) => dev < 0 && isBeyondChance)
    .sort((a, b) => a.dev - b.dev)
    .slice(0, MOST_TURNS);
}

function adviseTurn(words: ControlsWords, locale: Locale, effect: Effect): Advice {
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
    link: null,
  };
}

function adviseModel(words: ControlsWords, locale: Locale, reading: Reading & { lesson: Lesson }) {
  if (reading.verdict === 'within-noise') return [tell(words, 'stop'), tell(words, 'confirm')];
  const turns = helpfulTurns(reading.lesson.effects);
  if (turns.length === 0) return [tell(words, 'none')];
  return [...turns.map((turn) => adviseTurn(words, locale, turn)), tell(words, 'confirm')];
}

function adviseMachine(
  words: ControlsWords,
  locale: Locale,
  verdict: MachineVerdict,
  place: { readonly machine: MachineReading; readonly blended: boolean },
): readonly Advice[] {
  const { machine, blended } = place;
  if (!blended)
    return [...(verdict === 'on-target' ? [] : [tell(words, 'inTurn')]), tell(words, 'keep')];
  if (machine.machine === 'tv') {
    const slots = {
      setting: formatNumber(machine.needed[0] ?? 0, locale),
      closest: formatNumber(machine.closest, locale),
    };
    return [tell(words, 'separate'), tell(words, 'closest', slots)];
  }
  const solve = verdict === 'on-target' ? [] : [tell(words, 'solve'), tell(words, 'map')];
  return [...solve, tell(words, 'unblend')];
}

/** What to do next, most promising first. */
export function advise(
  words: ControlsWords,
  locale: Locale,
  values: ControlsValues,
  reading: Reading,
): readonly Advice[] {
  if (reading.system === 'polynomial') return adviseModel(words, locale, reading);
  const place = { machine: reading.machine, blended: isBlended(values) };
  return adviseMachine(words, locale, reading.verdict, place);
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
