import { createHash } from 'node:crypto';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { createStore } from '../../browser/storage.ts';
import { themeScriptHash } from './hash.ts';
import { themeScript } from './head.ts';
import { THEMES, barMedia, keepTheme, themeRecord } from './theme.ts';

function fakeStorage(): Storage {
  const items = new Map<string, string>();
  return {
    length: 0,
    clear: () => items.clear(),
    key: () => null,
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
  };
}

/** Runs the head's script on a page with both colours of the bar. */
function runHead(localStorage: Storage | undefined, base = '/notes') {
  const metas = ['light', 'dark'].map((themeColor) => ({
    dataset: { themeColor },
    media: `(prefers-color-scheme: ${themeColor})`,
  }));
  const documentElement = { dataset: {} as Record<string, string> };
  const document = { documentElement, querySelectorAll: () => metas };
  runInNewContext(themeScript(base), { document, localStorage });
  return { ...documentElement.dataset, media: metas.map((meta) => meta.media) };
}

const SYSTEM = ['(prefers-color-scheme: light)', '(prefers-color-scheme: dark)'];

describe('the theme before the first paint', () => {
  it.each(THEMES)('is what the switch kept: %s', (theme) => {
    const storage = fakeStorage();
    keepTheme(
      createStore(() => storage, '/notes'),
      theme,
    );
    const media = ['light', 'dark'].map((own) => barMedia(own, theme));
    const expected = theme === 'system' ? { js: '', media } : { js: '', theme, media };
    expect(runHead(storage)).toEqual(expected);
  });

  it.each([
    ['damaged', '{"v":1'],
    ['foreign', 'dark'],
    ['no theme', '{"v":1,"data":"\\"><script>"}'],
    ['null', 'null'],
  ])('is the system’s for a %s value', (_case, text) => {
    const storage = fakeStorage();
    storage.setItem('gapwise:/notes/:theme', text);
    expect(runHead(storage)).toEqual({ js: '', media: SYSTEM });
  });

  it('is the system’s without storage', () => {
    expect(runHead(undefined)).toEqual({ js: '', media: SYSTEM });
  });

  it('cannot end its own element', () => {
    expect(themeScript('/</script><script>')).not.toContain('</');
  });

  it('has the hash of exactly this script', () => {
    const hash = createHash('sha256').update(themeScript('/a/')).digest('base64');
    expect(themeScriptHash('/a/')).toBe(`sha256-${hash}`);
  });
});

describe('the record of the theme', () => {
  it('refuses what is no theme', () => {
    expect(themeRecord.parse('sepia')).toBeNull();
    expect(themeRecord.parse(null)).toBeNull();
  });
});
