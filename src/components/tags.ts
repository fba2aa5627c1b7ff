import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { viewOf } from '../calculators/components.ts';
import { CALCULATORS } from '../calculators/index.ts';
import Case from './prose/Case.astro';
import Check from './prose/Check.astro';
import Cite from './prose/Cite.astro';
import Dated from './prose/Dated.astro';
import Decide from './prose/Decide.astro';
import Figure from './prose/Figure.astro';
import Margin from './prose/Margin.astro';
import Pitfall from './prose/Pitfall.astro';
import Pull from './prose/Pull.astro';
import Predict from './prose/Predict.astro';
import Q from './prose/Q.astro';
import See from './prose/See.astro';
import Term from './prose/Term.astro';
import Try from './prose/Try.astro';
import Value from './prose/Value.astro';
import WhatIf from './prose/WhatIf.astro';
import Where from './prose/Where.astro';

type Tags = Readonly<Record<string, AstroComponentFactory>>;

/** Figures are tags by the names of their files. */
function byFileName(files: Readonly<Record<string, AstroComponentFactory>>): Tags {
  return Object.fromEntries(
    Object.entries(files).map(([path, component]) => [
      path.replace(/^.*\/(\w+)\.astro$/, '$1'),
      component,
    ]),
  );
}

const figures = byFileName(
  import.meta.glob<AstroComponentFactory>('./figures/*.astro', { eager: true, import: 'default' }),
);
const calculators: Tags = Object.fromEntries(CALCULATORS.map(({ id, name }) => [name, viewOf(id)]));

/** Every tag that a lesson may use without importing it. */
export const TAGS: Tags = {
  ...figures,
  ...calculators,
  Case,
  Check,
  Cite,
  Dated,
  Decide,
  Figure,
  Margin,
  Pitfall,
  Predict,
  Pull,
  Q,
  See,
  Term,
  Try,
  Value,
  WhatIf,
  Where,
};
