/**
 * A short list of words from a fixed set, in order and with repeats, such as the actions that a
 * reader took. Its value is the text that stands in a link, with a dot between words: `more-data.l2`.
 */
export interface ListField {
  readonly kind: 'list';
  readonly options: readonly string[];
  /** Most words that the list holds. */
  readonly most: number;
  readonly default: string;
}

const BETWEEN = '.';

/** The words of a list's value, in order. */
export function itemsOf(value: string): readonly string[] {
  return value === '' ? [] : value.split(BETWEEN);
}

/** The value that holds these words. */
export function listOf(items: readonly string[]): string {
  return items.join(BETWEEN);
}

/** Whether a text is a value of the field: known words only, and not too many. */
export function isListAllowed(field: ListField, text: string): boolean {
  const items = itemsOf(text);
  return items.length <= field.most && items.every((item) => field.options.includes(item));
}
