import { expect, type Locator, type Page } from '@playwright/test';
import { CALCULATORS, type CalculatorEntry } from '../../src/calculators/index.ts';
import { dataValue } from '../../src/calculators/results.ts';
import { decode, encode } from '../../src/params/codec.ts';
import { defaultsOf, type AnyValues, type NumberField } from '../../src/params/table.ts';

export { CALCULATORS };

export const ALL = process.env['TEST_ALL'] === '1';

/**
 * Calculators that are tried in every detail: one of counts, one of percentages. They stand for the
 * kinds that there are; all go through one reader's journey, and `npm run test:all` tries all in every
 * detail.
 */
const KINDS = ['confusion-matrix', 'gap-ladder'];
export const DETAILED = CALCULATORS.filter(({ id }) => ALL || KINDS.includes(id));

/**
 * One calculator that stands for all in what the frame around it does alike for each: links, copies,
 * sliders, tables. `npm run test:all` tries all.
 */
export function standingForAll(id: string): readonly CalculatorEntry[] {
  return CALCULATORS.filter((entry) => ALL || entry.id === id);
}
export type { CalculatorEntry };

export function numberFields(
  calculator: CalculatorEntry,
): readonly (readonly [string, NumberField])[] {
  return Object.entries(calculator.params.fields).flatMap(([name, field]) =>
    field.kind === 'integer' || field.kind === 'real' ? [[name, field] as const] : [],
  );
}

/** A value that a field takes and that is not the one it has. */
export function anotherValue(field: NumberField): number {
  const candidates = field.kind === 'integer' ? [1234, 7, 3] : [3, 4.5, 1.5, 0.5];
  const value = candidates.find(
    (candidate) => candidate !== field.default && candidate >= field.min && candidate <= field.max,
  );
  if (value === undefined) throw new Error('the field takes none of the candidates');
  return value;
}

const CLOSE = 1e-12;

/** The wanted text where a shown number agrees with it to twelve digits, else what is shown. */
function sameFigure(shown: string, wanted: string): string {
  const difference = Math.abs(Number(shown) - Number(wanted));
  const isNumber = shown !== '' && wanted !== '' && !Number.isNaN(difference);
  return isNumber && difference <= CLOSE * Math.abs(Number(wanted)) ? wanted : shown;
}

/** One calculator on a page, as a reader uses it. */
export class Calculator {
  readonly page: Page;
  readonly entry: CalculatorEntry;
  readonly frame: Locator;

  constructor(page: Page, entry: CalculatorEntry, frame?: Locator) {
    this.page = page;
    this.entry = entry;
    this.frame = frame ?? page.locator(`[data-calculator="${entry.id}"]`).first();
  }

  static path(entry: CalculatorEntry, state = '', locale = 'en'): string {
    return `${locale}/calculators/${entry.id}/${state}`;
  }

  /** Opens the calculator's own page and waits until it runs. */
  static async open(page: Page, entry: CalculatorEntry, state = '', locale = 'en') {
    await page.goto(Calculator.path(entry, state, locale));
    const calculator = new Calculator(page, entry);
    await calculator.wake();
    return calculator;
  }

  async wake(): Promise<void> {
    await this.frame.scrollIntoViewIfNeeded();
    const island = this.page.locator('astro-island').filter({ has: this.frame });
    await expect(island.first()).not.toHaveAttribute('ssr', /.*/);
    await this.frame.evaluate((figure) => {
      for (const details of figure.querySelectorAll('details')) details.open = true;
    });
  }

  field(name: string): Locator {
    return this.frame.locator(`input[name="${name}"]:not([type="range"])`).first();
  }

  slider(name: string): Locator {
    return this.frame.locator(`[data-slider="${name}"]`).first();
  }

  error(name: string): Locator {
    return this.frame.locator(`[data-error="${name}"]`);
  }

  action(name: string): Locator {
    return this.frame.locator(`[data-action="${name}"]`);
  }

  preset(id: string): Locator {
    return this.frame.locator(`[data-preset="${id}"]`);
  }

  get notice(): Locator {
    return this.frame.locator('[data-notice]');
  }

  get sentence(): Locator {
    return this.frame.locator('[data-sentence]');
  }

  async type(name: string, text: string | number): Promise<void> {
    await this.field(name).fill(String(text));
    await this.field(name).press('Enter');
    await this.settle();
  }

  /** Waits until what was done is drawn, and what follows a drawing has run. */
  async settle(): Promise<void> {
    await this.page.evaluate(
      () =>
        new Promise((resolve) => {
          requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)));
        }),
    );
  }

  /** Chooses from the menu of copies. */
  async copyAs(format: string): Promise<string> {
    await this.action('menu-copy').click();
    await this.action(`copy-${format}`).click();
    await expect(this.frame.locator('[data-outcome]')).not.toBeEmpty();
    return this.page.evaluate(() => navigator.clipboard.readText());
  }

  /** Every figure on the page by name. */
  quantities(): Promise<Readonly<Record<string, string>>> {
    return this.frame.evaluate((figure) =>
      Object.fromEntries(
        [...figure.querySelectorAll<HTMLDataElement>('data[data-quantity]')].map((data) => [
          data.dataset['quantity'] ?? '',
          data.getAttribute('value') ?? '',
        ]),
      ),
    );
  }

  /**
   * Waits until the page shows the results of these inputs. Engines differ in the last digits of
   * powers and logarithms, so that twelve digits have to agree. What is undefined
   * may be shown as empty or not at all. A figure with the name of a list counts what a reader did,
   * which typed numbers alone do not tell.
   */
  async expectResultsOf(changed: AnyValues): Promise<void> {
    const { entry } = this;
    const values = { ...defaultsOf(entry.params), ...changed };
    const results = Object.entries(entry.results(values))
      .filter(([name]) => entry.params.fields[name]?.kind !== 'list')
      .map(([name, value]) => [name, dataValue(value)] as const);
    const shown = async () => {
      const quantities = await this.quantities();
      return Object.fromEntries(
        results.map(([name, wanted]) => [name, sameFigure(quantities[name] ?? '', wanted)]),
      );
    };
    await expect
      .poll(shown, { message: encode(entry.params, values), intervals: [20, 50, 100] })
      .toEqual(Object.fromEntries(results));
  }

  expectResultsOfLink(link: string): Promise<void> {
    return this.expectResultsOf(decode(this.entry.params, link).values);
  }

  /** The fragment of the address, once it has settled. */
  async settledFragment(): Promise<string> {
    await this.page.waitForTimeout(450);
    return new URL(this.page.url()).hash.slice(1);
  }
}
