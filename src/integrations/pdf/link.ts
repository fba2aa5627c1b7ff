import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatNumber } from '../../i18n/numbers.ts';
import { printStrings } from '../../i18n/strings/print.ts';
import { fill } from '../../i18n/template.ts';
import { createPaths } from '../../paths.ts';
import { readFiles } from '../files.ts';
import { fileName, PDF_CACHE, type MadePdf } from './made.ts';

/** The attribute by which Astro ties styles to a component may stand on it too. */
const PLACE = /<span data-pdf="(\w+)"([^>]*)>[\s\S]*?<\/span>/g;
const MEGABYTE = 1e6;

/** Puts a link wherever a page keeps a place for it; empty where there is no PDF of that language. */
export function withPdfLinks(html: string, made: readonly MadePdf[], base: string): string {
  return html.replace(PLACE, (_all, locale: string, rest: string) => {
    const file = made.find((each) => each.locale === locale);
    const open = `<span data-pdf="${locale}"${rest}>`;
    if (file === undefined) return `${open}</span>`;
    const size = formatNumber(file.bytes / MEGABYTE, file.locale, 1);
    const text = fill(printStrings[file.locale].pdf, { pages: file.pages, size });
    const href = createPaths(base).pdf(file.locale);
    return `${open}<a href="${href}">${text}</a></span>`;
  });
}

/** Copies the PDFs into a finished site and links them. */
export async function addPdfs(dist: URL, made: readonly MadePdf[], base: string): Promise<void> {
  if (made.length === 0) return;
  const folder = join(fileURLToPath(dist), 'pdf');
  await mkdir(folder, { recursive: true });
  for (const { locale } of made) {
    await copyFile(join(PDF_CACHE, fileName(locale)), join(folder, fileName(locale)));
  }
  for (const page of await readFiles(dist, ['.html'])) {
    const text = withPdfLinks(page.text, made, base);
    if (text !== page.text) await writeFile(page.path, text);
  }
}
