/** Characters that end lines early or turn the direction of writing. */
const UNWELCOME = /[\u0000-\u0008\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g;
/** Halves of characters, which only a slow search tells from whole ones: it is kept for where there are any. */
const MAY_BE_HALF = /[\ud800-\udfff]/;
const HALVES = /\p{Cs}/gu;

/** Text as it is kept: it may run over lines, and holds nothing that cannot be seen. */
export function cleanText(text: string): string {
  const whole = MAY_BE_HALF.test(text) ? text.replace(HALVES, ' ') : text;
  return whole.replace(UNWELCOME, ' ');
}

/** A cell of a table: what a guard of a spreadsheet put before a formula is taken off again. */
export function cleanCell(text: string): string {
  const plain = cleanText(text);
  return /^'+[=+\-@\t]/.test(plain) ? plain.slice(1) : plain;
}
