/** Colour as numbers, for the test of the colour tokens. Nothing of this reaches a page. */
export type Rgb = readonly [number, number, number];

/** Linear sRGB, not clipped, of a colour in OKLCH: lightness 0…1, chroma, hue in degrees. */
export function fromOklch(lightness: number, chroma: number, hue: number): Rgb {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}

function toOklab([red, green, blue]: Rgb): Rgb {
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

export function clip(colour: Rgb): Rgb {
  const [red, green, blue] = colour.map((part) => Math.min(1, Math.max(0, part)));
  return [red ?? 0, green ?? 0, blue ?? 0];
}

/** How different two colours look: the distance in OKLab, 0 for the same, 1 for black and white. */
export function distance(first: Rgb, second: Rgb): number {
  const a = toOklab(clip(first));
  const b = toOklab(clip(second));
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

/** WCAG's contrast ratio, 1…21. */
export function contrast(first: Rgb, second: Rgb): number {
  const [high = 0, low = 0] = [first, second].map(luminance).sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

function luminance(colour: Rgb): number {
  const [red, green, blue] = clip(colour);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** A mixture in OKLab, as `color-mix(in oklab, first share, second)`. */
export function mix(first: Rgb, second: Rgb, share: number): Rgb {
  const a = toOklab(first);
  const b = toOklab(second);
  const part = (index: 0 | 1 | 2) => a[index] * share + b[index] * (1 - share);
  const [lightness, greenRed, blueYellow] = [part(0), part(1), part(2)];
  const hue = (Math.atan2(blueYellow, greenRed) * 180) / Math.PI;
  return fromOklch(lightness, Math.hypot(greenRed, blueYellow), hue);
}

/** Machado, Oliveira and Fernandes 2009, severity 1.0; matrices act on linear sRGB. */
const DEFICIENCIES = {
  protan: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deutan: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritan: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
} as const;

export type Deficiency = keyof typeof DEFICIENCIES;
export const DEFICIENCY_NAMES = ['protan', 'deutan', 'tritan'] as const;

/** The colour as somebody without one kind of cone sees it. */
export function simulate(colour: Rgb, deficiency: Deficiency): Rgb {
  const matrix = DEFICIENCIES[deficiency];
  const row = (start: 0 | 3 | 6) =>
    matrix[start] * colour[0] + matrix[(start + 1) as 1] * colour[1] + matrix[(start + 2) as 2] * colour[2];
  return [row(0), row(3), row(6)];
}
