import { readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { parse, type Root } from 'postcss';
import { listFiles, readFiles, type SiteFile } from '../files.ts';
import { shortHash } from '../hash.ts';
import { cutFont } from './cut.ts';
import { declaredFaces, pruneRules, type Declared } from './prune.ts';
import { fontRules } from './rules.ts';
import {
  charactersOf,
  collectUsage,
  emptyUsage,
  PROSE_FAMILY,
  rareCharacters,
  type Usage,
} from './usage.ts';

const FONTS = ['.woff2', '.woff', '.ttf'];

/**
 * After the build, cuts every font down to the characters that the pages show, drops the fonts and
 * the rules of KaTeX that nothing needs, and asks for the prose font early.
 */
export function fonts(): AstroIntegration {
  return {
    name: 'gapwise:fonts',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const sheets = (await readFiles(dir, ['.css'])).map((file) => ({
          file,
          root: parse(file.text),
        }));
        const pages = await readFiles(dir, ['.html']);
        const usage = usageOf(
          pages,
          sheets.map(({ root }) => root),
        );
        const old = await listFiles(dir, FONTS);
        const kept = new Map<string, string>();
        for (const { file, root } of sheets) {
          pruneRules(root, usage.classes);
          for (const declared of declaredFaces(root)) {
            await replaceFont(declared, usage, file, kept);
          }
          await writeFile(file.path, root.toString());
        }
        await Promise.all(old.map((path) => rm(path)));
        await preload(pages, kept);
        report(kept, logger);
      },
    },
  };
}

function usageOf(pages: readonly SiteFile[], sheets: readonly Root[]): Usage {
  const rules = sheets.flatMap(fontRules);
  const usage = emptyUsage();
  usage.classes.add('katex');
  for (const { text } of pages) collectUsage(text, rules, usage);
  return usage;
}

/** Swaps the files of one face for its subset, or drops the face when no page needs it. */
async function replaceFont(
  { rule, face, files }: Declared,
  usage: Usage,
  sheet: SiteFile,
  kept: Map<string, string>,
): Promise<void> {
  const address = files.find((file) => file.endsWith('.woff2'));
  const characters = charactersOf(usage, face);
  if (address === undefined || characters === '') {
    rule.remove();
    return;
  }
  const isProse = face.family === PROSE_FAMILY && face.style === 'normal';
  const rare = isProse ? rareCharacters(usage) : '';
  const key = `${face.family} ${face.style} ${face.weight}`;
  const cut = async (part: string, note: string): Promise<string> => {
    const folder = dirname(sheet.path);
    const font = await cutFont(await readFile(join(folder, basename(address))), part, face);
    const name = `${basename(address).split('.')[0] ?? 'font'}${note}.${shortHash(font)}.woff2`;
    await writeFile(join(folder, name), font);
    kept.set(`${key}${note}`, `${name} ${font.length}`);
    return `url(${address.replace(/[^/]*$/, name)}) format("woff2")`;
  };
  if (rare !== '') {
    const extra = rule.clone();
    extra.append({ prop: 'unicode-range', value: rangeOf(rare) });
    const source = await cut(rare, '-rare');
    extra.walkDecls('src', (declaration) => void (declaration.value = source));
    rule.after(extra);
  }
  const common = [...characters].filter((character) => !rare.includes(character)).join('');
  const source = await cut(common, '');
  rule.walkDecls('src', (declaration) => void (declaration.value = source));
}

/** `U+23,U+3BB` */
function rangeOf(characters: string): string {
  return [...characters]
    .map((character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}`)
    .join(',');
}

/** The upright prose font is needed by the first paragraph of every English page. */
async function preload(
  pages: readonly SiteFile[],
  kept: ReadonlyMap<string, string>,
): Promise<void> {
  const name = kept.get(`${PROSE_FAMILY} normal variable`)?.split(' ')[0];
  if (name === undefined) return;
  for (const page of pages) {
    const sheet = /<link rel="stylesheet" href="([^"]*\/)[^"/]+"/.exec(page.text);
    if (sheet === null || !/<html[^>]*\slang="en"/.test(page.text)) continue;
    const link = `<link rel="preload" href="${sheet[1] ?? ''}${name}" as="font" type="font/woff2" crossorigin>`;
    await writeFile(page.path, page.text.replace(sheet[0], `${link}${sheet[0]}`));
  }
}

function report(kept: ReadonlyMap<string, string>, logger: AstroIntegrationLogger): void {
  const sizes = [...kept.values()].map((value) => Number(value.split(' ')[1]));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  logger.info(`${kept.size} fonts, ${(total / 1000).toFixed(1)} kB in all`);
}
