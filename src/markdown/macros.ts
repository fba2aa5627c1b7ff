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

/** A formula with our macros written out, and without colours: for programs that know neither. */
export function plainTex(tex: string): string {
  const whole = tex.replace(/\\[a-z]+/gi, (command) => MACROS[command] ?? command);
  return whole.replace(/\\htmlClass\{[^{}]*\}/g, '');
}
