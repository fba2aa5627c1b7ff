import { calculatorById } from '../calculators/index.ts';
import { decode } from '../params/codec.ts';
import type { NumberField } from '../params/table.ts';
import type { Locale } from '../i18n/locales.ts';

/** A number in prose that a reader may change: where it comes from, and what it may be. */
export interface Pulled {
  readonly label: string;
  readonly field: NumberField;
  readonly value: number;
  readonly unit: '' | '%';
}

/**
 * Looks up an input of a calculator for a sentence. A request that makes no sense comes back as a
 * fault, in words for the author.
 */
export function pulledNumber(
  request: { readonly calculator: string; readonly with: string; readonly name: string },
  locale: Locale,
): Pulled | { readonly fault: string } {
  const calculator = calculatorById(request.calculator);
  if (calculator === undefined) return { fault: `There is no calculator “${request.calculator}”.` };
  const { values, problems } = decode(calculator.params, request.with);
  const [problem] = problems;
  if (problem !== undefined) return { fault: `${problem.name}=${problem.text} cannot be read.` };
  const field = calculator.params.fields[request.name];
  const value = values[request.name];
  if (field === undefined || !('step' in field) || typeof value !== 'number') {
    return { fault: `“${request.name}” is no number of ${request.calculator}.` };
  }
  const label = calculator.words[locale].labels[request.name] ?? request.name;
  return { label, field, value, unit: field.unit === 'percent' ? '%' : '' };
}
