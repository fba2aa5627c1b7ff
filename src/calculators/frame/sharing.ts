import { rasterize, saveFile, saveText } from '../../browser/files.ts';
import { pictureOf } from '../../charts/picture.ts';
import type { CalculatorStrings } from '../../i18n/strings/calculator.ts';
import { fill } from '../../i18n/template.ts';
import { encode } from '../../params/codec.ts';
import type { AnyValues, Table } from '../../params/table.ts';
import { createPaths } from '../../paths.ts';
import type { Placement } from '../props.ts';
import { toCsv, toLatex, toMarkdown, type Report } from '../report.ts';
import { copied, type Outcome } from './copied.ts';
import { absolute } from './link.ts';

// What few readers of a page ask for, in a module of its own: it is loaded when a menu is opened.
export { MenuList } from './MenuList.tsx';

const FORMATS = { markdown: toMarkdown, latex: toLatex, csv: toCsv } as const;

/** What the menus offer. */
export const CHOICES = {
  copy: ['markdown', 'latex', 'csv', 'python'],
  save: ['svg', 'png'],
} as const;

export type Choice = (typeof CHOICES)['copy' | 'save'][number] | 'embed';

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
}

function escapeAttribute(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
}

/** HTML that shows the calculator with these numbers in another page, as high as it needs. */
function embedSnippet(place: Placement, table: Table, values: AnyValues, title: string): string {
  const state = encode(table, values);
  const address = escapeAttribute(
    absolute(createPaths(place.base).embed(place.locale, place.id, state)),
  );
  const frame = `<iframe src="${address}" title="${escapeAttribute(title)}" width="100%" height="720" style="border:0" loading="lazy"></iframe>`;
  const script = `<script>addEventListener('message',function(e){if(e.data&&e.data.source==='gapwise'&&e.data.type==='height')document.querySelectorAll('iframe').forEach(function(f){if(f.contentWindow===e.source)f.height=e.data.value})})</script>`;
  return `${frame}\n${script}`;
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

/** Does what was chosen. Never rejects: the outcome says what went wrong. */
export async function share(choice: Choice, shared: Shared): Promise<Outcome> {
  const { place, table, values, ui, report, figure } = shared;
  switch (choice) {
    case 'embed':
      return copied(ui.snippet, embedSnippet(place, table, values, report.title), ui, true);
    case 'python':
      return copied(ui.formats.python, shared.python, ui);
    case 'svg':
    case 'png': {
      const picture = figure?.querySelector<SVGSVGElement>('svg[data-picture]') ?? null;
      try {
        if (picture === null) throw new Error('no picture');
        const what = await savePicture(choice, picture, report, place.id);
        return { text: fill(ui.saved, { what }) };
      } catch {
        return { text: ui.notSaved };
      }
    }
    case 'markdown':
    case 'latex':
    case 'csv':
      return copied(ui.formats[choice], FORMATS[choice](report), ui);
  }
}
