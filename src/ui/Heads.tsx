import type { JSX } from 'preact';

interface Props {
  /** What stands in each column, in their order. */
  readonly of: readonly string[];
}

/** The head of a table with one row of columns. */
export function Heads({ of }: Props): JSX.Element {
  return (
    <thead>
      <tr>
        {of.map((head) => (
          <th key={head} scope="col">
            {head}
          </th>
        ))}
      </tr>
    </thead>
  );
}
