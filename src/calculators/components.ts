import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

const files = import.meta.glob<AstroComponentFactory>('./*/*.astro', {
  eager: true,
  import: 'default',
});

/** By the folder, which is the calculator's id. */
const VIEWS = new Map(Object.entries(files).map(([path, view]) => [path.split('/')[1], view]));

/** The tag that draws a calculator on a page. */
export function viewOf(id: string): AstroComponentFactory {
  const view = VIEWS.get(id);
  if (view === undefined) throw new Error(`There is no calculator “${id}”.`);
  return view;
}
