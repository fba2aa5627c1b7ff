/**
 * For TypeScript itself, which cannot read .astro files: what one exports. Astro's language server reads
 * the files, and holds every use in another .astro file against their properties.
 */
declare module '*.astro' {
  import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
  const Component: AstroComponentFactory;
  export default Component;
}
