import type { AstroIntegration } from 'astro';

const HELPER = /vite\/preload-helper/;
/** What Vite calls in place of `import()`. */
const PLAIN = 'export const __vitePreload = (load) => load();';

/**
 * Vite loads the scripts and styles of a part that is loaded later ahead of it, with half a kilobyte
 * of code on each page. Here such parts are small, their scripts import what is there already, and
 * each page links all of its styles: a plain import does.
 */
export function plainImports(): AstroIntegration {
  return {
    name: 'gapwise:plain-imports',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            build: { modulePreload: false },
            plugins: [
              {
                name: 'gapwise:plain-imports',
                apply: 'build',
                transform: {
                  filter: { id: HELPER },
                  handler: () => ({ code: PLAIN, map: null }),
                },
              },
            ],
          },
        });
      },
    },
  };
}
