import type { Values } from '../../params/table.ts';
import { gapsPython } from '../python.ts';
import type { params } from './params.ts';

/** Python that prints the same figures. */
export function python(values: Values<typeof params>): string {
  return gapsPython(
    [
      { name: 'human', percent: values.human, n: values['n-human'] },
      { name: 'train', percent: values.train, n: values['n-train'] },
      { name: 'dev', percent: values.dev, n: values['n-dev'] },
    ],
    [
      { name: 'avoidable-bias', from: 'human', to: 'train' },
      { name: 'variance', from: 'train', to: 'dev' },
    ],
  );
}
