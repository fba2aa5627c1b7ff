/**
 * The macros that formulas may use. Each error wears the colour of its set: the class names are
 * those of styles/quantities.css.
 */
function quantity(name: string, subscript: string): string {
  return `\\htmlClass{q q-${name}}{\\varepsilon_{\\text{${subscript}}}}`;
}

export const MACROS: Readonly<Record<string, string>> = {
  '\\eBayes': '\\varepsilon_{\\text{Bayes}}',
  '\\eHuman': quantity('human', 'human'),
  '\\eTrain': quantity('train', 'train'),
  '\\eTrainDev': quantity('train-dev', 'train-dev'),
  '\\eDev': quantity('dev', 'dev'),
  '\\eTest': quantity('test', 'test'),
  '\\pp': '\\,\\text{pp}',
};

const NAMES = new RegExp(
  `(?:${Object.keys(MACROS)
    .map((name) => `\\${name}`)
    .join('|')})(?![a-zA-Z])`,
  'g',
);

/** Writes our own macros out, without colours, for readers of TeX that do not know them. */
export function expandMacros(text: string): string {
  return text.replace(NAMES, (name) =>
    (MACROS[name] ?? name).replace(/^\\htmlClass\{[^}]*\}\{(.*)\}$/, '$1'),
  );
}
