import { chromium } from '@playwright/test';
const [, , port, out, ...specs] = process.argv;
const b = await chromium.launch({
  executablePath: process.env.CHROME,
  args: ['--no-sandbox', '--disable-gpu'],
});
for (const spec of specs) {
  const [name, path, width, scheme] = spec.split('|');
  const p = await b.newPage({
    viewport: { width: Number(width), height: 900 },
    colorScheme: scheme,
  });
  p.on('pageerror', (e) => console.log('ERR', e.message));
  p.on('console', (m) => m.type() === 'error' && console.log('CONSOLE', m.text()));
  await p.goto(`http://localhost:${port}${path}`);
  await p.waitForTimeout(600);
  const over = await p.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  if (over > 0) console.log(name, 'overflow', over);
  await p.screenshot({ path: `${out}/${name}.png`, fullPage: true });
  await p.close();
}
await b.close();
