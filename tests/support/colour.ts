/** Colours as the style sheets write them, in linear light and in OKLab. */
export type Triple = readonly [number, number, number];

export interface Colour {
  /** Linear sRGB, inside the gamut: 0 to 1 each. */
  readonly rgb: Triple;
  readonly alpha: number;
}

const clamp = (x: number) => Math.min(Math.max(x, 0), 1);
const cube = (x: number) => x * x * x;

/** OKLab to linear sRGB (Ottosson 2020). */
export function fromOklab([l, a, b]: Triple): Triple {
  const long = cube(l + 0.3963377774 * a + 0.2158037573 * b);
  const medium = cube(l - 0.1055613458 * a - 0.0638541728 * b);
  const short = cube(l - 0.0894841775 * a - 1.291485548 * b);
  return [
    4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short,
  ];
}

/** Linear sRGB to OKLab (Ottosson 2020). */
export function toOklab([r, g, b]: Triple): Triple {
  const long = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const medium = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const short = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * long + 0.793617785 * medium - 0.0040720468 * short,
    1.9779984951 * long - 2.428592205 * medium + 0.4505937099 * short,
    0.0259040371 * long + 0.7827717662 * medium - 0.808675766 * short,
  ];
}

export function inGamut(rgb: Triple): Triple {
  const [r, g, b] = rgb;
  return [clamp(r), clamp(g), clamp(b)];
}

/** Relative luminance and contrast of WCAG 2.2. */
function luminance({ rgb: [r, g, b] }: Colour): number {
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

export function contrast(a: Colour, b: Colour): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high! + 0.05) / (low! + 0.05);
}

/** Distance in OKLab; about 0.02 is the least that eyes tell apart side by side. */
export function distance(a: Triple, b: Triple): number {
  const [x, y] = [toOklab(a), toOklab(b)];
  return Math.hypot(x[0] - y[0], x[1] - y[1], x[2] - y[2]);
}

/** Dichromacy in linear light (Machado, Oliveira and Fernandes 2009, severity 1). */
export const VISION = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const;

export type Vision = keyof typeof VISION;

export function seenBy(vision: Vision, [r, g, b]: Triple): Triple {
  const [first, second, third] = VISION[vision];
  const row = (weights: Triple) => weights[0] * r + weights[1] * g + weights[2] * b;
  return inGamut([row(first), row(second), row(third)]);
}
