/**
 * Writes src/math/network/body.ts, the trained body that the page ships:
 *
 *     node src/calculators/transfer-lab/store-body.ts
 *
 * A test holds that training again gives the same bits.
 */
import { writeFileSync } from 'node:fs';
import { STORED_SOURCE } from '../../math/network/settings.ts';
import { trainBody } from '../../math/network/transfer.ts';
import { finish } from '../../math/run.ts';

const body = finish(trainBody(STORED_SOURCE));
/** The shortest digits that single precision reads back. */
const digits = [...body].map((value) => {
  for (let count = 6; count <= 9; count += 1) {
    const text = value.toPrecision(count);
    if (Math.fround(Number(text)) === value) return String(Number(text));
  }
  throw new Error(`${String(value)} is not in single precision.`);
});
writeFileSync(
  new URL('../../math/network/body.ts', import.meta.url),
  `/** Written by transfer-lab/store-body.ts: the body trained on twelve curves with ${String(STORED_SOURCE)} examples. */
// prettier-ignore
const DIGITS = [
${digits.join(',').replace(/(.{1,90}),/g, '$1,\n')}
];

/** Weights and biases of the two hidden layers, in single precision. */
export const STORED_BODY: Float64Array = Float64Array.from(DIGITS, Math.fround);
`,
);
