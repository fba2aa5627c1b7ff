import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { LOCALES } from '../../i18n/locales.ts';
import { createPaths } from '../../paths.ts';

/** What no page can say about itself in a meta tag. */
const EVERYWHERE = [
  'X-Content-Type-Options: nosniff',
  'Referrer-Policy: strict-origin-when-cross-origin',
  'Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy: same-origin',
];

const UNFRAMED = "Content-Security-Policy: frame-ancestors 'self'";
const FRAMED = 'Content-Security-Policy: frame-ancestors *';
const FOREVER = 'Cache-Control: public, max-age=31536000, immutable';

/**
 * The text of `_headers`, which Netlify and Cloudflare Pages read. A later block adds to an earlier
 * one, so each kind of page is named: embed pages alone may stand in a frame elsewhere.
 */
export function headersFile(base: string): string {
  const paths = createPaths(base);
  const blocks = [
    [`${paths.root}*`, ...EVERYWHERE],
    [paths.root, UNFRAMED],
    [`${paths.root}404.html`, UNFRAMED],
    ...LOCALES.flatMap((locale) => [
      [paths.home(locale), UNFRAMED],
      ...(
        [
          'lessons',
          'calculators',
          'glossary',
          'references',
          'about',
          'accessibility',
          'print',
        ] as const
      ).map((area) => [`${paths[area](locale)}*`, UNFRAMED]),
      [`${paths.home(locale)}embed/*`, FRAMED],
    ]),
    [`${paths.root}_astro/*`, FOREVER],
  ];
  return (
    blocks
      .map(([address, ...lines]) => [address, ...lines.map((line) => `  ${line}`)].join('\n'))
      .join('\n\n') + '\n'
  );
}

/** Writes `_headers` into the finished site. */
export function headers({ base }: { readonly base: string }): AstroIntegration {
  return {
    name: 'gapwise:headers',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        await writeFile(new URL('_headers', dir), headersFile(base));
      },
    },
  };
}
