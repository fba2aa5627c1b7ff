import { readFileSync } from 'node:fs';

/** The light theme's colours that pictures use, by their names in styles/tokens/color.css. */
export const NAMES = [
  'paper',
  'rule',
  'ink',
  'ink-soft',
  'muted',
  'human',
  'train',
  'train-dev',
  'dev',
  'test',
] as const;
export type Colours = Readonly<Record<(typeof NAMES)[number], string>>;

const TOKENS = new URL('../../styles/tokens/color.css', import.meta.url);
const FULL = 255;

function channel(linear: number): string {
  const light = Math.min(Math.max(linear, 0), 1);
  const encoded = light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055;
  return Math.round(encoded * FULL)
    .toString(16)
    .padStart(2, '0');
}

/** OKLCH to sRGB (Ottosson 2020), as `#rrggbb`. */
function hexOf(lightness: number, chroma: number, hue: number): string {
  const angle = (hue * Math.PI) / 180;
  const [a, b] = [chroma * Math.cos(angle), chroma * Math.sin(angle)];
  const long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return `#${[
    4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short,
  ]
    .map(channel)
    .join('')}`;
}

/** Reads the tokens, so that a picture never wears another colour than the page. */
export function readColours(css: string = readFileSync(TOKENS, 'utf8')): Colours {
  const found = NAMES.map((name) => {
    const token = new RegExp(
      `--${name}: light-dark\\(oklch\\(([\\d.]+)% ([\\d.]+) ([\\d.]+)\\)`,
    ).exec(css);
    if (token === null) throw new Error(`styles/tokens/color.css has no --${name} in oklch`);
    return [name, hexOf(Number(token[1]) / 100, Number(token[2]), Number(token[3]))] as const;
  });
  return Object.fromEntries(found) as Record<(typeof NAMES)[number], string>;
}
