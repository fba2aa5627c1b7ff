import { rasterize, saveFile, saveText } from '../../browser/files.ts';
import { pictureOf } from '../../charts/picture.ts';
import { encode } from '../../params/codec.ts';
import type { AnyValues, Table } from '../../params/table.ts';
import { createPaths } from '../../paths.ts';
import type { Placement } from '../props.ts';
import { toCsv, toLatex, toMarkdown, type Report } from '../report.ts';
import { absolute } from './link.ts';

/**
 * What few readers of a page ask for, in a module of its own: it is loaded when a menu is opened.
 */
export const FORMATS = { markdown: toMarkdown, latex: toLatex, csv: toCsv } as const;

function escapeAttribute(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
}

/** HTML that shows the calculator with these numbers in another page, as high as it needs. */
export function embedSnippet(
  place: Placement,
  table: Table,
  values: AnyValues,
  title: string,
): string {
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
export async function savePicture(
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
