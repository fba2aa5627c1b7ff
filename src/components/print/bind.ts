import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

/**
 * A component with some props that its user cannot give: a tag of MDX knows what its author wrote,
 * and on a page with several lessons not which of them it stands in.
 */
export function bind(component: AstroComponentFactory, fixed: object): AstroComponentFactory {
  const bound: AstroComponentFactory = (result: unknown, props: object, slots: unknown) =>
    component(result, { ...props, ...fixed }, slots);
  return Object.assign(bound, {
    isAstroComponentFactory: true,
    moduleId: component.moduleId,
    propagation: component.propagation,
  });
}
