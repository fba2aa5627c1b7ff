import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { copyFile, mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { PICTURE } from '../../file-paths.ts';
import { readFiles } from '../files.ts';
import type { Card } from './card.ts';
import { readColours, type Colours } from './colours.ts';
import { subjectOf, type Subject } from './subjects.ts';

/** Pictures that are made at the same time: packing runs beside the drawing of the next. */
const AT_ONCE = 4;
/** Enough for the edges of letters too; more would need a whole byte for each pixel. */
const PALETTE = 16;
const DRAWN_BY = ['card.ts', 'type.ts', 'index.ts'].map((file) =>
  readFileSync(new URL(file, import.meta.url)),
);

interface Wanted extends Subject {
  /** The kept picture, named after everything that it depends on. */
  readonly kept: string;
}

/** A picture is made anew when its words, its colours or the way it is drawn change. */
function keyOf(card: Card, colours: Colours): string {
  const hash = createHash('sha256').update(JSON.stringify([card, colours, PALETTE]));
  for (const source of DRAWN_BY) hash.update(source);
  return hash.digest('hex').slice(0, 24);
}

const isThere = (file: string) =>
  stat(file).then(
    () => true,
    () => false,
  );

const textsOf = ({ site, kicker, over, title, text, bars }: Card) =>
  [site, kicker, over, title, text, ...bars.map(({ label }) => label), '0123456789.%…'].join(' ');

/** Fonts and the packer are opened only where there is something to draw. */
async function drawAll(missing: readonly Wanted[], colours: Colours): Promise<void> {
  const { default: sharp } = await import('sharp');
  const { drawCard } = await import('./card.ts');
  const { openTypesetter } = await import('./type.ts');
  const type = await openTypesetter(missing.map(({ card }) => textsOf(card)).join(' '));
  const waiting = [...missing];
  async function work(): Promise<void> {
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const svg = Buffer.from(drawCard(next.card, type, colours));
      const png = await sharp(svg)
        .png({ palette: true, colours: PALETTE, dither: 0, effort: 7 })
        .toBuffer();
      await writeFile(next.kept, png);
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

/**
 * Draws a picture of each lesson, each calculator and the home pages, for links to them elsewhere.
 * What they say is read from the finished pages. They are kept in `.cache`, so that a build draws
 * only what has changed.
 */
export function pictures(): AstroIntegration {
  let cache = '';
  return {
    name: 'gapwise:pictures',
    hooks: {
      'astro:config:done': ({ config }) => {
        cache = join(fileURLToPath(config.root), '.cache', 'pictures');
      },
      'astro:build:done': async ({ dir, logger }) => {
        const colours = readColours();
        const subjects = (await readFiles(dir, ['.html'])).flatMap(
          ({ name, text }) => subjectOf(name, text) ?? [],
        );
        await mkdir(cache, { recursive: true });
        const wanted = subjects.map((subject) => ({
          ...subject,
          kept: join(cache, `${keyOf(subject.card, colours)}.png`),
        }));
        const known = await Promise.all(wanted.map(({ kept }) => isThere(kept)));
        const missing = wanted.filter((_one, index) => known[index] !== true);
        if (missing.length > 0) await drawAll(missing, colours);
        for (const { folder, kept } of wanted) {
          const file = join(fileURLToPath(dir), folder, PICTURE.file);
          await mkdir(dirname(file), { recursive: true });
          await copyFile(kept, file);
        }
        const names = new Set(wanted.map(({ kept }) => kept));
        const old = (await readdir(cache)).map((name) => join(cache, name));
        await Promise.all(old.filter((file) => !names.has(file)).map((file) => rm(file)));
        logger.info(`${wanted.length} pictures, ${missing.length} drawn`);
      },
    },
  };
}
