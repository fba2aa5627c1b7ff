import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * What takes long and finds nothing: the drawn copy of a formula is hidden from assistive technology
 * and wears colours that have a test of their own; only faults are asked for; and style sheets are not
 * fetched a second time for the one rule that reads them (tests/style looks for a locked orientation).
 * Without "legacy mode" axe hands every node it looked at, faulty or not, through a second page: for the
 * longest lesson that takes 10 of 16 seconds, and no page here holds a frame from elsewhere.
 */
const DRAWN_FORMULA = '.katex-html';
const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Rules that need to know what lies over what, which is more than half of the work. */
const OF_LOOKS = ['color-contrast', 'link-in-text-block', 'target-size'];

interface Rules {
  readonly runOnly: readonly string[];
  readonly rules?: Readonly<Record<string, { readonly enabled: boolean }>>;
}

async function analyze(page: Page, rules: Rules): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .options({ ...rules, runOnly: [...rules.runOnly], resultTypes: ['violations'], preload: false })
    .exclude(DRAWN_FORMULA)
    .setLegacyMode()
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ html, failureSummary }) =>
        `${id}: ${html.slice(0, 140)} ${(failureSummary ?? '').replace(/\s+/g, ' ').slice(0, 200)}`,
    ),
  );
}

const withoutLooks = {
  runOnly: STANDARDS,
  rules: Object.fromEntries(OF_LOOKS.map((rule) => [rule, { enabled: false }])),
};

/** What axe finds against WCAG 2.2 AA: rule, and the elements that break it. */
export function violationsOf(page: Page): Promise<readonly string[]> {
  return analyze(page, { runOnly: STANDARDS });
}

/** What of it has nothing to do with colours and places, which are the same in both languages. */
export function violationsOfContent(page: Page): Promise<readonly string[]> {
  return analyze(page, withoutLooks);
}

/**
 * The same as `violationsOf` in half of the time, on a page that is not used any more: of texts that look
 * alike on alike grounds, the rules of looks read the first. The room around targets is left to
 * targets.ts.
 */
export async function violationsOfKinds(page: Page): Promise<readonly string[]> {
  const content = await violationsOfContent(page);
  await keepOneOfEachLook(page);
  return [...content, ...(await analyze(page, { runOnly: OF_LOOKS }))];
}

/** Takes away every part of a page all of whose texts look like others before them. */
function keepOneOfEachLook(page: Page): Promise<void> {
  return page.evaluate(() => {
    const STYLES = [
      'color',
      'background',
      'opacity',
      'font-size',
      'font-weight',
      'text-decoration',
    ];
    const MORE = ['filter', 'mix-blend-mode', 'position', 'visibility'];
    const seen = new Set<string>();
    const chains = new Map<Element | null, number>();
    const known = new Map<string, number>();
    const hasText = (element: Element) =>
      [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
    /** Parts without a text, such as a bar, may lie under the text beside them. */
    const grounds = (element: Element) =>
      [...element.children]
        .filter((child) => (child.textContent ?? '').trim() === '')
        .map((child) => child.localName + (child.getAttribute('class') ?? ''))
        .join();
    const kept = new Set<Element>();
    for (const element of document.querySelectorAll('body, body *')) {
      const style = getComputedStyle(element);
      const own = [...STYLES, ...MORE].map((name) => style.getPropertyValue(name));
      const above = chains.get(element.parentElement) ?? 0;
      const look = [above, element.localName, grounds(element), ...own].join('|');
      const chain = known.get(look) ?? known.size + 1;
      known.set(look, chain);
      chains.set(element, chain);
      if (!hasText(element) || seen.has(look)) continue;
      seen.add(look);
      for (let up: Element | null = element; up !== null; up = up.parentElement) kept.add(up);
    }
    const repeated = [...document.querySelectorAll('body *')].filter(
      (element) => !kept.has(element) && (element.textContent ?? '').trim() !== '',
    );
    for (const element of repeated) element.remove();
  });
}
