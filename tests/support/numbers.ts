const KOREAN_UNITS: Readonly<Record<string, number>> = { 천: 1e3, 만: 1e4, 억: 1e8 };
/** Small whole numbers are written as words in one language and as figures in the other. */
const LARGEST_WORD = 12;

const WORDS = 'a one two three four five six seven eight nine ten eleven twelve'.split(' ');
const MULTIPLES: Readonly<Record<string, number>> = { hundred: 100, thousand: 1000, million: 1e6 };
const SPELLED = new RegExp(
  `\\b(${WORDS.join('|')})(?:[\\s-](${Object.keys(MULTIPLES).join('|')}))?\\b`,
  'gi',
);

/** The numbers that an English text spells out, or leaves without a unit: “five hundred”, “4”. */
function saidIn(text: string): readonly number[] {
  const spelled = [...text.matchAll(SPELLED)].map(([, word = '', multiple = '']) => {
    const value = Math.max(1, WORDS.indexOf(word.toLowerCase()));
    return value * (MULTIPLES[multiple.toLowerCase()] ?? 1);
  });
  return [...spelled, ...[...text.matchAll(/\b\d+\b/g)].map(([digits]) => Number(digits))];
}

/**
 * The numbers that stand in a text as figures, in its order: 8,953 is 8953 and 1만 is 10000. Whole
 * numbers up to twelve count only where a sign of percentage follows.
 */
function figuresIn(text: string): readonly number[] {
  const found = text.matchAll(
    /(?<![\w.])(\d[\d,]*(?:\.\d+)?)(천|만|억)?(\s?(?:%p|%|points?\b|per ?cent\b|퍼센트))?/g,
  );
  return [...found].flatMap(([, digits = '', unit = '', sign]) => {
    const value = Number(digits.replaceAll(',', '')) * (KOREAN_UNITS[unit] ?? 1);
    const counts = sign !== undefined || !Number.isInteger(value) || value > LARGEST_WORD;
    return counts ? [value] : [];
  });
}

/** What is left of one list when each item of the other has taken one equal item away. */
export function without<T>(list: readonly T[], taken: readonly T[]): readonly T[] {
  const rest = [...taken];
  return list.filter((item) => {
    const at = rest.indexOf(item);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
}

/** What one language has and the other has not, both ways, or an empty text. */
export function difference(
  english: readonly (string | number)[],
  korean: readonly (string | number)[],
): string {
  const [onlyEnglish, onlyKorean] = [without(english, korean), without(korean, english)];
  return [
    ...(onlyEnglish.length > 0 ? [`only in English: ${onlyEnglish.join(' · ')}`] : []),
    ...(onlyKorean.length > 0 ? [`only in Korean: ${onlyKorean.join(' · ')}`] : []),
  ].join('; ');
}

/**
 * Where the numbers of two texts differ, or an empty text. Korean may write as a figure what
 * English spells out (“about four points”, “4%p쯤”) or leaves
 * without a unit (“3 points before 4”).
 */
export function numberDifference(english: string, korean: string): string {
  const figures = figuresIn(english);
  const inKorean = figuresIn(korean);
  const said = without(inKorean, figures).filter((value) => saidIn(english).includes(value));
  return difference(figures, without(inKorean, said));
}
