import type { APIRoute } from 'astro';
import { everyLocale, localeFrom } from '../../course/locales.ts';
import { siteStrings } from '../../i18n/strings/site.ts';
import { createPaths } from '../../paths.ts';
import { PAPER, SITE } from '../../site.ts';

export const getStaticPaths = everyLocale;

/** Sides of the icons that are made from the drawing of the favicon, in pixels. */
const SIDES = [192, 512] as const;

/** What an installed copy is called and looks like, for each language. */
export const GET: APIRoute = ({ params }) => {
  const locale = localeFrom(params);
  const paths = createPaths(import.meta.env.BASE_URL);
  const picture = (kind: 'any' | 'maskable', side: number) => ({
    src: paths.asset(`icons/${kind}-${side}.png`),
    sizes: `${side}x${side}`,
    type: 'image/png',
    purpose: kind,
  });
  const manifest = {
    id: paths.home(locale),
    name: `${SITE.name}: ${siteStrings[locale].tagline}`,
    short_name: SITE.name,
    description: siteStrings[locale].tagline,
    lang: locale,
    dir: 'ltr',
    start_url: paths.home(locale),
    // The other language is part of the same app.
    scope: paths.root,
    display: 'standalone',
    background_color: PAPER.light,
    theme_color: PAPER.light,
    categories: ['education'],
    icons: [
      { src: paths.asset('favicon.svg'), sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      ...SIDES.map((side) => picture('any', side)),
      ...SIDES.map((side) => picture('maskable', side)),
    ],
    shortcuts: (['lessons', 'calculators', 'glossary'] as const).map((area) => ({
      name: siteStrings[locale][area],
      url: paths[area](locale),
    })),
  };
  return new Response(JSON.stringify(manifest), {
    headers: { 'Content-Type': 'application/manifest+json; charset=utf-8' },
  });
};
