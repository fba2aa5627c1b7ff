import { decodeText, pairsOf, shorten } from './codec.ts';
import { parseNumber, type ProblemCode } from './number.ts';
import { tidyText } from './rows.ts';

/**
 * What a teacher adds to a link: `task`, a text, and `goal`, bounds on figures of the calculator,
 * such as `goal=recall>=0.9,cost<=300`. Figures go by their names in code, and the bounds are what
 * `data-quantity` elements hold: fractions for percentages.
 */
export const SIGNS = ['>=', '<='] as const;
export type Sign = (typeof SIGNS)[number];

export interface Condition {
  readonly quantity: string;
  readonly sign: Sign;
  readonly bound: number;
}

export interface Taught {
  readonly task: string;
  readonly goal: readonly Condition[];
}

/** What of a task or goal cannot be used. */
export interface TaughtProblem {
  readonly code: ProblemCode | 'long-task' | 'no-condition' | 'many-conditions';
  readonly text: string;
}

export const LONGEST_TASK = 300;
export const MOST_CONDITIONS = 4;
const LONGEST_NAME = 80;
const LARGEST = 1e15;
/** A name in code; those that belong to a row of a table hold the letters of its name. */
const NAME = /^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*$/u;

const BOUND = {
  kind: 'real',
  min: -LARGEST,
  max: LARGEST,
  unit: 'none',
  optional: false,
} as const;

function isQuantityName(text: string): boolean {
  return text.length <= LONGEST_NAME && NAME.test(text);
}

function parseCondition(text: string): Condition | TaughtProblem {
  const [, quantity = '', sign, typed = ''] = /^([^<>=]+)([<>]=)([^<>=]+)$/u.exec(text) ?? [];
  const name = quantity.trim();
  const known = SIGNS.find((one) => one === sign);
  if (known === undefined || !isQuantityName(name)) {
    return { code: 'no-condition', text: shorten(text) };
  }
  const parsed = parseNumber(BOUND, typed);
  if (!parsed.ok) return { code: parsed.code, text: shorten(typed) };
  return { quantity: name, sign: known, bound: parsed.value ?? 0 };
}

/** Reads the text of `goal`. Conditions that cannot be read are reported, the others stay. */
export function parseGoal(text: string): {
  readonly goal: readonly Condition[];
  readonly problems: readonly TaughtProblem[];
} {
  const goal: Condition[] = [];
  const problems: TaughtProblem[] = [];
  const pieces = text.split(',').filter((piece) => piece.trim() !== '');
  for (const piece of pieces.slice(0, MOST_CONDITIONS)) {
    const read = parseCondition(piece.trim());
    if ('quantity' in read) goal.push(read);
    else problems.push(read);
  }
  if (pieces.length > MOST_CONDITIONS) {
    problems.push({ code: 'many-conditions', text: String(pieces.length) });
  }
  return { goal, problems };
}

/** `recall>=0.9,cost<=300`: numbers as JavaScript writes them, so that none is rounded. */
function writeGoal(goal: readonly Condition[]): string {
  return goal.map(({ quantity, sign, bound }) => `${quantity}${sign}${bound}`).join(',');
}

/**
 * Reads task and goal of a link, whatever else it holds. Never throws. A task that is too long is
 * left out whole: half a sentence may ask for something else.
 */
export function readTaught(link: string): Taught & { readonly problems: readonly TaughtProblem[] } {
  let task = '';
  let goal: readonly Condition[] = [];
  let problems: readonly TaughtProblem[] = [];
  for (const [name, raw] of pairsOf(link)) {
    const text = decodeText(raw) ?? '';
    if (name === 'task') task = tidyText(text);
    if (name === 'goal') ({ goal, problems } = parseGoal(text));
  }
  if (task.length <= LONGEST_TASK) return { task, goal, problems };
  return { task: '', goal, problems: [...problems, { code: 'long-task', text: shorten(task) }] };
}

/** The part of a link that holds task and goal; empty when there is neither. */
export function writeTaught({ task, goal }: Taught): string {
  const tidy = tidyText(task);
  const parts = [
    tidy === '' ? '' : `task=${encodeURIComponent(tidy)}`,
    goal.length === 0 ? '' : `goal=${encodeURIComponent(writeGoal(goal)).replace(/%2C/g, ',')}`,
  ];
  return parts.filter((part) => part !== '').join('&');
}

/** Whether a figure keeps to its bound. What is undefined or no number does not. */
export function isMet({ sign, bound }: Condition, value: number | null): boolean {
  if (value === null || Number.isNaN(value)) return false;
  return sign === '>=' ? value >= bound : value <= bound;
}
