import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Page } from '@playwright/test';
import { CACHE } from '../setup/paths.mjs';
import { Traffic } from './traffic.ts';

/** Bytes of a page by what they are for, packed with brotli as a host sends them. */
export interface Weight {
  readonly html: number;
  readonly css: number;
  readonly js: number;
  readonly fonts: number;
  readonly other: number;
  /** Chart.js, which a page loads when a chart comes near the screen. Not part of `js`. */
  readonly charts: number;
}

type Part = keyof Weight;

/**
 * Hosts send what was packed in the best way. The step below takes a third of the time and leaves two in a
 * hundred more bytes: what keeps to a budget like that needs no better packing to be known to keep to it.
 * A page's HTML is its own, and packed in the best way where all else, which pages share, is not enough.
 */
const BEST = 11;
const QUICK = 10;

interface Quality {
  readonly html: number;
  readonly others: number;
}

const STEPS: readonly Quality[] = [
  { html: QUICK, others: QUICK },
  { html: QUICK, others: BEST },
];
const EXACT: Quality = { html: BEST, others: BEST };

const NOTHING: Weight = { html: 0, css: 0, js: 0, fonts: 0, other: 0, charts: 0 };
const packed = new Map<string, number>();
/** Packing takes longer than opening a page: what one process has packed, no other packs again. */
const SIZES = join(CACHE, 'sizes');
mkdirSync(SIZES, { recursive: true });

function partOf(path: string, text: Buffer): Part {
  if (path.endsWith('/') || path.endsWith('.html')) return 'html';
  if (path.endsWith('.css')) return 'css';
  if (path.endsWith('.woff2')) return 'fonts';
  if (!path.endsWith('.js')) return 'other';
  return text.includes('Chart.js') ? 'charts' : 'js';
}

/** Fonts and pictures are packed already. */
function sizeOf(file: string, text: Buffer, quality: number): number {
  if (/\.(woff2|png|webp|avif)$/.test(file)) return text.length;
  const key = `${file}.${quality}`;
  const size = packed.get(key) ?? packedSize(text, quality);
  packed.set(key, size);
  return size;
}

function packedSize(text: Buffer, quality: number): number {
  const kept = join(SIZES, `${createHash('sha256').update(text).digest('hex')}.${quality}`);
  if (existsSync(kept)) {
    const size = Number(readFileSync(kept, 'utf8'));
    if (size > 0) return size;
  }
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality };
  const size = brotliCompressSync(text, { params }).length;
  writeFileSync(kept, String(size));
  return size;
}

export function totalOf({ html, css, js, fonts, other }: Weight): number {
  return html + css + js + fonts + other;
}

export interface Weights {
  /** Before anything is scrolled or pressed. */
  readonly first: Weight;
  /** With every calculator of the page running. */
  readonly all: Weight;
}

interface Site {
  /** Folder of the built site. */
  readonly root: string;
  /** "" or "/any/path" */
  readonly base: string;
}

function weightOf(paths: Iterable<string>, site: Site, quality: Quality): Weight {
  const weight = { ...NOTHING };
  for (const path of paths) {
    const inner = decodeURIComponent(path.slice(site.base.length));
    const file = join(site.root, inner.endsWith('/') ? `${inner}index.html` : inner);
    const text = readFileSync(file);
    const part = partOf(path, text);
    weight[part] += sizeOf(file, text, part === 'html' ? quality.html : quality.others);
  }
  return weight;
}

/**
 * Opens a page and weighs what it loads, before and after `wake` has started all of it.
 * @param isEnough whether weights that are a little too high will do; without it they are exact
 */
export async function weigh(
  page: Page,
  address: string,
  site: Site,
  wake: (page: Page) => Promise<void>,
  isEnough?: (weights: Weights) => boolean,
): Promise<Weights> {
  const traffic = new Traffic(page);
  await page.goto(address);
  await traffic.quiet();
  const first = [...traffic.asked];
  await wake(page);
  await traffic.quiet();
  const weightsAt = (quality: Quality): Weights => ({
    first: weightOf(first, site, quality),
    all: weightOf(traffic.asked, site, quality),
  });
  for (const quality of isEnough === undefined ? [] : STEPS) {
    const weights = weightsAt(quality);
    if (isEnough?.(weights)) return weights;
  }
  return weightsAt(EXACT);
}
