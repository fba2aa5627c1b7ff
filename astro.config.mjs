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
import { pdf } from './src/integrations/pdf/index.ts';
import { moduleClass } from './src/integrations/sheets/modules.ts';
import { sheets } from './src/integrations/sheets/index.ts';
import { oneLanguage } from './src/integrations/one-language.ts';
import { layers } from './src/integrations/layers.ts';
import { plainImports } from './src/integrations/plain-imports.ts';
import { markdownPlugins } from './src/markdown/index.ts';
import { CODE_THEMES } from './src/markdown/code-themes.ts';

const site = process.env.SITE_URL ?? 'https://gapwise.github.io';
const base = process.env.BASE_PATH ?? '/';

// Every language has a prefix; the root page offers the choice instead of redirecting.
const ROUTING = { prefixDefaultLocale: true, redirectToDefaultLocale: false };

/**
 * What every calculator needs, in two files: many small ones pack worse and take more requests. The
 * second has the words of one language (src/integrations/one-language.ts). A group draws in what its
 * modules import unless an earlier one has it; so what the reader's own scripts need too comes first,
 * or they would wait for calculators.
 */
const CHUNKS = [
  {
    name: 'base',
    priority: 3,
    test: /\/src\/(?:browser\/(?:storage|address|clipboard)|i18n\/(?:locales|numbers|template)|paths)\.ts|preload-helper/,
  },
  {
    name: 'calculator',
    priority: 2,
    // By half of the views, each of which is there in two languages.
    minShareCount: 29,
    test: /node_modules\/(?:preact|@preact)\/|\/src\/(?:ui|params)\/|\/src\/math\/(?:counts|intervals)\.ts|\/src\/browser\/frame\.ts|\/calculators\/frame\/[\w.-]+\.css/,
  },
  {
    name: (id) => `frame-${/\?lang=(\w+)/.exec(id)?.[1] ?? 'shared'}`,
    priority: 1,
    minShareCount: 14,
    test: /\/src\/(?:calculators\/frame\/(?!sharing)|calculators\/(?!report|python)[\w-]+\.ts|i18n\/strings\/).*\?lang=/,
  },
  // Gaps, and advice about them: those who need one part need all.
  {
    name: 'gaps',
    priority: 0.5,
    minShareCount: 2,
    test: /\/src\/(?:math\/(?:gaps\/|gaps\.ts|actions\.ts)|charts\/(?:Ladder|scales))/,
  },
  {
    name: (id) => `gaps-${/\?lang=(\w+)/.exec(id)?.[1] ?? 'shared'}`,
    priority: 0,
    minShareCount: 2,
    test: /\/src\/(?:calculators\/(?:advice|action-sections)\.ts|calculators\/frame\/GapTable\.tsx|i18n\/strings\/actions\.ts)\?lang=/,
  },
];

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  // Inline styles would need a hash each in the Content-Security-Policy.
  build: { format: 'directory', inlineStylesheets: 'never' },
  // As in JSX: a line break is no space. Write {' '} where words would grow together.
  compressHTML: 'jsx',
  i18n: { locales: [...LOCALES], defaultLocale: 'en', routing: ROUTING },
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
    plainImports(),
    mdx(),
    preact(),
    sitemap({
      // The root page only offers the languages.
      filter: (page) => /\/(en|ko)\//.test(page) && !/\/(embed|404|print)\//.test(page),
      i18n: { defaultLocale: 'en', locales: { en: 'en', ko: 'ko' } },
    }),
    fonts(),
    sheets(),
    pages(),
    headers({ base }),
    pdf({ base }),
    contentCheck({ base }),
  ],
  security: { csp: CSP },
  vite: {
    build: { assetsInlineLimit: 0 },
    css: { modules: { generateScopedName: moduleClass } },
    environments: {
      client: { build: { rolldownOptions: { output: { codeSplitting: { groups: CHUNKS } } } } },
    },
  },
});
