import { encode } from '../params/codec.ts';
import { parseField } from '../params/parse.ts';
import { defaultsOf, type Table, type Value } from '../params/table.ts';
import { isLocale, LOCALES, type Locale } from '../i18n/locales.ts';

/** Where a calculator stands: it says more about itself on its own page than in a lesson. */
export type Mode = 'lesson' | 'page' | 'embed';

/** What an author writes on a calculator's tag, checked. Small, because it travels in the HTML. */
export interface Placement {
  readonly id: string;
  readonly figureId: string;
  readonly locale: Locale;
  readonly mode: Mode;
  /** The author's numbers, written as a link. */
  readonly start: string;
  readonly hide: readonly string[];
  /** Base path of the site, for links to other pages. */
  readonly base: string;
}

const MODES = ['lesson', 'page', 'embed'] as const;

function refuse(id: string, reason: string, names: readonly string[]): never {
  throw new Error(
    `<${id}>: ${reason} To mend: use one of ${names.join(', ')}, with values as in a link.`,
  );
}

function readHide(id: string, table: Table, hide: unknown): readonly string[] {
  if (hide === undefined) return [];
  const names = String(hide).split(/[ ,]+/);
  const unknown = names.find((name) => !Object.hasOwn(table.fields, name));
  if (unknown !== undefined) {
    refuse(id, `hide="${unknown}" names no control.`, Object.keys(table.fields));
  }
  return names;
}

/**
 * Checks the props of a calculator's tag. A wrong one throws, which stops the build with the name
 * of the tag, the prop and what is allowed.
 */
export function placement(
  id: string,
  table: Table,
  props: Readonly<Record<string, unknown>>,
  currentLocale: string | undefined,
  base: string,
): Placement {
  const { mode = 'lesson', id: figureId = id, locale = currentLocale, hide, ...given } = props;
  const known = Object.keys(table.fields);
  if (!isLocale(locale)) return refuse(id, `locale="${String(locale)}" is unknown.`, LOCALES);
  const checkedMode = MODES.find((candidate) => candidate === mode);
  if (checkedMode === undefined) return refuse(id, `mode="${String(mode)}" is unknown.`, MODES);
  const values: Record<string, Value> = { ...defaultsOf(table) };
  for (const [name, text] of Object.entries(given)) {
    // Astro marks children of a component with scoped styles.
    if (name.startsWith('data-astro-')) continue;
    const field = table.fields[name];
    if (field === undefined) return refuse(id, `"${name}" is no prop.`, [...known, 'hide', 'id']);
    const parsed = parseField(field, String(text));
    if (!parsed.ok) return refuse(id, `${name}="${String(text)}" is ${parsed.code}.`, known);
    values[name] = parsed.value;
  }
  return {
    id,
    figureId: String(figureId),
    locale,
    mode: checkedMode,
    start: encode(table, values),
    hide: readHide(id, table, hide),
    base,
  };
}
