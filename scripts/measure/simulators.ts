import { compareWithRandom } from '../../src/simulators/engine/players.ts';
import { SIMULATORS } from '../../src/simulators/index.ts';

/** How far deciding sensibly is ahead of deciding at random, for src/simulators/margins.ts. */
const SEEDS = 1000;
const percent = (share: number) => `${(share * 100).toFixed(4)}%`;

for (const { scenario } of SIMULATORS) {
  const { sensible, random, wins, decisions } = compareWithRandom(scenario, SEEDS);
  const [fewest, mean, most] = decisions;
  process.stdout.write(
    [
      `${scenario.id}, ${SEEDS} seeds: mean error of the year`,
      `  sensible ${percent(sensible)}, random ${percent(random)}, margin ${percent(random - sensible)}`,
      `  the sensible policy ends lower in ${wins}; ${fewest} to ${most} decisions, ${mean.toFixed(3)} on average`,
      '',
    ].join('\n'),
  );
}
