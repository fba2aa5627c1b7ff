import type { Values } from '../../params/table.ts';
import { gapsPython } from '../python.ts';
import type { params } from './params.ts';

/** Python that prints the same figures. */
export function python(values: Values<typeof params>): string {
  return gapsPython(
    [
      { name: 'human', percent: values.human, n: values['n-human'] },
      { name: 'train', percent: values.train, n: values['n-train'] },
      { name: 'train-dev', percent: values['train-dev'], n: values['n-train-dev'] },
      { name: 'dev', percent: values.dev, n: values['n-dev'] },
      { name: 'test', percent: values.test, n: values['n-test'] },
    ],
    [
      { name: 'avoidable-bias', from: 'human', to: 'train' },
      { name: 'variance', from: 'train', to: 'train-dev' },
      { name: 'data-mismatch', from: 'train-dev', to: 'dev' },
      { name: 'dev-overfitting', from: 'dev', to: 'test' },
    ],
  );
}
