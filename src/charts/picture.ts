/**
 * Makes a picture of a figure that can leave the page: an SVG that carries its computed styles,
 * with the finding above it, and the inputs and the link below it.
 */
const CARRIED = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linejoin',
  'paint-order',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'font-variant-numeric',
  'text-anchor',
  'dominant-baseline',
  'overflow',
] as const;

const SVG = 'http://www.w3.org/2000/svg';
const LINE_HEIGHT = 20;
const PADDING = 16;

export interface Captions {
  readonly finding: string;
  readonly lines: readonly string[];
}

export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

const COLOURS: readonly string[] = ['fill', 'stroke'];

/** A colour as `rgb()`, which every program that opens an SVG knows; `oklch()` is too new. */
function plainColour(colour: string): string {
  const context = document.createElement('canvas').getContext('2d');
  if (context === null || colour === 'none' || colour.startsWith('url')) return colour;
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 255] = context.getImageData(0, 0, 1, 1).data;
  return alpha === 255
    ? `rgb(${red},${green},${blue})`
    : `rgba(${red},${green},${blue},${(alpha / 255).toFixed(3)})`;
}

function carryStyles(from: Element, to: Element): void {
  const computed = getComputedStyle(from);
  const valueOf = (name: string) => {
    const value = computed.getPropertyValue(name);
    return COLOURS.includes(name) ? plainColour(value) : value;
  };
  const text = CARRIED.map((name) => `${name}:${valueOf(name)}`).join(';');
  to.setAttribute('style', text);
  to.removeAttribute('class');
  // A colour by its token means nothing outside the page; the style above says it plainly.
  for (const name of COLOURS) {
    if (to.getAttribute(name)?.startsWith('var(') === true) to.removeAttribute(name);
  }
  const children = [...from.children];
  for (const [index, copy] of [...to.children].entries()) {
    const child = children[index];
    if (child !== undefined) carryStyles(child, copy);
  }
}

function line(text: string, y: number, style: string): SVGTextElement {
  const element = document.createElementNS(SVG, 'text');
  element.setAttribute('x', String(PADDING));
  element.setAttribute('y', String(y));
  element.setAttribute('style', style);
  element.textContent = text;
  return element;
}

/** Breaks a caption so that no line leaves the picture; Korean breaks anywhere it must. */
function wrap(text: string, width: number, size: number): readonly string[] {
  const room = width - 2 * PADDING;
  const widthOf = (part: string) =>
    [...part].reduce((sum, character) => sum + (character > '\u2e7f' ? size : size * 0.56), 0);
  const lines: string[] = [];
  let current = '';
  for (const word of text.split(/(?<=[\s&])/)) {
    if (current !== '' && widthOf(current + word) > room) {
      lines.push(current.trim());
      current = '';
    }
    current += word;
  }
  return [...lines, current.trim()];
}

/** Copies a figure's drawing as it now looks. The figure has to be in the page. */
export function pictureOf(figure: SVGSVGElement, captions: Captions): Picture {
  const box = figure.getBoundingClientRect();
  const style = getComputedStyle(figure);
  const ink = plainColour(style.color);
  const paper = style.getPropertyValue('--card').trim();
  const family = style.fontFamily.replace(/"/g, "'");
  // A plot's labels stand left of its box.
  const inset = Number(figure.dataset['inset'] ?? 0);
  const width = Math.round(box.width) + inset + 2 * PADDING;
  const headings = wrap(captions.finding, width, 16);
  const notes = captions.lines.flatMap((text) => wrap(text, width, 12));
  const top = PADDING + headings.length * (LINE_HEIGHT + 2);
  const bottom = top + Math.round(box.height) + PADDING;
  const height = bottom + notes.length * LINE_HEIGHT + PADDING / 2;

  const copy = figure.cloneNode(true) as SVGSVGElement;
  carryStyles(figure, copy);
  const place = {
    x: PADDING + inset,
    y: top,
    width: Math.round(box.width),
    height: Math.round(box.height),
  };
  for (const [name, value] of Object.entries(place)) copy.setAttribute(name, String(value));

  const outer = document.createElementNS(SVG, 'svg');
  outer.setAttribute('xmlns', SVG);
  outer.setAttribute('width', String(width));
  outer.setAttribute('height', String(height));
  outer.setAttribute('viewBox', `0 0 ${width} ${height}`);
  const ground = document.createElementNS(SVG, 'rect');
  ground.setAttribute('width', String(width));
  ground.setAttribute('height', String(height));
  ground.setAttribute('style', `fill:${plainColour(resolved(paper))}`);
  outer.append(ground);
  headings.forEach((text, index) => {
    const y = PADDING + 14 + index * (LINE_HEIGHT + 2);
    outer.append(line(text, y, `fill:${ink};font:650 16px ${family}`));
  });
  outer.append(copy);
  notes.forEach((text, index) => {
    const y = bottom + 12 + index * LINE_HEIGHT;
    outer.append(line(text, y, `fill:${ink};font:400 12px ${family}`));
  });
  return { svg: new XMLSerializer().serializeToString(outer), width, height };
}

/** A token such as `light-dark(…)` as the colour that it now is. */
function resolved(colour: string): string {
  const probe = document.createElement('span');
  probe.style.color = colour;
  document.body.append(probe);
  const value = getComputedStyle(probe).color;
  probe.remove();
  return value;
}
