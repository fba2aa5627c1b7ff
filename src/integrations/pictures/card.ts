import { PICTURE } from '../../file-paths.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Colours } from './colours.ts';
import type { Style, Typesetter } from './type.ts';

/** An error with its name, drawn as one bar of a ladder. */
export interface Bar {
  readonly quantity: 'human' | 'train' | 'train-dev' | 'dev' | 'test';
  readonly label: string;
  /** In percent. */
  readonly value: number;
}

/** What a picture says. */
export interface Card {
  readonly locale: Locale;
  readonly site: string;
  /** In the corner: the kind of page. */
  readonly kicker: string;
  /** Above the title, where the title is a finding. */
  readonly over: string;
  readonly title: string;
  readonly text: string;
  readonly bars: readonly Bar[];
}

const { width: WIDTH, height: HEIGHT } = PICTURE;
const LEFT = 84;
const RIGHT = WIDTH - 76;
const BOTTOM = HEIGHT - 48;
const QUANTITIES = ['human', 'train', 'train-dev', 'dev', 'test'] as const;
/** More would not be read at the size at which such pictures are shown. */
const MOST_LINES = 4;
const BAR = { row: 44, height: 22, label: 250, value: 90 } as const;

/**
 * Breaks a text at its spaces, so that Korean words stay whole too. What does not fit into the last
 * line ends with an ellipsis.
 */
export function breakLines(
  text: string,
  most: number,
  fits: (line: string) => boolean,
): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || fits(longer)) {
      line = longer;
      continue;
    }
    lines.push(line);
    line = word;
  }
  lines.push(line);
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  let last = (kept.pop() ?? '').split(' ');
  while (last.length > 1 && !fits(`${last.join(' ')}…`)) last = last.slice(0, -1);
  return [...kept, `${last.join(' ').replace(/[.,;:]$/, '')}…`];
}

/**
 * Lines of about the same width: as many as the whole width takes, each as narrow as their number
 * allows. A title then leaves no single word behind.
 */
export function balanceLines(
  text: string,
  most: number,
  width: number,
  measure: (line: string) => number,
): readonly string[] {
  const at = (limit: number) => breakLines(text, most, (line) => measure(line) <= limit);
  let lines = at(width);
  for (let share = 0.95; share >= 0.5; share -= 0.05) {
    const narrower = breakLines(text, Infinity, (line) => measure(line) <= width * share);
    if (narrower.length > lines.length) break;
    lines = narrower;
  }
  return lines;
}

interface Block {
  readonly svg: string;
  readonly end: number;
}

interface BlockOptions {
  readonly top: number;
  readonly most: number;
  readonly leading: number;
  readonly style: Style;
}

function block(text: string, type: Typesetter, { top, most, leading, style }: BlockOptions): Block {
  const width = (line: string) => type.measure(line, style);
  const lines = balanceLines(text, most, RIGHT - LEFT, width);
  const step = style.size * leading;
  const svg = lines.map((line, index) =>
    type.line(line, LEFT, Math.round(top + style.size * 0.82 + step * index), style),
  );
  return { svg: svg.join(''), end: top + step * (lines.length - 1) + style.size };
}

/** The largest size at which a title takes no more lines than it may. */
function titleSize(card: Card, type: Typesetter, style: Style): number {
  const sizes = card.over === '' ? [80, 72, 64, 56] : [62, 56, 50, 46];
  const most = card.over === '' ? 3 : 2;
  const smallest = sizes.at(-1) ?? style.size;
  return (
    sizes.find((size) => {
      const fits = (line: string) => type.measure(line, { ...style, size }) <= RIGHT - LEFT;
      return breakLines(card.title, 99, fits).length <= most;
    }) ?? smallest
  );
}

function brand(card: Card, type: Typesetter, colours: Colours): string {
  const bars = [
    { y: 36, width: 36, fill: colours.human },
    { y: 24, width: 28, fill: colours.train },
    { y: 12, width: 18, fill: colours.dev },
  ].map(
    ({ y, width, fill }) =>
      `<rect x="${LEFT}" y="${48 + y}" width="${width}" height="7" rx="3.5" fill="${fill}"/>`,
  );
  const name = { family: 'sans', weight: 700, size: 34, fill: colours.ink } as const;
  const kicker = { family: 'sans', weight: 500, size: 27, fill: colours.muted } as const;
  const from = RIGHT - type.measure(card.kicker, kicker);
  return `${bars.join('')}${type.line(card.site, LEFT + 52, 90, name)}${type.line(card.kicker, from, 89, kicker)}`;
}

function ladder(bars: readonly Bar[], type: Typesetter, colours: Colours): string {
  const largest = Math.max(...bars.map(({ value }) => value), 1);
  const room = RIGHT - LEFT - BAR.label - BAR.value;
  const top = BOTTOM - bars.length * BAR.row;
  const style = { family: 'sans', weight: 500, size: 25, fill: colours['ink-soft'] } as const;
  return bars
    .map(({ quantity, label, value }, index) => {
      const y = top + index * BAR.row;
      const width = Math.max((room * value) / largest, 3);
      const x = LEFT + BAR.label;
      return (
        type.line(label, LEFT, y + 20, style) +
        `<rect x="${x}" y="${y}" width="${width.toFixed(1)}" height="${BAR.height}" rx="4" fill="${colours[quantity]}"/>` +
        type.line(`${value}%`, x + width + 14, y + 20, { ...style, weight: 700, fill: colours.ink })
      );
    })
    .join('');
}

/** The picture of a page as SVG: paper and ink, the mark, and the colours of the quantities. */
export function drawCard(card: Card, type: Typesetter, colours: Colours): string {
  const edge = QUANTITIES.map(
    (name, index) =>
      `<rect y="${(index * HEIGHT) / 5}" width="22" height="${HEIGHT / 5}" fill="${colours[name]}"/>`,
  );
  const family = card.locale === 'ko' ? 'sans' : 'serif';
  const heading: Style = {
    family,
    weight: card.locale === 'ko' ? 700 : 650,
    size: 0,
    fill: colours.ink,
  };
  const size = titleSize(card, type, heading) * (card.locale === 'ko' ? 0.92 : 1);
  let top = 150;
  let over = '';
  if (card.over !== '') {
    const style: Style = { family: 'sans', weight: 500, size: 29, fill: colours.muted };
    const small = block(card.over, type, { top, most: 1, leading: 1, style });
    over = small.svg;
    top = small.end + 22;
  }
  const leading = card.locale === 'ko' ? 1.3 : 1.12;
  const title = block(card.title, type, { top, most: 3, leading, style: { ...heading, size } });
  const floor = card.bars.length === 0 ? BOTTOM : BOTTOM - card.bars.length * BAR.row - 24;
  const text: Style = {
    family,
    weight: 400,
    size: card.locale === 'ko' ? 30 : 33,
    fill: colours['ink-soft'],
  };
  const from = title.end + 32;
  const most = Math.min(Math.floor((floor - from) / (text.size * 1.5)), MOST_LINES);
  const lede =
    most < 1 ? '' : block(card.text, type, { top: from, most, leading: 1.5, style: text }).svg;
  const drawing = card.bars.length === 0 ? '' : ladder(card.bars, type, colours);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}"><rect width="${WIDTH}" height="${HEIGHT}" fill="${colours.paper}"/>${edge.join('')}${brand(card, type, colours)}${over}${title.svg}${lede}${drawing}</svg>`;
}
