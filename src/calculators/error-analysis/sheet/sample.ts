import { createRandom } from '../../../math/random.ts';
import type { SheetWords } from './strings.ts';

/**
 * A hundred misclassified pictures with the course's totals: 8 dogs, 43 great cats, 61 blurry, 12
 * with a filter. The course gives the totals and three rows; which picture has which is ours, drawn
 * once from a seed.
 */
const TOTALS = [
  ['dog', 8],
  ['great cat', 43],
  ['blurry', 61],
  ['filter', 12],
] as const;
const SIZE = 100;
const SEED = 43;

/** The rows of a tag: drawn without looking at the other tags, but never a dog and a great cat. */
function drawTags(): readonly ReadonlySet<string>[] {
  const random = createRandom(SEED);
  const tags = Array.from({ length: SIZE }, () => new Set<string>());
  for (const [name, total] of TOTALS) {
    const isFree = (own: ReadonlySet<string>) => name !== 'great cat' || !own.has('dog');
    const order = tags
      .map((own, at) => ({ own, at, key: random.next() }))
      .filter(({ own }) => isFree(own))
      // A picture without any tag would be one that nobody has looked at: they come first.
      .sort((a, b) => a.key + (a.own.size > 0 ? 0.35 : 0) - b.key - (b.own.size > 0 ? 0.35 : 0));
    for (const { own } of order.slice(0, total)) own.add(name);
  }
  return tags;
}

/** The categories of the sample, as links name them. */
export const SAMPLE_TAGS: readonly string[] = TOTALS.map(([name]) => name);

/**
 * The sample as CSV, as a reader would have it from a spreadsheet.
 * @param words of its columns and answers
 * @param headings of the categories, one for each of `SAMPLE_TAGS`
 */
export function sampleCsv(
  { id: key, picture, truth, prediction, comment, cat, notCat }: SheetWords['sample'],
  headings = SAMPLE_TAGS,
): string {
  const head = [key, picture, truth, prediction, ...headings, comment];
  const lines = drawTags().map((own, at) => {
    const id = `dev-${String(at + 1).padStart(3, '0')}`;
    const isCat = !own.has('dog') && !own.has('great cat');
    const answers = isCat ? [cat, notCat] : [notCat, cat];
    const ticks = SAMPLE_TAGS.map((name) => (own.has(name) ? '1' : '0'));
    return [id, `${id}.jpg`, ...answers, ...ticks, ''];
  });
  return `${[head, ...lines].map((line) => line.join(',')).join('\r\n')}\r\n`;
}
