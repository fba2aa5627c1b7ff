import { fromOklab, inGamut, toOklab, type Colour, type Triple } from './colour.ts';
import { filesUnder, read } from './project.ts';

export type Theme = 'light' | 'dark';

function declarations(): ReadonlyMap<string, string> {
  const text = filesUnder('src/styles/tokens', /\.css$/)
    .map((path) => read(path).replace(/\/\*[\s\S]*?\*\//g, ''))
    .join('\n');
  const found = new Map<string, string>();
  // The first declaration is the rule; later ones stand in media queries.
  for (const [, name, value] of text.matchAll(/(--[\w-]+)\s*:\s*([^;]+);/g)) {
    if (!found.has(name!)) found.set(name!, value!.trim());
  }
  return found;
}

const TOKENS = declarations();

/** Splits at commas that stand in no brackets. */
function parts(text: string): readonly string[] {
  const found: string[] = [''];
  let depth = 0;
  for (const character of text) {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (character === ',' && depth === 0) found.push('');
    else found[found.length - 1] += character;
  }
  return found.map((part) => part.trim());
}

function inside(text: string, name: string): string | null {
  return text.startsWith(`${name}(`) && text.endsWith(')')
    ? text.slice(name.length + 1, -1).trim()
    : null;
}

function fraction(text: string, whole = 1): number {
  return text.endsWith('%') ? (Number(text.slice(0, -1)) / 100) * whole : Number(text);
}

function oklch(text: string): Colour {
  const [coordinates = '', alpha = '1'] = text.split('/').map((part) => part.trim());
  const [l = '0', c = '0', h = '0'] = coordinates.split(/\s+/);
  const chroma = fraction(c, 0.4);
  const angle = (Number(h.replace('deg', '')) * Math.PI) / 180;
  const lab = [fraction(l), chroma * Math.cos(angle), chroma * Math.sin(angle)] as const;
  return { rgb: inGamut(fromOklab(lab)), alpha: fraction(alpha) };
}

function hex(text: string): Colour {
  const digits = text.length <= 5 ? text.slice(1).replace(/./g, '$&$&') : text.slice(1);
  const byte = (index: number) => Number.parseInt(digits.slice(2 * index, 2 * index + 2), 16) / 255;
  const linear = (x: number) => (x <= 0.04045 ? x / 12.92 : ((x + 0.055) / 1.055) ** 2.4);
  const rgb = [linear(byte(0)), linear(byte(1)), linear(byte(2))] as const;
  return { rgb, alpha: digits.length > 6 ? byte(3) : 1 };
}

function mixed(text: string, theme: Theme): Colour {
  const [space, first = '', second = ''] = parts(text);
  if (space !== 'in oklab') throw new Error(`color-mix ${space ?? ''} is not known to this test`);
  const match = /^(.*?)\s+([\d.]+%)$/.exec(first);
  const share = match === null ? 0.5 : fraction(match[2]!);
  const a = toOklab(colour(match?.[1] ?? first, theme).rgb);
  const b = toOklab(colour(second, theme).rgb);
  const at = (index: 0 | 1 | 2) => a[index] * share + b[index] * (1 - share);
  const lab: Triple = [at(0), at(1), at(2)];
  return { rgb: inGamut(fromOklab(lab)), alpha: 1 };
}

/** The colour that a value of the style sheets has in a theme. */
export function colour(value: string, theme: Theme): Colour {
  const name = inside(value, 'var');
  if (name !== null) return token(name, theme);
  const pair = inside(value, 'light-dark');
  if (pair !== null) return colour(parts(pair)[theme === 'light' ? 0 : 1] ?? '', theme);
  const mix = inside(value, 'color-mix');
  if (mix !== null) return mixed(mix, theme);
  const lch = inside(value, 'oklch');
  if (lch !== null) return oklch(lch);
  if (value.startsWith('#')) return hex(value);
  throw new Error(`"${value}" is no colour that this test can read`);
}

/** The colour of a token such as `--ink`. */
export function token(name: string, theme: Theme): Colour {
  const value = TOKENS.get(name);
  if (value === undefined) throw new Error(`${name} is missing from src/styles/tokens`);
  return colour(value, theme);
}
