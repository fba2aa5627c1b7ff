import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatNumber } from '../../i18n/numbers.ts';
import { printStrings } from '../../i18n/strings/print.ts';
import { fill } from '../../i18n/template.ts';
import { createPaths } from '../../paths.ts';
import { readFiles } from '../files.ts';
import { fileName, PDF_CACHE, type MadePdf } from './made.ts';

const PLACE = /<span data-pdf="(\w+)">[\s\S]*?<\/span>/g;
const MEGABYTE = 1e6;

/** Puts a link wherever a page keeps a place for it; empty where there is no PDF of that language. */
export function withPdfLinks(html: string, made: readonly MadePdf[], base: string): string {
  return html.replace(PLACE, (_all, locale: string) => {
    const file = made.find((each) => each.locale === locale);
    if (file === undefined) return `<span data-pdf="${locale}"></span>`;
    const size = formatNumber(file.bytes / MEGABYTE, file.locale, 1);
    const text = fill(printStrings[file.locale].pdf, { pages: file.pages, size });
    const href = createPaths(base).pdf(file.locale);
    return `<span data-pdf="${locale}"><a href="${href}">${text}</a></span>`;
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
