/**
 * The table of the toy. Every size is ours, chosen so that the dev error falls from 30% to somewhere
 * between 18 and 28% in twelve weeks; `source` says where it is written that things are like that at
 * all: the lecture on building the first system quickly, or nobody but us.
 */
export type Source = 'course' | 'ours';

export const TOY = {
  /** The error of the first rough system, and what no direction removes. */
  start: { value: 0.3, source: 'ours' },
  floor: { value: 0.04, source: 'ours' },
  /** Sizes of the directions: the r-th largest is 1/r of the largest; who is which is drawn. */
  sizes: { value: 1, source: 'ours' },
  /** Of the errors of a direction, full work removes from this share … */
  leastFixed: { value: 0.2, source: 'ours' },
  /** … to this, drawn evenly. */
  mostFixed: { value: 1, source: 'ours' },
  /** Weeks until a first system runs, and weeks for one direction. */
  firstSystem: { value: 1, source: 'course' },
  direction: { value: 1, source: 'ours' },
  /** The mistakes that the iterating team reads each week. */
  read: { value: 100, source: 'course' },
  /** A direction that was worked on before needs so many times the ticks to be taken again. */
  again: { value: 2, source: 'ours' },
  /** Worlds over which the teams are compared. */
  worlds: { value: 200, source: 'ours' },
} as const satisfies Readonly<Record<string, { readonly value: number; readonly source: Source }>>;

export type ToyName = keyof typeof TOY;
export const TOY_NAMES = Object.keys(TOY) as readonly ToyName[];
