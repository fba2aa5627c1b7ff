import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { LOCALES } from './src/i18n/locales.ts';
import { contentCheck } from './src/integrations/content-check/index.ts';
import { fonts } from './src/integrations/fonts/index.ts';
import { headers } from './src/integrations/headers/index.ts';
import { CSP } from './src/integrations/headers/policy.ts';
import { pages } from './src/integrations/pages/index.ts';
import { sheets } from './src/integrations/sheets/index.ts';
import { oneLanguage } from './src/integrations/one-language.ts';
import { layers } from './src/integrations/layers.ts';
import { markdownPlugins } from './src/markdown/index.ts';
import { CODE_THEMES } from './src/markdown/code-themes.ts';

const site = process.env.SITE_URL ?? 'https://gapwise.github.io';
const base = process.env.BASE_PATH ?? '/';

// Every language has a prefix; the root page offers the choice instead of redirecting.
const ROUTING = { prefixDefaultLocale: true, redirectToDefaultLocale: false };

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  // Inline styles would need a hash each in the Content-Security-Policy.
  build: { format: 'directory', inlineStylesheets: 'never' },
  // As in JSX: a line break is no space. Write {' '} where words would grow together.
  compressHTML: 'jsx',
  i18n: { locales: [...LOCALES], defaultLocale: 'en', routing: ROUTING },
  prefetch: { prefetchAll: true, defaultStrategy: 'hover' },
  markdown: {
    processor: satteri({
      mdastPlugins: markdownPlugins({ base }),
      features: { math: true, smartPunctuation: true },
    }),
    syntaxHighlight: 'shiki',
    shikiConfig: { themes: CODE_THEMES, defaultColor: false },
  },
  integrations: [
    layers(),
    oneLanguage(),
    mdx(),
    preact(),
    sitemap({
      // The root page only offers the languages.
      filter: (page) => /\/(en|ko)\//.test(page) && !/\/(embed|404)\//.test(page),
      i18n: { defaultLocale: 'en', locales: { en: 'en', ko: 'ko' } },
    }),
    fonts(),
    sheets(),
    pages(),
    headers({ base }),
    contentCheck({ base }),
  ],
  security: { csp: CSP },
  vite: {
    build: { assetsInlineLimit: 0 },
    // The default carries each file's class name through every page.
    css: { modules: { generateScopedName: '[hash:base64:5]' } },
  },
});
