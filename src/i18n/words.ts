/**
 * The shape of a table of words: English is the source, and Korean has to hold the same keys.
 * `Words<typeof en>` turns the literal strings of the English table into `string`.
 */
export type Words<T> = T extends string
  ? string
  : T extends readonly (infer Item)[]
    ? readonly Words<Item>[]
    : { readonly [Key in keyof T]: Words<T[Key]> };
