import type { APIRoute } from 'astro';
import { atomFeed } from '../../course/feed.ts';
import { getLessons } from '../../course/lessons.ts';
import { everyLocale, localeFrom } from '../../course/locales.ts';
import { createFilePaths } from '../../file-paths.ts';
import { createPaths } from '../../paths.ts';

export const getStaticPaths = everyLocale;

export const GET: APIRoute = async ({ params, site, url }) => {
  const locale = localeFrom(params);
  const base = import.meta.env.BASE_URL;
  const paths = createPaths(base);
  const absolute = (path: string) => new URL(path, site ?? url).href;
  const text = atomFeed(locale, await getLessons(locale), {
    feed: absolute(createFilePaths(base).feed(locale)),
    home: absolute(paths.home(locale)),
    icon: absolute(paths.asset('favicon.svg')),
    lesson: (slug) => absolute(paths.lesson(locale, slug)),
  });
  return new Response(text, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
};
