import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
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
function sizeOf(file: string, text: Buffer): number {
  const known = packed.get(file);
  if (known !== undefined) return known;
  const size = /\.(woff2|png|webp|avif)$/.test(file) ? text.length : packedSize(text);
  packed.set(file, size);
  return size;
}

function packedSize(text: Buffer): number {
  const kept = join(SIZES, createHash('sha256').update(text).digest('hex'));
  if (existsSync(kept)) {
    const size = Number(readFileSync(kept, 'utf8'));
    if (size > 0) return size;
  }
  const size = brotliCompressSync(text).length;
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

/**
 * Opens a page and weighs what it loads, before and after `wake` has started all of it.
 * @param root folder of the built site
 * @param base "" or "/any/path"
 */
export async function weigh(
  page: Page,
  address: string,
  site: { readonly root: string; readonly base: string },
  wake: (page: Page) => Promise<void>,
): Promise<Weights> {
  const traffic = new Traffic(page);
  const weightNow = (): Weight => {
    const weight = { ...NOTHING };
    for (const path of traffic.asked) {
      const inner = decodeURIComponent(path.slice(site.base.length));
      const file = join(site.root, inner.endsWith('/') ? `${inner}index.html` : inner);
      const text = readFileSync(file);
      weight[partOf(path, text)] += sizeOf(file, text);
    }
    return weight;
  };
  await page.goto(address);
  await traffic.quiet();
  const first = weightNow();
  await wake(page);
  await traffic.quiet();
  return { first, all: weightNow() };
}
