import { sessionStore } from '../../browser/storage.ts';
import { keptRecord } from '../../calculators/kept.ts';
import type { SELECTORS } from './drawn.ts';

type Selectors = typeof SELECTORS;
type Render = (
  host: Element,
) => (view: unknown, props: object, slots: object, how: { client: 'only' }) => Promise<void>;

/** Rows are named by text on paper, whatever can be pressed there (plainNames in markup.ts). */
function namePlainly(results: Element | null): void {
  for (const control of results?.querySelectorAll('th :is(button, label)') ?? []) {
    control.replaceWith(...control.childNodes);
  }
}

/** Copies what a calculator now shows into its figure. */
function copyParts(host: Element, figure: HTMLElement, selectors: Selectors): void {
  const part = (name: keyof Selectors) => figure.querySelector(`[data-part="${name}"]`);
  const shown = (name: keyof Selectors) => host.querySelector(selectors[name]);
  const clones = (nodes: Iterable<Node>) => [...nodes].map((node) => node.cloneNode(true));

  for (const name of ['finding', 'sentence', 'address'] as const) {
    part(name)?.replaceChildren(shown(name)?.textContent ?? '');
  }
  const picture = shown('picture')?.cloneNode(true) as Element | undefined;
  picture?.querySelector(selectors.sentence)?.remove();
  part('picture')?.replaceChildren(...(picture?.childNodes ?? []));
  for (const name of ['results', 'inputs'] as const) {
    part(name)?.replaceChildren(...clones(host.querySelectorAll(selectors[name])));
  }
  namePlainly(part('results'));
  const link = part('address');
  if (link instanceof HTMLAnchorElement) link.hash = new URL(link.textContent).hash;
  figure.querySelector('[data-own]')?.removeAttribute('hidden');
}

/** Draws a figure with the numbers that the tab keeps, by the calculator's own code, off the page. */
async function fill(figure: HTMLElement, selectors: Selectors): Promise<void> {
  const { componentUrl = '', rendererUrl = '', export: name = '', place = '{}' } = figure.dataset;
  // Meant from the page, also where that lies in a folder without a host.
  const fromPage = (address: string) => new URL(address, document.baseURI).href;
  const [view, renderer] = (await Promise.all([
    import(/* @vite-ignore */ fromPage(componentUrl)),
    import(/* @vite-ignore */ fromPage(rendererUrl)),
  ])) as [Record<string, unknown>, { readonly default: Render }];
  const host = document.createElement('div');
  // What Astro's renderer asks for; the calculator reads the kept numbers once it is there.
  host.setAttribute('ssr', '');
  const observer = new MutationObserver(() => copyParts(host, figure, selectors));
  observer.observe(host, { subtree: true, childList: true, characterData: true, attributes: true });
  await renderer.default(host)(view[name], { place: JSON.parse(place) }, {}, { client: 'only' });
}

/**
 * Numbers that a reader typed in a lesson stay in the tab, and print too. Without any, no code of a
 * calculator is loaded; where it cannot be, the figure keeps the lesson's numbers.
 */
export function fillFigures(root: HTMLElement): void {
  const selectors = JSON.parse(root.dataset['selectors'] ?? '{}') as Selectors;
  const store = sessionStore();
  for (const figure of root.querySelectorAll<HTMLElement>('[data-drawn]')) {
    const kept = store.read(keptRecord(figure.dataset['drawn'] ?? '')).value;
    if (kept !== '') fill(figure, selectors).catch(() => undefined);
  }
}
