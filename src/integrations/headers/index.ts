import type { AstroIntegration } from 'astro';
export function headers(_options: { readonly base: string }): AstroIntegration {
  return { name: 'gapwise:headers', hooks: {} };
}
