import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { CALCULATORS } from '../../calculators/index.ts';
import { TAGS } from '../tags.ts';
import { bind } from './bind.ts';
import Calculator from './Calculator.astro';
import Check from './Check.astro';
import Figure from './Figure.astro';
import Margin from './Margin.astro';
import Predict from './Predict.astro';
import Pull from './Pull.astro';
import WhatIf from './WhatIf.astro';
import type { LessonPlan } from './plan.ts';

/** The tags of a lesson as they stand on paper: nothing to press, and everything with a number. */
export function printTags(plan: LessonPlan): Readonly<Record<string, AstroComponentFactory>> {
  const calculators = CALCULATORS.map(
    ({ id, name }) => [name, bind(Calculator, { print: { plan, calculator: id } })] as const,
  );
  return {
    ...TAGS,
    ...Object.fromEntries(calculators),
    Check: bind(Check, { plan }),
    Figure: bind(Figure, { plan }),
    Margin,
    Predict: bind(Predict, { plan }),
    Pull,
    WhatIf,
  };
}
