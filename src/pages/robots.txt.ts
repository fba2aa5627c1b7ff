import type { APIRoute } from 'astro';
import { createPaths } from '../paths.ts';

/** Everything may be read. Embed pages say for themselves that they are not to be listed. */
export const GET: APIRoute = ({ site, url }) => {
  const paths = createPaths(import.meta.env.BASE_URL);
  const sitemap = new URL(paths.asset('sitemap-index.xml'), site ?? url).href;
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
};
