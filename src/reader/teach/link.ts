import { LONGEST_LINK, pairsOf } from '../../params/codec.ts';
import { readTaught, writeTaught, type Condition, type Taught } from '../../params/goal.ts';

/** What a teacher has chosen, and what becomes of it. */
export interface Lesson extends Taught {
  /** The start of the calculator, as in its link. */
  readonly state: string;
  readonly hide: readonly string[];
}

const ADDED = ['hide', 'task', 'goal', 'calculator'];

/** The part of a link that is the calculator's own. */
export function stateOf(link: string): string {
  return pairsOf(link)
    .filter(([name]) => !ADDED.includes(name))
    .map(([name, text]) => `${name}=${text}`)
    .join('&');
}

/** The fragment that opens the calculator as the teacher wants it. */
export function lessonLink({ state, hide, task, goal }: Lesson): string {
  const hidden = hide.length === 0 ? '' : `hide=${hide.join(',')}`;
  return [state, hidden, writeTaught({ task, goal })].filter((part) => part !== '').join('&');
}

/** The same from a link, so that a task can be changed. Never throws. */
export function readLesson(link: string): Lesson & { readonly calculator: string | null } {
  const of = (wanted: string) => pairsOf(link).findLast(([name]) => name === wanted)?.[1] ?? null;
  const { task, goal } = readTaught(link);
  const hide = (of('hide') ?? '')
    .split(/,|%2C|%20|\+/i)
    .filter((name) => /^[a-z0-9-]+$/.test(name));
  return { calculator: of('calculator'), state: stateOf(link), hide, task, goal };
}

/** From here on a teacher is told how much room is left. */
const NEAR = LONGEST_LINK - 1024;

export function roomOf(fragment: string): 'fine' | 'near' | 'none' {
  if (fragment.length > LONGEST_LINK) return 'none';
  return fragment.length > NEAR ? 'near' : 'fine';
}

/** One line of the goal as it is being written. */
export interface Row {
  readonly quantity: string;
  readonly sign: Condition['sign'];
  /** What was typed, in the unit of the screen; null while the bound stands as it came. */
  readonly text: string | null;
  readonly bound: number | null;
}

export const NEW_ROW: Row = { quantity: '', sign: '>=', text: '', bound: null };
