import { readFile } from 'node:fs/promises';
import { anotherValue, Calculator, standingForAll, numberFields } from '../support/calculator.ts';
import { expect, test } from '../support/reader.ts';
import { defaultsOf } from '../../src/params/table.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

for (const entry of standingForAll('confusion-matrix')) {
  const [name, field] = numberFields(entry)[0]!;
  const value = anotherValue(field);

  test.describe(`what ${entry.id} gives away`, () => {
    test('is copied as Markdown, LaTeX, CSV and Python', async ({ page }) => {
      const calculator = await Calculator.open(page, entry);
      await calculator.type(name, value);
      const link = `#v=1&${name}=${value}`;
      const sentence = await calculator.sentence.innerText();

      const markdown = await calculator.copyAs('markdown');
      expect(markdown).toContain(sentence.trim());
      expect(markdown).toContain(link);
      expect(markdown).toMatch(/\| --- \| ---: \|/);

      const latex = await calculator.copyAs('latex');
      expect(latex).toMatch(/^% \\usepackage\{booktabs\}/);
      expect(latex.match(/\\begin\{tabular\}/g)).toHaveLength(1);

      // Before the copy: what is still being simulated may be added while it is made.
      const shownByName = await calculator.quantities();
      const rows = (await calculator.copyAs('csv')).trim().split('\r\n');
      expect(rows[0]).toBe('kind,name,value,label');
      expect(rows).toContainEqual(expect.stringMatching(new RegExp(`^input,${name},${value},`)));
      for (const quantity of Object.keys(entry.results(defaultsOf(entry.params)))) {
        const shown = shownByName[quantity] ?? '';
        if (shown === '') continue;
        expect(
          rows.some((row) => row.startsWith(`result,${quantity},${shown},`)),
          quantity,
        ).toBe(true);
      }

      const python = await calculator.copyAs('python');
      expect(python).toMatch(/^(import|from) /m);
      expect(python).toContain('print(');
    });

    test('is saved as a picture with finding, inputs and link', async ({ page }) => {
      const calculator = await Calculator.open(page, entry);
      await calculator.type(name, value);
      const save = async (kind: string) => {
        await calculator.action('menu-save').click();
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          calculator.action(`save-${kind}`).click(),
        ]);
        expect(download.suggestedFilename()).toBe(`gapwise-${entry.id}.${kind}`);
        return readFile(await download.path());
      };
      const svg = (await save('svg')).toString('utf8');
      const finding = await calculator.frame.locator('[data-finding]').innerText();
      expect(svg).toMatch(/^<svg[^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
      expect(textOf(svg)).toContain(letters(finding));
      expect(textOf(svg)).toContain(letters(`#v=1&${name}=${value}`));
      expect(svg).not.toMatch(/var\(|<script|class="/);

      const png = await save('png');
      expect(png.subarray(1, 4).toString()).toBe('PNG');
      expect(png.readUInt32BE(16)).toBeGreaterThan(600);
    });

    test('can stand in another page, which learns how high it is and nothing else', async ({
      page,
    }) => {
      const calculator = await Calculator.open(page, entry);
      await calculator.type(name, value);
      await calculator.action('embed').click();
      await expect(calculator.frame.locator('[data-outcome]')).not.toBeEmpty();
      const snippet = await page.evaluate(() => navigator.clipboard.readText());
      expect(snippet).toContain(`/en/embed/${entry.id}/#v=1&amp;${name}=${value}`);

      const origin = new URL(page.url()).origin;
      await page.route(`${origin}/teacher.html`, (route) =>
        route.fulfill({
          contentType: 'text/html',
          body: `<!doctype html><title>Course</title><link rel="icon" href="data:,"><script>
            window.told = []; addEventListener('message', (e) => told.push(e.data))</script>${snippet}`,
        }),
      );
      await page.goto(`${origin}/teacher.html`);
      const inner = page.frameLocator('iframe');
      await expect(inner.locator(`[data-calculator="${entry.id}"]`)).toBeVisible();
      const told = () =>
        page.evaluate(() => (window as unknown as { told: Record<string, unknown>[] }).told);
      await expect.poll(async () => (await told()).length).toBeGreaterThan(0);
      for (const message of await told()) {
        expect(Object.keys(message).sort()).toEqual(['id', 'source', 'type', 'value']);
        expect(message).toMatchObject({ source: 'gapwise', type: 'height', id: entry.id });
        expect(message['value']).toBeGreaterThan(200);
      }
      const last = (await told()).at(-1)!['value'];
      await expect.poll(() => page.locator('iframe').evaluate((f) => f.clientHeight)).toBe(last);
    });
  });
}

/** Captions break where there is room, so only letters count. */
function letters(text: string): string {
  return text.replace(/\s+/g, '');
}

function textOf(svg: string): string {
  return letters(svg.replace(/<[^>]+>/g, ' ').replaceAll('&amp;', '&'));
}
