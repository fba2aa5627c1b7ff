import { h } from 'preact';
import { rasterize, saveFile, saveText } from '../../browser/files.ts';
import { pictureOf } from '../../charts/picture.ts';
import type { CalculatorStrings } from '../../i18n/strings/calculator.ts';
import { sharingStrings } from '../../i18n/strings/sharing.ts';
import { fill } from '../../i18n/template.ts';
import { encode } from '../../params/codec.ts';
import type { AnyValues, Table } from '../../params/table.ts';
import { createPaths } from '../../paths.ts';
import type { Placement } from '../props.ts';
import { toCsv, toLatex, toMarkdown, type Report } from '../report.ts';
import { copied, type Outcome } from './copied.ts';
import { frameCode } from './embed-code.ts';
import { absolute } from './link.ts';
import { PinForm } from './PinForm.tsx';
import type { CHOICES } from './ShareMenu.tsx';

// What few readers of a page ask for, in a module of its own: it is loaded when a menu is opened.
export { ShareMenu } from './ShareMenu.tsx';

const FORMATS = { markdown: toMarkdown, latex: toLatex, csv: toCsv } as const;

export type Menu = keyof typeof CHOICES;
export type Choice = (typeof CHOICES)[Menu][number] | 'embed' | 'pin';

/** The calculator as it stands while something of it is copied or saved. */
export interface Shared {
  readonly place: Placement;
  readonly table: Table;
  readonly values: AnyValues;
  readonly ui: CalculatorStrings;
  readonly report: Report;
  readonly figure: HTMLElement | null;
  /** Python that prints its figures. */
  readonly python: string;
  /** Takes the outcome away again. */
  readonly close: () => void;
}

/** HTML that shows the calculator with these numbers in another page, as high as it needs. */
function embedSnippet(place: Placement, table: Table, values: AnyValues, title: string): string {
  const state = encode(table, values);
  return frameCode(absolute(createPaths(place.base).embed(place.locale, place.id, state)), title);
}

function inputLine(report: Report): string {
  return report.inputs
    .filter((row) => row.value !== '')
    .map((row) => `${row.label} ${row.text}`)
    .join(' · ');
}

/** Saves the figure's drawing with its finding, inputs and link. Rejects where it cannot. */
async function savePicture(
  kind: 'svg' | 'png',
  figure: SVGSVGElement,
  report: Report,
  id: string,
): Promise<string> {
  const lines = [inputLine(report), report.link];
  const picture = pictureOf(figure, { finding: report.finding, lines });
  const name = `gapwise-${id}.${kind}`;
  if (kind === 'svg') saveText(name, picture.svg, 'image/svg+xml');
  else saveFile(name, await rasterize(picture.svg, picture.width, picture.height));
  return name;
}

let pins = 0;

/** Does what was chosen. Never rejects: the outcome says what went wrong. */
export async function share(choice: Choice, shared: Shared): Promise<Outcome> {
  const { place, table, values, ui, report, figure } = shared;
  const words = sharingStrings[place.locale];
  switch (choice) {
    case 'pin': {
      const { close } = shared;
      const state = encode(table, values);
      // A form of its own for each press: the one before may say that it is done.
      pins += 1;
      return { text: '', view: h(PinForm, { key: pins, place, report, state, close }) };
    }
    case 'embed':
      return copied(words.snippet, embedSnippet(place, table, values, report.title), ui, true);
    case 'python':
      return copied(words.formats.python, shared.python, ui);
    case 'svg':
    case 'png': {
      const picture = figure?.querySelector<SVGSVGElement>('svg[data-picture]') ?? null;
      try {
        if (picture === null) throw new Error('no picture');
        const what = await savePicture(choice, picture, report, place.id);
        return { text: fill(words.saved, { what }) };
      } catch {
        return { text: words.notSaved };
      }
    }
    case 'markdown':
    case 'latex':
    case 'csv':
      return copied(words.formats[choice], FORMATS[choice](report), ui);
  }
}
