/** `npm run measure:offline`: what the course in one language weighs on a device. */
import { pathToFileURL } from 'node:url';
import { LOCALES } from '../../src/i18n/locales.ts';
import { readSite } from '../../src/integrations/offline/index.ts';
import { filesOf, shellOf } from '../../src/integrations/offline/reach.ts';
import { weightOf } from '../../src/integrations/offline/weigh.ts';
import { DIST } from '../setup/paths.mjs';
import { say } from '../setup/say.mjs';

const site = await readSite(pathToFileURL(`${DIST}/`));
const kilobytes = (bytes: number) => (bytes / 1000).toFixed(0).padStart(10);

say('Thousand bytes: over the line with brotli and with gzip, and on the device.\n');
say(
  `${''.padEnd(8)}${['files', 'brotli', 'gzip', 'plain'].map((head) => head.padStart(10)).join('')}`,
);
for (const [name, files] of [
  ['shell', shellOf(site)] as const,
  ...LOCALES.map((locale) => [locale, filesOf(locale, site)] as const),
]) {
  const {
    files: count,
    brotli,
    gzip,
    plain,
  } = weightOf(files.flatMap((file) => site.get(file) ?? []));
  say(
    `${name.padEnd(8)}${String(count).padStart(10)}${[brotli, gzip, plain].map(kilobytes).join('')}`,
  );
}
