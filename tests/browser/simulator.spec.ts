import type { Locator, Page } from '@playwright/test';
import { replay } from '../../src/simulators/engine/play.ts';
import { FIRST_SEED } from '../../src/simulators/params.ts';
import { tileLine } from '../../src/simulators/tile-line/scenario.ts';
import { violationsOf } from '../support/axe.ts';
import { expect, PHONE, test } from '../support/reader.ts';
import { sideways } from '../support/sideways.ts';

const PAGE = 'en/simulators/tile-line/';

async function open(page: Page, rest = ''): Promise<Locator> {
  await page.goto(`${PAGE}${rest}`);
  const simulator = page.locator('[data-simulator="tile-line"]');
  await simulator.scrollIntoViewIfNeeded();
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  return simulator;
}

/** The keys of a whole project, and the options that they stand for. */
const KEYS = ['4', '2', '2', '3', '1', '1', '4', '9', '3', '3', '1'];
const LOG = [
  'limit',
  'batches',
  'dev-1600',
  'panel',
  'plain-network',
  'bigger-network',
  'regularize',
  'enough',
  'limit-on-dev',
  'promise-high',
  'ship',
];

test.describe('a project', () => {
  test('is played to its review by keys alone, kept, and goes on after a reload', async ({
    page,
  }) => {
    const simulator = await open(page);
    const question = simulator.locator('[data-question]');
    for (const [place, key] of KEYS.entries()) {
      if (place > 0) await expect(question).toBeFocused();
      await page.keyboard.press(key);
      const number = place + 2;
      if (number <= KEYS.length) await expect(question).toContainText(`Decision ${number}`);
      if (place === 5) {
        await expect(simulator.locator('[data-told]')).toContainText('training');
        await page.goto(PAGE);
        await expect(simulator.locator('[data-notice="resumed"]')).toBeVisible();
        await expect(question).toContainText('Decision 7');
        await question.focus();
      }
    }
    await expect(simulator.locator('[data-review] li[data-judgement]')).toHaveCount(LOG.length);
    expect(page.url()).toContain(`log=${LOG.join('.')}`);
    const { game } = replay(tileLine, FIRST_SEED, LOG);
    const rung = simulator.locator('[data-rung="test"]');
    const { count, n } = game.reports.test!;
    await expect(rung).toContainText(`${((count / n) * 100).toFixed(1)}%`);
    expect(await violationsOf(page)).toEqual([]);
    await page.setViewportSize(PHONE);
    expect(await sideways(page)).toEqual([]);
  });

  test('by a link keeps what the reader has, and says what it could not read', async ({ page }) => {
    const simulator = await open(page);
    await page.keyboard.press('1');
    await expect(simulator.locator('[data-question]')).toContainText('Decision 2');
    await page.goto('about:blank');
    await open(page, '#v=1&seed=9&log=limit.ship.batches');
    await expect(simulator.locator('[data-notice="linked"]')).toContainText(
      `project ${FIRST_SEED}, decisions: 1`,
    );
    await expect(simulator.locator('[data-notice="skipped"]')).toBeVisible();
    await page.keyboard.press('1');
    await simulator.locator('[data-action="own"]').click();
    await expect(simulator.locator('[data-question]')).toContainText('Decision 2');
    await page.goto('about:blank');
    await open(page, '#v=1&seed=1e9&log=<script>');
    await expect(simulator.locator('[data-notice="bad-link"]')).toContainText('seed=1e9');
  });

  test('is followed by another tab, which asks where both have decided', async ({ page }) => {
    const one = await open(page);
    const otherPage = await page.context().newPage();
    const other = await open(otherPage);
    await one.locator('[data-option="limit"]').click();
    await expect(other.locator('[data-notice="followed"]')).toBeVisible();
    await expect(other.locator('[data-question]')).toContainText('Decision 2');
    await other.locator('[data-option="batches"]').click();
    await expect(one.locator('[data-question]')).toContainText('Decision 3');
    await one.locator('[data-action="next"]').click();
    const notice = other.locator('[data-notice="beside"]');
    await expect(notice).toContainText(`project ${FIRST_SEED + 1}, decisions: 0`);
    await other.locator('[data-option="dev-1600"]').click();
    await expect(notice).toBeVisible();
    await expect(one.locator('[data-notice="beside"]')).toHaveCount(0);
    await notice.locator('[data-action="keep-this"]').click();
    await expect(notice).toHaveCount(0);
    await one.locator('[data-action="take-theirs"]').click();
    await expect(one.locator('[data-question]')).toContainText('Decision 4');
  });

  test('says so where the log cannot be written without a connection', async ({
    page,
    troubles,
  }) => {
    const simulator = await open(page);
    await page.context().setOffline(true);
    for (const action of ['copy-log', 'save-log']) {
      await simulator.locator(`[data-action="${action}"]`).click();
      await expect(simulator.getByText('could not be loaded')).toBeVisible();
    }
    expect(troubles.splice(0).every((trouble) => trouble.includes('DISCONNECTED'))).toBe(true);
  });

  test('leaves number keys alone once they are switched off', async ({ page }) => {
    const simulator = await open(page);
    await simulator.locator('input[name="keys"]').uncheck();
    await simulator.locator('[data-question]').focus();
    await page.keyboard.press('1');
    await expect(simulator.locator('[data-question]')).toContainText('Decision 1');
    await simulator.locator('[data-option="limit"]').click();
    await simulator.locator('[data-action="back"]').click();
    await expect(simulator.locator('[data-question]')).toContainText('Decision 1');
    expect(page.url()).toContain('log=limit.back');
    await simulator.locator('input[name="seed"]').fill('many');
    await page.keyboard.press('Enter');
    await expect(simulator.locator('[data-error="seed"]')).toBeVisible();
  });
});
