import { outcomeOf } from './outcome.ts';
import { finish } from './players.ts';
import { advance, begin } from './play.ts';
import { decideSensibly, type Pick } from './sensible.ts';
import type { Game, Scenario } from './types.ts';

/** How a decision compares with the sensible one from the same place. */
export type Judgement = 'same' | 'better' | 'even' | 'worse';

/** A difference of less than a tenth of a point in the mean of the year is none. */
const EVEN = 0.001;
/** Both ways are played on so often, each time with other noise in what is measured later. */
const REPEATS = 8;

export interface Judged {
  readonly option: string;
  readonly stage: string;
  readonly sensible: Pick;
  readonly judgement: Judgement;
  /** Mean error of the year with this decision, less that with the sensible one; both go on sensibly. */
  readonly difference: number;
  /** The section that explains what the sensible policy did. */
  readonly section: string;
}

export interface Review {
  readonly decisions: readonly Judged[];
  /** The whole project played by the sensible policy at the same seed. */
  readonly sensible: Game;
  /** Sections that are worth reading again, the costliest decision first. */
  readonly sections: readonly string[];
}

/** The mean of the year after one decision, if everything after it is decided sensibly. */
function valueOf(game: Game, option: string): number {
  let sum = 0;
  for (let repeat = 1; repeat <= REPEATS; repeat += 1) {
    sum += outcomeOf(finish(advance(game, option, repeat), decideSensibly, repeat)).year;
  }
  return sum / REPEATS;
}

function judge(game: Game, option: string): Judged {
  const sensible = decideSensibly(game);
  const isSame = sensible.option === option;
  const difference = isSame ? 0 : valueOf(game, option) - valueOf(game, sensible.option);
  const judgement = isSame
    ? 'same'
    : Math.abs(difference) < EVEN
      ? 'even'
      : difference < 0
        ? 'better'
        : 'worse';
  return {
    option,
    stage: game.scenario.stages[game.stage]?.id ?? '',
    sensible,
    judgement,
    difference,
    section: game.scenario.options[sensible.option]?.section ?? '',
  };
}

/** Looks at each decision from where it was taken: what was known then, and what is true. */
export function review(scenario: Scenario, seed: number, options: readonly string[]): Review {
  let game = begin(scenario, seed);
  const decisions: Judged[] = [];
  for (const option of options) {
    decisions.push(judge(game, option));
    game = advance(game, option);
  }
  const costly = decisions
    .filter(({ judgement }) => judgement === 'worse')
    .sort((a, b) => b.difference - a.difference);
  return {
    decisions,
    sensible: finish(begin(scenario, seed), decideSensibly),
    sections: [...new Set(costly.map(({ section }) => section))],
  };
}
