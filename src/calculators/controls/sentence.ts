import type { Locale } from '../../i18n/locales.ts';
import { formatCount, formatNumber, formatShortest } from '../../i18n/numbers.ts';
import { fill } from '../../i18n/template.ts';
import { STOPPED } from './learner.ts';
import { geometryOf, isBlended, type ControlsValues, type MachineReading } from './machine.ts';
import type { Lesson, Reading } from './model.ts';
import type { ControlsWords } from './strings.ts';

const ERROR_DIGITS = 3;

export function formatError(value: number, locale: Locale): string {
  return formatNumber(value, locale, ERROR_DIGITS);
}

/** A change with its sign, and 0 without one. */
export function formatChange(value: number, locale: Locale, digits = ERROR_DIGITS): string {
  const text = formatNumber(value, locale, digits);
  return value > 0 && Number(text) !== 0 ? `+${text}` : text;
}

function slotsOf(machine: MachineReading, locale: Locale) {
  return {
    distance: formatNumber(machine.distance, locale),
    closest: formatNumber(machine.closest, locale),
    moves: formatCount(machine.moves, locale),
  };
}

function lessonSlots({ now }: Lesson, values: ControlsValues, locale: Locale) {
  return {
    train: formatError(now.train.error, locale),
    dev: formatError(now.dev.error, locale),
    test: formatError(now.test.error, locale),
    noise: formatShortest(values.noise),
  };
}

/** What the picture now shows, as a heading. */
export function finding(
  words: ControlsWords,
  locale: Locale,
  values: ControlsValues,
  reading: Reading,
): string {
  const { findings } = words;
  if (reading.system === 'polynomial') {
    return fill(findings[reading.verdict], lessonSlots(reading.lesson, values, locale));
  }
  const slots = slotsOf(reading.machine, locale);
  if (reading.verdict === 'on-target') return fill(findings['on-target'], slots);
  const mode = isBlended(values) ? 'blended' : 'independent';
  return fill(findings[`${reading.machine.machine}-${mode}`], slots);
}

function carSentence(words: ControlsWords, locale: Locale, machine: MachineReading): string {
  const [angle = 0, speed = 0] = machine.left.map((value) => formatChange(value, locale, 2));
  const { distance } = slotsOf(machine, locale);
  return fill(words.sentence.car, { angle, speed, distance });
}

/** The figures of the car's matrix, as words. */
export function geometrySlots(machine: MachineReading, locale: Locale) {
  const geometry = machine.mixing && geometryOf(machine.mixing);
  return {
    rowAngle: formatNumber(geometry?.angle ?? 0, locale, 1),
    condition: formatNumber(geometry?.condition ?? 0, locale),
  };
}

function machineSentence(
  words: ControlsWords,
  locale: Locale,
  values: ControlsValues,
  machine: MachineReading,
): string {
  const said = words.sentence;
  if (machine.machine === 'car') {
    const how = isBlended(values)
      ? fill(said.joystick, geometrySlots(machine, locale))
      : said.wheel;
    return `${carSentence(words, locale, machine)} ${how}`;
  }
  const [height = '', width = '', trapezoid = '', shift = '', rotation = ''] = machine.left.map(
    (value) => formatChange(value, locale, 2),
  );
  const needed = formatNumber(machine.needed[0] ?? 0, locale);
  const how = isBlended(values) ? fill(said.row, { needed }) : said.knobs;
  return `${fill(said.tv, { height, width, trapezoid, shift, rotation })} ${how}`;
}

function modelSentence(
  words: ControlsWords,
  locale: Locale,
  values: ControlsValues,
  lesson: Lesson,
): string {
  const { now, first, effects } = lesson;
  const said = fill(words.sentence.model, {
    ...lessonSlots(lesson, values, locale),
    capacity: values.capacity,
    size: formatCount(values['training-size'], locale),
    steps: formatCount(values.steps, locale),
    lambda: formatShortest(values.regularization),
    dtrain: formatChange(now.train.error - first.train.error, locale),
    ddev: formatChange(now.dev.error - first.dev.error, locale),
  });
  const stop = effects.find(
    ({ turn, setting }) => turn === 'stop-earlier' && setting.steps === STOPPED,
  );
  if (stop === undefined) return said;
  const stopping = fill(words.sentence.stopping, {
    steps: STOPPED,
    train: formatChange(stop.train, locale),
    dev: formatChange(stop.dev, locale),
  });
  return `${said} ${stopping}`;
}

/** The same in plain words. */
export function sentence(
  words: ControlsWords,
  locale: Locale,
  values: ControlsValues,
  reading: Reading,
): string {
  return reading.system === 'polynomial'
    ? modelSentence(words, locale, values, reading.lesson)
    : machineSentence(words, locale, values, reading.machine);
}
