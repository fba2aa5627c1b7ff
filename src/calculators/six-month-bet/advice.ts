import type { Locale } from '../../i18n/locales.ts';
import { formatCount, formatPercent } from '../../i18n/numbers.ts';
import { fill } from '../../i18n/template.ts';
import type { Advice } from '../frame/Decision.tsx';
import { EFFECTS, type Gap } from './effects.ts';
import type { Reading } from './model.ts';
import { COMPARED, ideasAgainst, worthOf } from './policies.ts';
import { formatSigned } from './sentence.ts';
import type { BetWords } from './strings.ts';

type Told = Exclude<keyof BetWords['advice'], 'idea'>;
const MOST_IDEAS = 4;

function tell(words: BetWords, id: Told, gap = ''): Advice {
  const { text, reason } = words.advice[id];
  return { id, text, reason: fill(reason, { gap }), gain: null, link: null };
}

/** Ideas against the largest known gap, by what the table lets expect for each week. */
function adviseIdeas(
  words: BetWords,
  locale: Locale,
  reading: Reading,
  gap: Gap,
): readonly Advice[] {
  const { game } = reading;
  const ideas = ideasAgainst(gap, game).slice(0, MOST_IDEAS);
  if (ideas.length === 0) return [tell(words, 'hopeless', words.gaps[gap])];
  return ideas.map((idea) => {
    const { weeks } = EFFECTS[idea];
    const drop = worthOf(game, idea) * weeks;
    return {
      id: idea,
      text: words.actions[idea],
      reason: fill(words.advice.idea.reason, { gap: words.gaps[gap], weeks }),
      gain: fill(words.advice.idea.gain, { points: formatSigned(-drop, locale) }),
      link: null,
    };
  });
}

function adviseAfter(words: BetWords, { known }: Reading): readonly Advice[] {
  const first = known.measured === null ? [tell(words, 'first')] : [];
  return [...first, tell(words, 'next'), tell(words, 'compare')];
}

/** What to do next, most promising first: look, and then act on what was seen. */
export function advise(words: BetWords, locale: Locale, reading: Reading): readonly Advice[] {
  const { first, known, best } = reading;
  if (best !== null) return adviseAfter(words, reading);
  if (first === null) {
    return [tell(words, 'measure'), ...(known.read === null ? [tell(words, 'read')] : [])];
  }
  // Advice on an old measurement would be a guess.
  if (known.isStale) return [tell(words, 'again')];
  if (first === 'none') return [tell(words, 'finish')];
  if (first === 'dev-gap') return [tell(words, 'read')];
  return adviseIdeas(words, locale, reading, first);
}

/** How much measuring first is worth in the toy, and that it is one. */
export function note(words: BetWords, locale: Locale): string {
  const percent = (value: number) => formatPercent(value, locale);
  const before = fill(words.note.before, {
    worlds: formatCount(COMPARED.worlds, locale),
    sensible: percent(COMPARED.sensible),
    random: percent(COMPARED.random),
    best: percent(COMPARED.best),
    wins: COMPARED.wins,
  });
  return `${before} ${words.note.toy}`;
}
