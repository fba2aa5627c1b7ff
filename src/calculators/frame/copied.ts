import type { JSX } from 'preact';
import { copyText } from '../../browser/clipboard.ts';
import type { CalculatorStrings } from '../../i18n/strings/calculator.ts';
import { fill } from '../../i18n/template.ts';

/** What happened, text that the browser would not copy or that is there to be read, or a form. */
export interface Outcome {
  readonly text: string;
  readonly source?: string;
  readonly view?: JSX.Element;
}

/** Copies a text and says so; shows it where it could not be copied or is there to be read. */
export async function copied(
  what: string,
  text: string,
  ui: CalculatorStrings,
  isShown = false,
): Promise<Outcome> {
  const isCopied = await copyText(text);
  const said = isCopied ? fill(ui.copied, { what }) : ui.notCopied;
  return { text: said, ...((isShown || !isCopied) && { source: text }) };
}
