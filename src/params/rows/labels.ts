/** Words that name a class by themselves, in lower case. */
const POSITIVE = ['1', '1.0', '+1', 'true', 't', 'yes', 'y', 'pos', 'positive', '참', '예', '양성'];
const NEGATIVE = [
  ...['0', '0.0', '-1', '-1.0', 'false', 'f', 'no', 'n', 'neg', 'negative'],
  ...['거짓', '아니오', '음성'],
];

type Meaning = 'positive' | 'negative' | null;

function meaningOf(word: string): Meaning {
  if (POSITIVE.includes(word)) return 'positive';
  return NEGATIVE.includes(word) ? 'negative' : null;
}

/** One class of the data: how it is written first, and how many rows have it. */
export interface LabelClass {
  readonly text: string;
  readonly meaning: Meaning;
  readonly rows: number;
}

/**
 * Numbers the labels of a column as they come: `1`, `true` and `yes` are one class, other words
 * are a class each (upper and lower case alike).
 */
export class LabelBook {
  readonly #codes = new Map<string, number>();
  readonly #classes: { text: string; meaning: Meaning; rows: number }[] = [];

  /** The class of a label, counted. 255 once there are too many to be labels of two classes. */
  count(text: string): number {
    const word = text.toLowerCase();
    let code = this.#codes.get(word);
    if (code === undefined) {
      code = this.#open(text, meaningOf(word));
      this.#codes.set(word, code);
    }
    this.countAgain(code);
    return code;
  }

  /** One more row of a class that is known by its number. */
  countAgain(code: number): void {
    const one = this.#classes[code];
    if (one !== undefined) one.rows += 1;
  }

  #open(text: string, meaning: Meaning): number {
    const same = this.#classes.findIndex((one) => meaning !== null && one.meaning === meaning);
    if (same >= 0) return same;
    if (this.#classes.length >= 250) return 255;
    this.#classes.push({ text, meaning, rows: 0 });
    return this.#classes.length - 1;
  }

  get classes(): readonly LabelClass[] {
    return this.#classes;
  }
}

/** Which two classes are meant, by number, and whether the words say which is the positive one. */
export interface ClassPair {
  readonly positive: number | null;
  readonly negative: number | null;
  readonly isKnown: boolean;
}

/**
 * The two classes with the most rows; the others are mistakes. Where no word says it, the rarer one
 * is taken as positive until the reader chooses.
 */
export function pairOf(classes: readonly LabelClass[]): ClassPair {
  const order = classes.map((_one, code) => code);
  const rows = (code: number) => classes[code]?.rows ?? 0;
  const isBare = (code: number) => Number(classes[code]?.meaning === null);
  order.sort((a, b) => rows(b) - rows(a) || isBare(a) - isBare(b) || a - b);
  const [common, rare] = order;
  if (common === undefined) return { positive: null, negative: null, isKnown: false };
  const [ofCommon, ofRare] = [
    classes[common]?.meaning ?? null,
    rare === undefined ? null : (classes[rare]?.meaning ?? null),
  ];
  const isCommonPositive = ofCommon === 'positive' || (ofCommon === null && ofRare === 'negative');
  const isKnown = ofCommon !== null || ofRare !== null;
  if (isCommonPositive) return { positive: common, negative: rare ?? null, isKnown };
  // A single class without a meaning counts as negative: nothing says that it is to be found.
  return { positive: rare ?? null, negative: common, isKnown };
}
