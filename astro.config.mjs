import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { DIST } from './scripts/setup/paths.mjs';
import { LOCALES } from './src/i18n/locales.ts';
import { contentCheck } from './src/integrations/content-check/index.ts';
import { copies } from './src/integrations/copies/index.ts';
import { fonts } from './src/integrations/fonts/index.ts';
import { headers } from './src/integrations/headers/index.ts';
import { CSP } from './src/integrations/headers/policy.ts';
import { offline } from './src/integrations/offline/index.ts';
import { pages } from './src/integrations/pages/index.ts';
import { pictures } from './src/integrations/pictures/index.ts';
import { search } from './src/integrations/search/index.ts';
import { pdf } from './src/integrations/pdf/index.ts';
import { moduleClass } from './src/integrations/sheets/modules.ts';
import { sheets } from './src/integrations/sheets/index.ts';
import { siteMap } from './src/integrations/sitemap.ts';
import { oneLanguage } from './src/integrations/one-language.ts';
import { layers } from './src/integrations/layers.ts';
import { quickJsx } from './src/integrations/quick-jsx.ts';
import { plainImports } from './src/integrations/plain-imports.ts';
import { markdownPlugins } from './src/markdown/index.ts';
import { CODE_THEMES } from './src/markdown/code-themes.ts';
import { SITE } from './src/site.ts';

const site = process.env.SITE_URL ?? SITE.address;
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
    test: /\/src\/(?:browser\/(?:storage|address|clipboard)|i18n\/(?:locales|numbers|template)|reader\/(?:keys|near)|paths)\.ts|preload-helper/,
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
    minShareCount: 12,
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
    test: /\/src\/(?:calculators\/(?:advice|action-sections|related)\.ts|calculators\/frame\/GapTable\.tsx|i18n\/strings\/actions\.ts)\?lang=/,
  },
];

export default defineConfig({
  site,
  base,
  outDir: DIST,
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
    quickJsx(),
    siteMap({ base }),
    search(),
    fonts(),
    sheets(),
    pages(),
    copies({ base, site }),
    pictures(),
    headers({ base }),
    pdf({ base }),
    // It notes the hash of every file, so that whatever changes a page comes before it.
    offline({ base, isOff: process.env.OFFLINE === 'off' }),
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
