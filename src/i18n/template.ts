/**
 * Fills the `{slots}` of a template with values. A slot without a value is a mistake of ours,
 * not of the reader's: it throws, so that a test finds it.
 */
export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{([a-z][\w-]*)\}/gi, (_slot, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`"${template}" has no value for {${name}}`);
    return String(value);
  });
}
