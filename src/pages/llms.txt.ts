import type { APIRoute } from 'astro';
import { getLessons } from '../course/lessons.ts';
import { rootLlmsText } from '../course/llms.ts';

export const GET: APIRoute = async ({ site, url }) => {
  const [en, ko] = await Promise.all([getLessons('en'), getLessons('ko')]);
  const text = rootLlmsText(
    { en, ko },
    { base: import.meta.env.BASE_URL, absolute: (path) => new URL(path, site ?? url).href },
  );
  return new Response(text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};
