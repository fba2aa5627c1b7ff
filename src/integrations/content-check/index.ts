import type { AstroIntegration } from 'astro';
export function contentCheck(): AstroIntegration {
  return { name: 'gapwise:content-check', hooks: {} };
}
