import { expect, it } from 'vitest';
import { PYTHON_RANDOM } from '../../src/calculators/python-random.ts';
import { createRandom } from '../../src/math/random.ts';
import { runPython } from '../support/python.ts';

const SEEDS = [0, 1, 7, 2 ** 32 - 1, 2 ** 32, 2 ** 40 + 3, Number.MAX_SAFE_INTEGER];

/** Draws of every kind, in an order that both languages follow. */
function draws(seed: number): readonly (number | readonly number[])[] {
  const random = createRandom(seed);
  return [
    ...Array.from({ length: 50 }, () => random.next()),
    ...[1, 2, 7, 1000, 2 ** 31 + 1, 2 ** 32].map((n) => random.integer(n)),
    random.shuffle([1, 2, 3, 4, 5, 6, 7, 8, 9]),
  ];
}

it('draws in Python what the page draws, bit for bit', () => {
  const program = `${PYTHON_RANDOM}
import json

def draws(seed):
    random = Random(seed)
    return (
        [random.next() for _ in range(50)]
        + [random.integer(n) for n in (1, 2, 7, 1000, 2**31 + 1, 2**32)]
        + [random.shuffle(list(range(1, 10)))]
    )

print(json.dumps([draws(seed) for seed in ${JSON.stringify(SEEDS)}]))
`;
  expect(JSON.parse(runPython(program))).toEqual(SEEDS.map(draws));
});

it('draws from many streams at once, as numpy arrays', () => {
  const program = `import json
import numpy as np
${PYTHON_RANDOM}
streams = Random(np.array(${JSON.stringify(SEEDS)}, dtype=np.uint64))
print(json.dumps(np.array([streams.next() for _ in range(20)]).T.tolist()))
`;
  const wanted = SEEDS.map((seed) => {
    const random = createRandom(seed);
    return Array.from({ length: 20 }, () => random.next());
  });
  expect(JSON.parse(runPython(program))).toEqual(wanted);
});
