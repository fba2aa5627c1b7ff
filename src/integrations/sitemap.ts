import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { parse } from 'yaml';
import { LOCALES, type Locale } from '../i18n/locales.ts';
import { createPaths, inLocale } from '../paths.ts';

/** The language that a reader is offered whose own is not there. */
const FALLBACK: Locale = 'en';

/** The day of each lesson's last change, by its path. Other pages have no day that we know. */
export function lessonDays(root: string, base: string): ReadonlyMap<string, string> {
  const paths = createPaths(base);
  return new Map(
    LOCALES.flatMap((locale) => {
      const folder = join(root, 'content/lessons', locale);
      if (!existsSync(folder)) return [];
      return readdirSync(folder).flatMap((file): [string, string][] => {
        const front = /^---\r?\n([\s\S]*?)\r?\n---/.exec(readFileSync(join(folder, file), 'utf8'));
        const { updated } = parse(front?.[1] ?? '{}') as { updated?: string };
        if (updated === undefined) return [];
        return [[paths.lesson(locale, file.replace(/\.mdx$/, '')), updated]];
      });
    }),
  );
}

/** Where a page's reader goes whose language is none of ours. */
export function fallbackAddress(address: string, base: string): string {
  return new URL(inLocale(new URL(address).pathname, base, FALLBACK), address).href;
}

/**
 * `sitemap-index.xml`: every page that searches may list, each with itself and its twin as
 * alternates. The root page only offers the languages; embeds are for other sites.
 */
export function siteMap({ base }: { readonly base: string }): AstroIntegration {
  const days = lessonDays(process.cwd(), base);
  return sitemap({
    filter: (page) => /\/(en|ko)\//.test(page) && !/\/(embed|404|print)\//.test(page),
    i18n: { defaultLocale: FALLBACK, locales: { en: 'en', ko: 'ko' } },
    serialize(item) {
      const day = days.get(new URL(item.url).pathname);
      const fallback = { lang: 'x-default', url: fallbackAddress(item.url, base) };
      // The integration shares one list between a page and its twin.
      const links = [...(item.links ?? []).filter(({ lang }) => lang !== fallback.lang), fallback];
      return { ...item, links, ...(day !== undefined && { lastmod: day }) };
    },
  });
}
