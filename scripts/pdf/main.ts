/** `npm run build:pdf`: prints the course of dist/ in each language, and links the PDFs from its pages. */
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { LOCALES } from '../../src/i18n/locales.ts';
import { writeWorker } from '../../src/integrations/offline/index.ts';
import { addPdfs } from '../../src/integrations/pdf/link.ts';
import { fileName, MADE_LIST, PDF_CACHE, type MadePdf } from '../../src/integrations/pdf/made.ts';
import { createPaths } from '../../src/paths.ts';
import { SITE } from '../../src/site.ts';
import { CHROMIUM_ARGS, ensureChromium } from '../setup/chromium.mjs';
import { DIST, ROOT } from '../setup/paths.mjs';
import { run, say, Stop } from '../setup/say.mjs';
import { fingerprint } from '../site/fingerprint.mjs';
import { pack } from '../site/pack.mjs';
import { normalizeBase } from '../site/server.mjs';
import { printPage, type BuiltSite } from './print.ts';

const base = process.env['BASE_PATH'] ?? '/';
const site: BuiltSite = {
  root: DIST,
  base: normalizeBase(base),
  origin: new URL(process.env['SITE_URL'] ?? SITE.address).origin,
};
/** Letters fitted to a screen's pixels stand unevenly on paper. */
const UNHINTED = '--font-render-hinting=none';

await run(async () => {
  const browser = await chromium.launch({
    executablePath: ensureChromium(),
    args: [...CHROMIUM_ARGS, UNHINTED],
  });
  const made: MadePdf[] = [];
  rmSync(PDF_CACHE, { recursive: true, force: true });
  mkdirSync(PDF_CACHE, { recursive: true });
  try {
    for (const locale of LOCALES) {
      const { bytes, pages, missing } = await printPage(
        browser,
        site,
        createPaths(base).print(locale),
      );
      if (missing.length > 0) throw new Stop(`The contents lead nowhere: ${missing.join(', ')}.`);
      writeFileSync(join(PDF_CACHE, fileName(locale)), bytes);
      made.push({ locale, pages, bytes: bytes.length });
      say(`${fileName(locale)}: ${pages} pages, ${(bytes.length / 1e6).toFixed(1)} MB`);
    }
  } finally {
    await browser.close();
  }
  const list = { fingerprint: fingerprint(ROOT, process.env), files: made };
  writeFileSync(MADE_LIST, `${JSON.stringify(list)}\n`);
  const dist = pathToFileURL(`${DIST}/`);
  await addPdfs(dist, made, base);
  // The service worker refuses a page whose hash it was not told, and hosts send what was packed.
  if (process.env['OFFLINE'] !== 'off') await writeWorker(dist, pathToFileURL(`${ROOT}/`));
  if (existsSync(join(DIST, 'index.html.br'))) await pack(DIST);
  say('They are in dist/pdf/, and the pages of dist/ link them.');
});
