/** The measured quantities of the course, in the order of the ladder. */
export type Quantity = 'human' | 'train' | 'train-dev' | 'dev' | 'test';

/** One shape for each quantity, so that nothing rests on colour. Drawn around (0, 0), radius 6. */
export const SHAPES = {
  human: 'M6 0A6 6 0 1 1-6 0A6 6 0 1 1 6 0Z',
  train: 'M-5.3-5.3H5.3V5.3H-5.3Z',
  'train-dev': 'M0-7.4L7.4 0L0 7.4L-7.4 0Z',
  dev: 'M0-7L6.8 5.2H-6.8Z',
  test: 'M0-6.8L6.5-2.1L4 5.5H-4L-6.5-2.1Z',
} as const satisfies Record<Quantity, string>;

export function Mark({ of, size = 12 }: { readonly of: Quantity; readonly size?: number }) {
  return (
    <svg class={`mark q-${of}`} width={size} height={size} viewBox="-8 -8 16 16" aria-hidden="true">
      <path d={SHAPES[of]} fill="var(--c)" />
    </svg>
  );
}
