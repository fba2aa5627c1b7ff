import { expect, it } from 'vitest';
import { PYTHON_RANDOM } from '../../src/calculators/python-random.ts';
import { createRandom } from '../../src/math/random.ts';
import { runPython } from '../support/python.ts';

const SEEDS = [0, 1, 7, 2 ** 31, 2 ** 32 - 1, 2 ** 32, 2 ** 53 - 1];

it('the generator in Python gives the numbers of the page, bit for bit', () => {
  const program = `${PYTHON_RANDOM}
for seed in [${SEEDS.join(', ')}]:
    r = Random(seed)
    print(*[r.next().hex() for _ in range(5)], *[r.integer(n) for n in (1, 3, 10, 2**32)])
    print(*r.shuffle(list(range(12))))
    print(r.next().hex())
`;
  const lines = runPython(program).trim().split('\n');
  const hex = (text: string) => {
    const [, whole, part, power] = /^0x([01])\.([0-9a-f]+)p([+-]\d+)$/.exec(text) ?? [];
    const mantissa = Number(whole) + parseInt(part ?? '', 16) / 2 ** (4 * (part ?? '').length);
    return mantissa * 2 ** Number(power);
  };
  SEEDS.forEach((seed, index) => {
    const random = createRandom(seed);
    const [numbers = '', order = '', last = ''] = lines.slice(index * 3, index * 3 + 3);
    const parts = numbers.split(' ');
    expect(parts.slice(0, 5).map(hex)).toEqual(Array.from({ length: 5 }, () => random.next()));
    expect(parts.slice(5).map(Number)).toEqual([1, 3, 10, 2 ** 32].map((n) => random.integer(n)));
    const items = Array.from({ length: 12 }, (_, item) => item);
    expect(order.split(' ').map(Number)).toEqual(random.shuffle(items));
    expect(hex(last)).toBe(random.next());
  });
});
