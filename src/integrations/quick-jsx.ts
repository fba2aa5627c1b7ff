import type { AstroIntegration } from 'astro';

const BABEL = 'vite:preact-jsx';
const JSX = { runtime: 'automatic', importSource: 'preact' } as const;

/**
 * Preact's preset sends every script through Babel, which takes a fifth of a build's time; only hot
 * updates need that. A build leaves JSX to the bundler, as the tests do.
 */
export function quickJsx(): AstroIntegration {
  return {
    name: 'gapwise:quick-jsx',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'gapwise:quick-jsx',
                apply: 'build',
                config: () => ({ oxc: { jsx: JSX } }),
                configResolved: ({ plugins }) => {
                  const babel = plugins.find(({ name }) => name === BABEL);
                  if (babel === undefined)
                    throw new Error(`No plugin is called ${BABEL} any more.`);
                  delete (babel as { transform?: unknown }).transform;
                },
              },
            ],
          },
        });
      },
    },
  };
}
