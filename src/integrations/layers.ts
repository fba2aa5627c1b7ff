import type { AstroIntegration } from 'astro';

/** The order of the cascade, from weakest to strongest. */
export const LAYERS = ['reset', 'tokens', 'base', 'prose', 'components', 'overrides'] as const;

const ORDER = `@layer ${LAYERS.join(', ')};\n`;

/**
 * Puts the order of the layers before every stylesheet. The first one that a browser meets decides
 * the order, and which one that is depends on how the bundler splits a page.
 */
export function layers(): AstroIntegration {
  return {
    name: 'gapwise:layers',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'gapwise:layers',
                enforce: 'pre',
                transform: {
                  filter: { id: /\.css(?:$|\?)/ },
                  handler: (code: string, id: string) =>
                    /\?(?:url|raw|inline)\b/.test(id) ? null : { code: ORDER + code, map: null },
                },
              },
            ],
          },
        });
      },
    },
  };
}
