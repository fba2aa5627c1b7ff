import frame from '../../calculators/frame/frame.module.css';
import { attribute, elements, inner, plainNames, unescaped } from './markup.ts';

/** The parts of a calculator that stay on paper, as HTML; the code that draws it anew. */
export interface DrawnParts {
  readonly finding: string;
  readonly picture: string;
  readonly sentence: string;
  readonly results: string;
  readonly inputs: string;
  /** The address that shows these numbers. */
  readonly address: string;
  readonly code: {
    readonly component: string;
    readonly renderer: string;
    readonly name: string;
    /** The calculator's placement as JSON. */
    readonly place: string;
  };
}

const className = (name: string) => frame[name] ?? name;

/** Where the parts stand in a calculator's figure, for the script that fills them in. */
export const SELECTORS = {
  finding: '[data-finding]',
  picture: `.${className('picture')}`,
  sentence: '[data-sentence]',
  results: `.${className('section')} table`,
  inputs: `.${className('inputs')}`,
  address: `.${className('printLink')}`,
} as const;

function only(html: string, start: RegExp, what: string): string {
  const [first] = elements(html, start);
  if (first === undefined) throw new Error(`A calculator has no ${what} to print.`);
  return first;
}

const withClass = (tag: string, name: string) =>
  new RegExp(`<${tag} class="${className(name)}(?:\\s[^"]*)?"`);

/** Astro writes props as pairs of a kind and a value; ours are texts and lists of texts. */
function plain([kind, value]: readonly [number, unknown]): unknown {
  if (kind === 1) return (value as readonly (readonly [number, unknown])[]).map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value as Record<string, readonly [number, unknown]>).map(([name, pair]) => [
      name,
      plain(pair),
    ]),
  );
}

function placeOf(island: string): string {
  const props = JSON.parse(unescaped(attribute(island, 'props'))) as Record<
    string,
    readonly [number, unknown]
  >;
  return JSON.stringify(props['place'] === undefined ? {} : plain(props['place']));
}

/** Takes a rendered calculator apart. One without a part that paper needs stops the build. */
export function drawnParts(html: string): DrawnParts {
  const island = only(html, /<astro-island/, 'island');
  const box = inner(only(island, withClass('div', 'picture'), 'picture'));
  const sentence = only(box, /<p [^<>]*data-sentence/, 'sentence');
  const results = elements(only(island, withClass('div', 'section'), 'results'), /<table/);
  return {
    finding: inner(only(island, /<h\d [^<>]*data-finding/, 'finding')),
    picture: box.replace(sentence, ''),
    sentence: inner(sentence),
    results: plainNames(results.join('')),
    inputs: only(island, withClass('table', 'inputs'), 'inputs'),
    address: unescaped(inner(only(island, withClass('p', 'printLink'), 'link'))),
    code: {
      component: attribute(island, 'component-url'),
      renderer: attribute(island, 'renderer-url'),
      name: attribute(island, 'component-export'),
      place: placeOf(island),
    },
  };
}
