import type { APIRoute } from 'astro';
import { ankiFile } from '../../../course/anki.ts';
import { getCards } from '../../../course/cards.ts';
import { everyLocale, localeFrom } from '../../../course/locales.ts';

export const getStaticPaths = everyLocale;

/** The review cards as a text file that Anki imports. */
export const GET: APIRoute = async ({ params }) => {
  const locale = localeFrom(params);
  const headers = { 'Content-Type': 'text/plain; charset=utf-8' };
  return new Response(ankiFile(await getCards(locale), locale), { headers });
};
