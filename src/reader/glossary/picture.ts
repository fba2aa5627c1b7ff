/** Tiny pictures are strings of SVG: the same code draws them while building and in the page. */
export const WIDTH = 320;
/** Room for half of a label at both ends. */
export const EDGE = 8;
export const END = WIDTH - EDGE;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

const escape = (content: string) => content.replace(/[&<>]/g, (sign) => ENTITIES[sign] ?? '');
const short = (value: number) => String(Math.round(value * 10) / 10);

/** A function from values to places across a picture. */
export function across(low: number, high: number, from = EDGE): (value: number) => number {
  return (value) => from + ((value - low) / (high - low)) * (END - from);
}

export function text(x: number, y: number, content: string | number, kind = ''): string {
  return `<text class="${kind}" x="${short(x)}" y="${short(y)}">${escape(String(content))}</text>`;
}

export function bar(from: number, to: number, y: number, kind: string, height = 18): string {
  const [x, width] = [Math.min(from, to), Math.abs(to - from)];
  return `<rect class="${kind}" x="${short(x)}" y="${short(y)}" width="${short(width)}" height="${height}"/>`;
}

export function line(x1: number, y1: number, x2: number, y2: number, kind = 'line'): string {
  return `<path class="${kind}" d="M${short(x1)} ${short(y1)}L${short(x2)} ${short(y2)}"/>`;
}

export function dot(x: number, y: number, kind: string, radius = 5): string {
  return `<circle class="${kind}" cx="${short(x)}" cy="${short(y)}" r="${radius}"/>`;
}

/** The line through places, or with `base` the area between it and a ground line. */
export function curve(
  points: readonly (readonly [number, number])[],
  kind: string,
  base?: number,
): string {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return '';
  const path = points.map(([x, y]) => `${short(x)} ${short(y)}`).join('L');
  const ground = base === undefined ? '' : `L${short(last[0])} ${base}L${short(first[0])} ${base}Z`;
  return `<path class="${kind}" d="M${path}${ground}"/>`;
}

/** A measured value with its limits. */
export function whisker(low: number, value: number, high: number, y: number): string {
  const caps = `M${short(low)} ${y - 6}v12M${short(high)} ${y - 6}v12`;
  return `<path class="reach" d="M${short(low)} ${y}H${short(high)}${caps}"/>${dot(value, y, 'full')}`;
}

/** An axis with its labels; the outer ones stay inside the picture. */
export function axis(
  place: (value: number) => number,
  y: number,
  ticks: readonly (readonly [number, string])[],
): string {
  const labels = ticks.map(([value, label], index) => {
    const kind = index === 0 ? 'muted' : index === ticks.length - 1 ? 'muted end' : 'muted middle';
    return `${line(place(value), y, place(value), y + 4)}${text(place(value), y + 19, label, kind)}`;
  });
  return `${line(EDGE, y, END, y)}${labels.join('')}`;
}

/** A label at a bar: it starts with it, or ends with it in the right half, so that it stays inside. */
export function labelOf(from: number, to: number, y: number, content: string): string {
  const isRight = from + to > WIDTH;
  return text(
    isRight ? Math.max(from, to) - 4 : Math.min(from, to),
    y,
    content,
    isRight ? 'end' : '',
  );
}
