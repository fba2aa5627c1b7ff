import { expect, it } from 'vitest';
import { filesUnder, findIn } from '../support/project.ts';

it('no style depends on how a device is held', () => {
  const holding = filesUnder('src', /\.(css|astro)$/).flatMap((file) =>
    findIn(file, /\(\s*(?:min-|max-)?(?:device-)?(?:orientation|aspect-ratio)\b/),
  );
  expect(holding).toEqual([]);
});
