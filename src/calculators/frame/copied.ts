import { h, type JSX } from 'preact';
import { copyText } from '../../browser/clipboard.ts';
import type { CalculatorStrings } from '../../i18n/strings/calculator.ts';
import { fill } from '../../i18n/template.ts';

/** What happened, and what is there to be read or filled in. */
export interface Outcome {
  readonly text: string;
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
  if (isCopied && !isShown) return { text: said };
  const { Source } = await import('./Source.tsx');
  return { text: said, view: h(Source, { key: text, label: said, text, close: ui.close }) };
}
