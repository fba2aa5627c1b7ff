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

/**
 * What axe finds against WCAG 2.2 AA: rule, and the elements that break it.
 * @param looks whether colours and the room around targets are asked too: they are the same in both
 *   languages
 */
export async function violationsOf(page: Page, looks = true): Promise<readonly string[]> {
  const rules = Object.fromEntries(OF_LOOKS.map((rule) => [rule, { enabled: looks }]));
  const { violations } = await new AxeBuilder({ page })
    .options({ runOnly: STANDARDS, resultTypes: ['violations'], preload: false, rules })
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
