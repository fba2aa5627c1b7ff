import { defaultsOf, type AnyValues, type Field, type Table } from '../../src/params/table.ts';
import type { Preset } from '../../src/calculators/session.ts';

/** What no text of a calculator may hold. */
export const BROKEN = /NaN|undefined:? *$|\bundefined\b(?!:)|Infinity|null|[{}]/;

function endsOf(field: Field): readonly (number | string | boolean | null)[] {
  if (field.kind === 'choice') return field.options;
  if (field.kind === 'flag') return [true, false];
  if (field.kind === 'rows' || field.kind === 'list') return [];
  const ends = [field.min, field.max, field.track?.min ?? field.min, field.track?.max ?? field.max];
  return [...ends.filter((end) => end >= field.min), ...(field.optional ? [null] : [])];
}

/** Every preset, each with every field at its ends: what a reader can bring about by one move. */
export function extremesOf<T extends Table>(
  table: T,
  presets: readonly Preset[],
): readonly (readonly [string, AnyValues])[] {
  return presets.flatMap((preset) => {
    const start = { ...defaultsOf(table), ...preset.values };
    const moved = Object.entries(table.fields).flatMap(([name, field]) =>
      endsOf(field).map((value) => {
        const values: AnyValues = { ...start, [name]: value };
        return [`${preset.id}, ${name} ${String(value)}`, values] as const;
      }),
    );
    return [[preset.id, start] as const, ...moved];
  });
}
