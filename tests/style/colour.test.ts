import { describe, expect, it } from 'vitest';
import { contrast, distance, seenBy, VISION, type Vision } from '../support/colour.ts';
import { token, type Theme } from '../support/tokens.ts';

const THEMES = ['light', 'dark'] as const satisfies readonly Theme[];
const GROUNDS = ['--paper', '--card', '--wash'] as const;
const QUANTITIES = ['--human', '--train', '--train-dev', '--dev', '--test'] as const;
const GAPS = ['bias', 'variance', 'mismatch', 'overfit'] as const;
const TEXT = 4.5;
const MARK = 3;

/** What full colour vision has to tell apart, and what shapes and letters may help out with. */
const APART = 0.1;
const APART_FOR_DICHROMATS = 0.04;

const pairs = QUANTITIES.flatMap((a, index) =>
  QUANTITIES.slice(index + 1).map((b) => [a, b] as const),
);

describe.each(THEMES)('in the %s theme', (theme) => {
  const on = (ink: string, ground: string) => contrast(token(ink, theme), token(ground, theme));

  it.each(GROUNDS)('text can be read on %s', (ground) => {
    for (const ink of ['--ink', '--muted', '--link', ...QUANTITIES]) {
      expect(on(ink, ground), `${ink} on ${ground}`).toBeGreaterThanOrEqual(TEXT);
    }
  });

  it('borders of controls, focus and progress stand out from every ground', () => {
    for (const ground of GROUNDS) {
      for (const mark of ['--focus', '--accent']) {
        expect(on(mark, ground), `${mark} on ${ground}`).toBeGreaterThanOrEqual(MARK);
      }
    }
    for (const ground of ['--card', '--paper']) {
      expect(on('--rule-strong', ground), ground).toBeGreaterThanOrEqual(MARK);
    }
  });

  it('every fill of a gap has an outline that stands out from the fill and from the card', () => {
    for (const gap of GAPS) {
      expect(on(`--${gap}-line`, '--card'), gap).toBeGreaterThanOrEqual(MARK);
      expect(on(`--${gap}-line`, `--${gap}`), gap).toBeGreaterThanOrEqual(MARK);
    }
  });

  it('text can be read on the fill of a gap', () => {
    for (const gap of GAPS) {
      expect(on('--ink', `--${gap}`), gap).toBeGreaterThanOrEqual(TEXT);
    }
  });

  it.each(pairs)('%s and %s look different', (a, b) => {
    const apart = distance(token(a, theme).rgb, token(b, theme).rgb);
    expect(apart).toBeGreaterThanOrEqual(APART);
  });

  it.each(Object.keys(VISION) as Vision[])('quantities differ under %s', (vision) => {
    for (const [a, b] of pairs) {
      const seen = (name: string) => seenBy(vision, token(name, theme).rgb);
      const apart = distance(seen(a), seen(b));
      expect(apart, `${a} and ${b}`).toBeGreaterThanOrEqual(APART_FOR_DICHROMATS);
    }
  });

  it('progress and right answers wear no quantity’s colour', () => {
    for (const quantity of QUANTITIES) {
      const apart = distance(token('--accent', theme).rgb, token(quantity, theme).rgb);
      expect(apart, quantity).toBeGreaterThanOrEqual(APART);
    }
  });
});
