import type { APIRoute } from 'astro';
import type { CalculatorEntry } from '../../../../calculators/index.ts';
import { everyCalculator } from '../../../../course/calculators.ts';
import { localeFrom } from '../../../../course/locales.ts';
import { schemaOf } from '../../../../course/schema.ts';
import { createPaths } from '../../../../paths.ts';

export const getStaticPaths = everyCalculator;

export const GET: APIRoute<{ calculator: CalculatorEntry }> = ({ params, props, site, url }) => {
  const locale = localeFrom(params);
  const path = createPaths(import.meta.env.BASE_URL).calculator(locale, props.calculator.id);
  const address = new URL(path, site ?? url).href;
  return Response.json(schemaOf(props.calculator, locale, address));
};
