import type { Locale } from '../../i18n/locales.ts';
import { formatCount, formatPercent, formatSignificant } from '../../i18n/numbers.ts';
import { fill } from '../../i18n/template.ts';
import type { Comparison, Model, Reading, Side } from './model.ts';
import type { WeightedErrorWords } from './strings.ts';

/** A weight with thousands separators and as many decimals as it needs: 1,000, 2.25. */
export function formatWeight(weight: number, locale: Locale): string {
  return formatSignificant(weight, locale, 6);
}

export function otherSide(side: Side): Side {
  return side === 'a' ? 'b' : 'a';
}

function weighted({ rates }: Model): number {
  return rates['weighted-error']?.value ?? 0;
}

/** Both weighted errors to one decimal, or to two where one would make them look equal. */
function weightedPair({ a, b }: Comparison, locale: Locale): readonly [string, string] {
  const [first, second] = [weighted(a), weighted(b)];
  const isAlike = formatPercent(first, locale) === formatPercent(second, locale);
  const digits = first !== second && isAlike ? 2 : 1;
  return [formatPercent(first, locale, digits), formatPercent(second, locale, digits)];
}

/** What the picture now shows, as a heading. */
export function finding(words: WeightedErrorWords, locale: Locale, reading: Reading): string {
  const { compared, verdict, weight, set } = reading;
  const { findings } = words;
  if (compared === null) return findings.impossible;
  const [a, b] = weightedPair(compared, locale);
  const { winner, tie, above } = compared;
  if (above === null) return findings.same;
  if (verdict === 'within-noise' || verdict === 'cannot-tell') {
    return fill(findings[verdict], { a, b });
  }
  if (winner === 'tie') {
    return fill(findings.tie, { weight: formatWeight(weight, locale), low: a });
  }
  if (set.bad === 0) return fill(findings['no-bad'], { a, b });
  const slots = {
    winner: words.who[winner],
    loser: words.who[otherSide(winner)],
    low: winner === 'a' ? a : b,
    high: winner === 'a' ? b : a,
  };
  if (tie === null) return fill(findings.always, slots);
  const template = winner === above ? findings.below : findings.above;
  return fill(template, { ...slots, tie: formatWeight(tie, locale) });
}

function crossingText(words: WeightedErrorWords, locale: Locale, compared: Comparison): string {
  const { above, tie } = compared;
  if (above === null) return '';
  const slots = { above: words.who[above], below: words.who[otherSide(above)] };
  if (tie === null) return fill(words.sentence.always, slots);
  return fill(words.sentence.crossing, { ...slots, tie: formatWeight(tie, locale) });
}

/** The same in plain words: the counts, the weighted errors, where they cross, what is left. */
export function sentence(words: WeightedErrorWords, locale: Locale, reading: Reading): string {
  const { compared, set, weight } = reading;
  const count = (value: number) => formatCount(value, locale);
  const first = fill(words.sentence.set, { n: count(set.n), bad: count(set.bad) });
  if (compared === null) return `${first} ${words.sentence.impossible}`;
  const [a, b] = weightedPair(compared, locale);
  const percent = (model: Model) => formatPercent(model.rates.error?.value ?? 0, locale);
  return [
    first,
    fill(words.sentence.errors, {
      ordinary: count(compared.a.errors.ordinary),
      bad: count(compared.a.errors.bad),
      error: percent(compared.a),
      ordinary2: count(compared.b.errors.ordinary),
      bad2: count(compared.b.errors.bad),
      error2: percent(compared.b),
    }),
    fill(words.sentence.weighted, { weight: formatWeight(weight, locale), a, b }),
    crossingText(words, locale, compared),
    fill(words.sentence.effective, {
      n: count(set.n),
      effective: count(Math.round(compared.effective)),
    }),
  ]
    .filter((part) => part !== '')
    .join(' ');
}
