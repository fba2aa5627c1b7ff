import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../src/i18n/locales.ts';
import { outcomeOf } from '../../src/simulators/engine/outcome.ts';
import { begin, BACK } from '../../src/simulators/engine/play.ts';
import { decideRandomly, finish } from '../../src/simulators/engine/players.ts';
import { replay } from '../../src/simulators/engine/play.ts';
import { review } from '../../src/simulators/engine/review.ts';
import { SIMULATORS, sectionsOf } from '../../src/simulators/index.ts';
import { MARGINS } from '../../src/simulators/margins.ts';
import { simulatorStrings } from '../../src/simulators/strings.ts';
import { markdownOf } from '../../src/simulators/view/markdown.ts';
import {
  consequences,
  promiseText,
  reasonText,
  spentText,
} from '../../src/simulators/view/sentences.ts';
import { readLesson } from '../support/lesson.ts';
import { read } from '../support/project.ts';

const BROKEN = /[{}]|NaN|undefined|null|Infinity|object Object/;

describe.each(SIMULATORS.map((one) => [one.scenario.id, one] as const))('%s', (id, simulator) => {
  const { scenario } = simulator;

  it('leads to sections that the lessons have', () => {
    for (const locale of LOCALES) {
      const sections = sectionsOf(scenario).map((section) => section.split('#'));
      const slugs = [...new Set(sections.map(([slug = '']) => slug))];
      const known = new Map(slugs.map((slug) => [slug, readLesson(locale, slug).sections]));
      const missing = sections.filter(
        ([slug = '', anchor]) => !known.get(slug)!.some(({ id: one }) => one === anchor),
      );
      expect(missing).toEqual([]);
    }
  });

  it('has words for all of its table, and no others, in both languages', () => {
    for (const words of Object.values(simulator.words)) {
      expect(Object.keys(words.options).sort()).toEqual(Object.keys(scenario.options).sort());
      expect(Object.keys(words.stages).sort()).toEqual(scenario.stages.map((one) => one.id).sort());
      const gaps = [...Object.keys(scenario.gaps), 'floor', 'labels'];
      expect(Object.keys(words.gaps).sort()).toEqual(gaps.sort());
    }
  });

  it('says whole sentences of whatever was decided', () => {
    for (let seed = 0; seed < 6; seed += 1) {
      const game = finish(begin(scenario, seed), decideRandomly(seed));
      const options = game.turns.map(({ option }) => option);
      const { decisions } = review(scenario, seed, options);
      for (const locale of LOCALES) {
        const says = { ui: simulatorStrings[locale], words: simulator.words[locale], locale };
        const told = [
          ...game.turns.flatMap((turn) => consequences(says, turn)),
          ...decisions.map(({ sensible }) => reasonText(says, sensible)),
          promiseText(says, scenario, outcomeOf(game), false),
        ];
        for (const text of told) expect(text).not.toMatch(BROKEN);
      }
    }
  });

  it('says how far it is, also behind the weeks for its work', () => {
    const { budget } = scenario;
    const told = LOCALES.map((locale) => {
      const says = { ui: simulatorStrings[locale], words: simulator.words[locale], locale };
      return [budget, budget + 2.2].map((spent) => spentText(says, spent, budget));
    });
    expect(told).toEqual([
      [
        `Week ${budget} of ${budget}`,
        `Week ${budget + 2.2}: the ${budget} weeks of building are over`,
      ],
      [`${budget}주 가운데 ${budget}주`, `${budget + 2.2}주 지남, 만드는 기간 ${budget}주는 끝남`],
    ]);
  });

  it('writes its log as Markdown: every decision, the year, the link', () => {
    const options = finish(begin(scenario, 5), decideRandomly(5)).turns.map(({ option }) => option);
    const [first = ''] = options;
    const { game, takenBack } = replay(scenario, 5, [first, BACK, ...options]);
    for (const locale of LOCALES) {
      const words = simulator.words[locale];
      const says = { ui: simulatorStrings[locale], words, locale };
      const text = markdownOf(says, game, takenBack, 'https://example.org/#v=1');
      expect(text).not.toMatch(BROKEN);
      for (const { option } of game.turns) expect(text).toContain(words.options[option]!.label);
      expect(text).toContain(`${(outcomeOf(game).year * 100).toFixed(2)}%`);
      expect(text).toContain('<https://example.org/#v=1>');
      expect(text.match(/^\| /gm)!.length).toBeGreaterThan(2 * game.turns.length);
    }
  });

  it('has the margin that README.md states', () => {
    const { sensible, random, wins } = MARGINS[id]!;
    const percent = (value: number) => `${(value * 100).toFixed(2)}%`;
    const line = read('src/simulators/README.md')
      .split('\n')
      .find((one) => one.startsWith(`| \`${id}\``));
    for (const figure of [percent(sensible), percent(random), String(wins)]) {
      expect(line).toContain(figure);
    }
  });
});
