import type { ComponentChildren, JSX } from 'preact';

interface Props {
  /** How the language says it: "from {low} to {high}", "{low}~{high}". */
  readonly wording: string;
  readonly low: ComponentChildren;
  readonly high: ComponentChildren;
}

/** Both ends of an interval. A line may end between them, also where the language writes no space. */
export function Between({ wording, low, high }: Props): JSX.Element {
  const [before = '', middle = '', after = ''] = wording.split(/\{low\}|\{high\}/);
  return (
    <>
      {before}
      {low}
      {middle}
      <wbr />
      {high}
      {after}
    </>
  );
}
