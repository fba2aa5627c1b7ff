import type { ComponentChildren, JSX } from 'preact';
import type { Table } from '../../params/table.ts';
import type { Placement } from '../props.ts';
import type { Session } from '../session.ts';
import { Counts } from './Counts.tsx';
import { NumberControl } from './NumberControl.tsx';

interface Props<T extends Table> {
  readonly place: Placement;
  readonly table: T;
  readonly session: Session<T>;
  readonly labels: Readonly<Record<string, string>>;
  readonly words: { readonly counts: string; readonly countsHint: string };
  readonly names: readonly (string & keyof T['fields'])[];
  readonly children?: ComponentChildren;
}

/** How many examples were measured. Open on a page of its own, and where one is known. */
export function CountControls<T extends Table>(props: Props<T>): JSX.Element | null {
  const { place, session, words, names, children } = props;
  const { table, labels } = props;
  if (names.every((name) => session.hidden.value.includes(name))) return null;
  const isKnown = names.some((name) => session.values.value[name] !== null);
  return (
    <Counts label={words.counts} hint={words.countsHint} isOpen={place.mode === 'page' || isKnown}>
      {names.map((name) => (
        <NumberControl
          key={name}
          place={place}
          table={table}
          session={session}
          labels={labels}
          name={name}
          hasSlider={false}
        />
      ))}
      {children}
    </Counts>
  );
}
