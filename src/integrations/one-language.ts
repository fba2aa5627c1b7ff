import { readFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';

/**
 * A page is in one language, so the code that it loads should speak only that one. A calculator's
 * view is imported once for each language, as `./Name.tsx?lang=ko`; this step passes the mark on to
 * every module of the calculators and of the interface's words below it, and leaves the other
 * language out of each `{ en, ko }`. Modules without words (math, params, charts, ui) stay shared.
 */
const MARK = /\?lang=(en|ko)$/;
/** Modules that may hold words or import them. */
const SPEAKING = /\/src\/(?:calculators|simulators|i18n\/strings)\/[^?]+\.tsx?$/;
const TABLE = /= \{ (?:en|en: (\w+)), (?:ko|ko: (\w+)) \} as const;/g;

/** The source of a module with one language of each of its tables of words. */
export function inOneLanguage(source: string, language: string): string {
  return source.replace(TABLE, (_all, en?: string, ko?: string) => {
    const name = language === 'en' ? (en ?? 'en') : (ko ?? 'ko');
    return `= { ${language}: ${name} } as const;`;
  });
}

export function oneLanguage(): AstroIntegration {
  return {
    name: 'gapwise:one-language',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'gapwise:one-language',
                enforce: 'pre',
                async resolveId(source, importer, options) {
                  const language = MARK.exec(source)?.[1] ?? MARK.exec(importer ?? '')?.[1];
                  if (language === undefined) return null;
                  const bare = source.replace(MARK, '');
                  const from = importer?.replace(MARK, '');
                  const resolved = await this.resolve(bare, from, { ...options, skipSelf: true });
                  if (resolved === null || !SPEAKING.test(resolved.id)) return resolved;
                  return { ...resolved, id: `${resolved.id}?lang=${language}` };
                },
                load(id) {
                  const language = MARK.exec(id)?.[1];
                  if (language === undefined) return null;
                  const file = id.replace(MARK, '');
                  this.addWatchFile(file);
                  return inOneLanguage(readFileSync(file, 'utf8'), language);
                },
              },
            ],
          },
        });
      },
    },
  };
}
