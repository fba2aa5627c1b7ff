import type { Locale } from '../../i18n/locales.ts';
import { formatCount, formatPercent } from '../../i18n/numbers.ts';
import { fill } from '../../i18n/template.ts';
import { explainedIn, type Section } from '../explained.ts';
import type { Advice } from '../frame/Decision.tsx';
import type { Placement } from '../props.ts';
import { EFFECTS, type Gap } from './effects.ts';
import type { Reading } from './model.ts';
import { COMPARED, ideasAgainst, worthOf } from './policies.ts';
import { formatSigned } from './sentence.ts';
import type { BetWords } from './strings.ts';

type Told = Exclude<keyof BetWords['advice'], 'idea'>;
/** Where the lesson explains an advice. */
const EXPLAINED = {
  measure: 'orthogonalization#worth-of-an-idea',
  again: 'orthogonalization#worth-of-an-idea',
  read: 'orthogonalization#nine-ideas',
  finish: 'orthogonalization#worth-of-an-idea',
  hopeless: 'orthogonalization#worth-of-an-idea',
  next: 'orthogonalization#worth-of-an-idea',
  first: 'orthogonalization#worth-of-an-idea',
  compare: 'orthogonalization#worth-of-an-idea',
} as const satisfies Record<Told, Section>;
const MOST_IDEAS = 4;

interface Says {
  readonly words: BetWords;
  readonly place: Placement;
}

function tell({ words, place }: Says, id: Told, gap = ''): Advice {
  const { text, reason } = words.advice[id];
  const link = explainedIn(EXPLAINED[id], place);
  return { id, text, reason: fill(reason, { gap }), gain: null, link };
}

/** Ideas against the largest known gap, by what the table lets expect for each week. */
function adviseIdeas(says: Says, reading: Reading, gap: Gap): readonly Advice[] {
  const { words, place } = says;
  const { game } = reading;
  const ideas = ideasAgainst(gap, game).slice(0, MOST_IDEAS);
  if (ideas.length === 0) return [tell(says, 'hopeless', words.gaps[gap])];
  return ideas.map((idea) => {
    const { weeks } = EFFECTS[idea];
    const drop = worthOf(game, idea) * weeks;
    return {
      id: idea,
      text: words.actions[idea],
      reason: fill(words.advice.idea.reason, { gap: words.gaps[gap], weeks }),
      gain: fill(words.advice.idea.gain, { points: formatSigned(-drop, place.locale) }),
      link: explainedIn('orthogonalization#chain-of-assumptions', place),
    };
  });
}

function adviseAfter(says: Says, { known }: Reading): readonly Advice[] {
  const first = known.measured === null ? [tell(says, 'first')] : [];
  return [...first, tell(says, 'next'), tell(says, 'compare')];
}

/** What to do next, most promising first: look, and then act on what was seen. */
export function advise(words: BetWords, place: Placement, reading: Reading): readonly Advice[] {
  const says = { words, place };
  const { first, known, best } = reading;
  if (best !== null) return adviseAfter(says, reading);
  if (first === null) {
    return [tell(says, 'measure'), ...(known.read === null ? [tell(says, 'read')] : [])];
  }
  // Advice on an old measurement would be a guess.
  if (known.isStale) return [tell(says, 'again')];
  if (first === 'none') return [tell(says, 'finish')];
  if (first === 'dev-gap') return [tell(says, 'read')];
  return adviseIdeas(says, reading, first);
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
