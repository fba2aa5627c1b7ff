import type { AstroIntegration } from 'astro';
export function fonts(): AstroIntegration {
  return { name: 'gapwise:fonts', hooks: {} };
}
