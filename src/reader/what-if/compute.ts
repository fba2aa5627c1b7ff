import { decode } from '../../params/codec.ts';
import { parseField } from '../../params/parse.ts';
import type { AnyValues, Table } from '../../params/table.ts';

interface Model {
  readonly results: (values: never) => Readonly<Record<string, number | string | null>>;
}

const MODELS = import.meta.glob<Model>('../../calculators/*/model.ts');
const TABLES = import.meta.glob<{ readonly params: Table }>('../../calculators/*/params.ts');

/** A calculator's own model, for sentences. Null where there is none of this name. */
export interface Engine {
  /** Figures for typed texts, or the names of those that are no values. */
  readonly compute: (
    texts: Readonly<Record<string, string>>,
  ) =>
    | { readonly figures: Readonly<Record<string, number | string | null>> }
    | { readonly bad: readonly string[] };
}

export async function loadEngine(id: string, start: string): Promise<Engine | null> {
  const [model, table] = await Promise.all([
    MODELS[`../../calculators/${id}/model.ts`]?.(),
    TABLES[`../../calculators/${id}/params.ts`]?.(),
  ]);
  if (model === undefined || table === undefined) return null;
  const { params } = table;
  const first: AnyValues = decode(params, start).values;
  return {
    compute: (texts) => {
      const values: Record<string, AnyValues[string]> = { ...first };
      const bad: string[] = [];
      for (const [name, text] of Object.entries(texts)) {
        const field = params.fields[name];
        const parsed = field === undefined ? null : parseField(field, text);
        if (parsed?.ok === true) values[name] = parsed.value;
        else bad.push(name);
      }
      // The table's own parser made these values, so they are the model's.
      return bad.length > 0 ? { bad } : { figures: model.results(values as never) };
    },
  };
}
