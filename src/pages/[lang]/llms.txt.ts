import type { APIRoute } from 'astro';
import { getLessons } from '../../course/lessons.ts';
import { llmsText } from '../../course/llms.ts';
import { everyLocale, localeFrom } from '../../course/locales.ts';

export const getStaticPaths = everyLocale;

export const GET: APIRoute = async ({ params, site, url }) => {
  const locale = localeFrom(params);
  const text = llmsText(locale, await getLessons(locale), {
    base: import.meta.env.BASE_URL,
    absolute: (path) => new URL(path, site ?? url).href,
  });
  return new Response(text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};
