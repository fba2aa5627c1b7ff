import fc from 'fast-check';
import { ALL, Calculator, standingForAll } from '../support/calculator.ts';
import { expect, testOnSharedPage as test } from '../support/reader.ts';
import { decode, encode, encodeValue } from '../../src/params/codec.ts';
import { defaultsOf } from '../../src/params/table.ts';

const SEED = 20261124;
const RUNS = ALL ? 50 : 12;

for (const entry of standingForAll('confusion-matrix')) {
  const names = Object.keys(entry.params.fields);
  const first = names[0]!;

  test.describe(`${entry.id} and links that mean harm`, () => {
    const hostile = {
      'a script': `${first}=<script>alert(1)</script>`,
      'a script, encoded': `${first}=%3Cscript%3Ealert(1)%3C%2Fscript%3E`,
      'an image that fails': `${first}=<img src=x onerror=alert(1)>`,
      'a power of ten': `${first}=10^400`,
      'a number beyond numbers': `${first}=1e400`,
      'no number': `${first}=NaN`,
      infinity: `${first}=Infinity`,
      'an unknown name': 'no-such-input=1',
      'a name of the language': '__proto__=1&constructor=2',
      'a broken percent sign': `${first}=%E0%A4%A&${first}=%`,
      'another version': `v=99&${first}=${encodeValue(entry.params.fields[first]!.default)}`,
    } as const;

    const refused = async (calculator: Calculator, what: string) => {
      await expect(calculator.notice, what).toBeVisible();
      await calculator.expectResultsOf({});
      await expect(calculator.frame.locator('script, img')).toHaveCount(0);
      await calculator.action('dismiss').click();
      await expect(calculator.notice).toHaveCount(0);
    };

    test('in the fragment get a notice and defaults', async ({ page }) => {
      const [[what, text] = ['', ''], ...others] = Object.entries<string>(hostile);
      const calculator = await Calculator.open(page, entry, `#${text}`);
      await refused(calculator, what);
      for (const [name, other] of others) {
        await page.evaluate((hash) => (location.hash = hash), other);
        await refused(calculator, name);
      }
    });

    test('in the query get a notice and defaults', async ({ page }) => {
      for (const what of [
        'a script, encoded',
        'a power of ten',
        'a broken percent sign',
      ] as const) {
        await page.goto('about:blank');
        await refused(await Calculator.open(page, entry, `?${hostile[what]}`), what);
      }
    });

    test('of more than 4 kB are refused as a whole', async ({ page }) => {
      const calculator = await Calculator.open(page, entry, `#${first}=3&x=${'a'.repeat(100_000)}`);
      await expect(calculator.notice).toBeVisible();
      await expect(calculator.notice).toContainText('4 kB');
      await calculator.expectResultsOf({});
    });

    test('with one bad number keep the others', async ({ page }) => {
      const preset = entry.presets.find(({ values }) =>
        Object.keys(values).some((n) => n !== first),
      );
      const good = Object.entries(preset?.values ?? {}).filter(([name]) => name !== first);
      const text = [
        `${first}=bad`,
        ...good.map(([name, value]) => `${name}=${encodeValue(value)}`),
      ];
      const calculator = await Calculator.open(page, entry, `#${text.join('&')}`);
      await expect(calculator.notice).toBeVisible();
      await calculator.expectResultsOf(decode(entry.params, text.join('&')).values);
    });

    test(`of any kind leave a page that works (seed ${SEED})`, async ({ page }) => {
      const calculator = await Calculator.open(page, entry);
      let before = encode(entry.params, defaultsOf(entry.params));
      for (const link of fc.sample(anyLink(names), { numRuns: RUNS, seed: SEED })) {
        await page.evaluate((hash) => (location.hash = hash), link);
        const text = await page.evaluate(() => location.hash.slice(1));
        const { isEmpty, values } = decode(entry.params, text);
        if (isEmpty) continue;
        await calculator.expectResultsOf(values);
        // The address settles on what was understood, before the next link is tried.
        const understood = encode(entry.params, values);
        if (understood !== before) {
          await expect
            .poll(() => page.evaluate(() => location.hash.slice(1)), { intervals: [50] })
            .toBe(understood);
        }
        before = understood;
        await expect(calculator.sentence).not.toBeEmpty();
      }
    });
  });
}

/** Links that name every input, with values between plausible and absurd. */
function anyLink(names: readonly string[]): fc.Arbitrary<string> {
  const value = fc.oneof(
    fc.integer({ min: -5, max: 1e6 }).map(String),
    fc.double({ min: 0, max: 100, noNaN: true }).map(String),
    fc.constantFrom('', '0', '1', '100', '1e12', '1e13', '-0', '0x10', '١', '½', '1/3', '0/0', '٪'),
    fc.string({ maxLength: 12 }).map(encodeURIComponent),
  );
  const pair = fc.tuple(fc.constantFrom(...names, 'v'), value);
  return fc
    .array(pair, { minLength: 1, maxLength: names.length + 2 })
    .map((pairs) => pairs.map(([name, text]) => `${name}=${text}`).join('&'));
}
