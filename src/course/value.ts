import { calculatorById, type CalculatorEntry } from '../calculators/index.ts';
import type { Results } from '../calculators/results.ts';
import { decode } from '../params/codec.ts';
import type { AnyValues } from '../params/table.ts';

export interface ValueRequest {
  readonly calculator: string;
  /** The inputs as in a link: `human=1&train=8&dev=10`. */
  readonly with: string;
  readonly quantity: string;
}

/** The same inputs are asked for many figures, in both languages, and by checks and pages. */
const known = new Map<string, Results>();

function resultsOf(calculator: CalculatorEntry, link: string, values: AnyValues): Results {
  const key = `${calculator.id}#${link}`;
  const results = known.get(key) ?? calculator.results(values);
  known.set(key, results);
  return results;
}

/**
 * Computes one figure with a calculator's own model, so that prose and calculator agree. A request
 * that makes no sense comes back as a fault, in words for the author.
 */
export function computeValue(
  request: ValueRequest,
): { readonly value: number } | { readonly fault: string } {
  const calculator = calculatorById(request.calculator);
  if (calculator === undefined) return { fault: `There is no calculator “${request.calculator}”.` };
  const { values, problems } = decode(calculator.params, request.with);
  const [problem] = problems;
  if (problem !== undefined) {
    return { fault: `${problem.name}=${problem.text} cannot be read (${problem.code}).` };
  }
  const results = resultsOf(calculator, request.with, values);
  const value = results[request.quantity];
  if (value === undefined) {
    return { fault: `“${request.quantity}” is none of ${Object.keys(results).join(', ')}.` };
  }
  if (typeof value !== 'number') return { fault: `“${request.quantity}” is not a number here.` };
  return { value };
}
