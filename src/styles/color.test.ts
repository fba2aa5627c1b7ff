import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  clip,
  contrast,
  DEFICIENCY_NAMES,
  distance,
  fromOklch,
  mix,
  simulate,
  type Rgb,
} from './perception.ts';

const THEMES = ['light', 'dark'] as const;
type Theme = (typeof THEMES)[number];

const QUANTITIES = ['human', 'train', 'train-dev', 'dev', 'test'];
const GROUNDS = ['paper', 'card', 'wash'];

/** No two quantities look nearer than this: four times a difference that one just notices. */
const NEAREST = 0.08;

const css = readFileSync(new URL('tokens/color.css', import.meta.url), 'utf8');
const tokens = new Map(
  [...css.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
);

function colourOf(name: string, theme: Theme): Rgb {
  const value = tokens.get(name) ?? '';
  const [, alias] = /^var\(--([\w-]+)\)$/.exec(value) ?? [];
  if (alias !== undefined) return colourOf(alias, theme);
  const mixture = /color-mix\(in oklab, var\(--([\w-]+)\) (\d+)%, var\(--([\w-]+)\)\)/.exec(value);
  if (mixture !== null) {
    const [, over = '', share = '', under = ''] = mixture;
    return mix(colourOf(over, theme), colourOf(under, theme), Number(share) / 100);
  }
  const [light, dark] = [...value.matchAll(/oklch\(([\d.]+)% ([\d.]+) ([\d.]+)\)/g)].map((match) =>
    match.slice(1, 4).map(Number),
  );
  const [lightness, chroma, hue] = (theme === 'light' ? light : dark) ?? [];
  if (lightness === undefined || chroma === undefined || hue === undefined) {
    throw new Error(`--${name} is no colour: ${value}`);
  }
  return fromOklch(lightness / 100, chroma, hue);
}

function pairs(names: readonly string[]): (readonly [string, string])[] {
  return names.flatMap((first, index) =>
    names.slice(index + 1).map((second) => [first, second] as const),
  );
}

describe.each(THEMES)('colours of the %s theme', (theme) => {
  const colour = (name: string) => colourOf(name, theme);

  it.each(['ink', 'ink-soft', 'muted', 'link', 'alarm', ...QUANTITIES])(
    '--%s can be read as text on every ground',
    (name) => {
      for (const ground of GROUNDS) {
        expect(contrast(colour(name), colour(ground)), ground).toBeGreaterThanOrEqual(4.5);
      }
    },
  );

  it.each(['rule-strong', 'focus', 'accent'])('--%s stands out as an outline', (name) => {
    for (const ground of GROUNDS) {
      expect(contrast(colour(name), colour(ground)), ground).toBeGreaterThanOrEqual(3);
    }
  });

  it.each(['bias', 'variance', 'mismatch', 'overfit'])(
    '--%s carries ink, and has an outline that stands out from it and from the card',
    (name) => {
      expect(contrast(colour('ink'), colour(name))).toBeGreaterThanOrEqual(7);
      expect(contrast(colour('ink-soft'), colour(name))).toBeGreaterThanOrEqual(4.5);
      expect(contrast(colour(`${name}-line`), colour(name))).toBeGreaterThanOrEqual(3);
      expect(contrast(colour(`${name}-line`), colour('card'))).toBeGreaterThanOrEqual(3);
    },
  );

  it.each(pairs(QUANTITIES))('%s and %s differ for every eye', (first, second) => {
    expect(distance(colour(first), colour(second))).toBeGreaterThanOrEqual(NEAREST * 1.5);
    for (const deficiency of DEFICIENCY_NAMES) {
      const seen = (name: string) => simulate(clip(colour(name)), deficiency);
      expect(distance(seen(first), seen(second)), deficiency).toBeGreaterThanOrEqual(NEAREST);
    }
  });

  it.each([...tokens.keys()].filter((name) => /oklch/.test(tokens.get(name) ?? '')))(
    '--%s can be shown by an ordinary screen',
    (name) => {
      for (const part of colour(name)) {
        expect(part).toBeGreaterThan(-0.002);
        expect(part).toBeLessThan(1.002);
      }
    },
  );
});
