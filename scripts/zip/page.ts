import { createHash } from 'node:crypto';
import { inFolder, toRoot, type Folder } from './address.ts';

const ATTRIBUTE = /\s+([^\s"'<>/=]+)="([^"]*)"/g;
const ATTRIBUTES = `(?:\\s+[^\\s"'<>/=]+(?:\\s*=\\s*(?:"[^"]*"|'[^']*'|[^\\s"'>]+))?)*\\s*/?`;
/** A script or style with its text, or any other tag that opens. */
const PART = new RegExp(
  [
    `<(?<kind>script|style)(?<own>${ATTRIBUTES})>(?<text>[\\s\\S]*?)</\\k<kind>>`,
    `<(?<name>[a-z][a-z0-9-]*)(?<attributes>${ATTRIBUTES})>`,
  ].join('|'),
  'gi',
);

/** Attributes that lead somewhere. */
const LEADING = new Set([
  'action',
  'before-hydration-url',
  'component-url',
  'data-component-url',
  'data-renderer-url',
  'data-search',
  'data-search-library',
  'href',
  'poster',
  'renderer-url',
  'src',
]);
/** What a folder cannot use: each of these is asked for as from another host. */
const DROPPED = /\srel="(?:manifest|preload|modulepreload|prefetch|preconnect)"/;
const POLICY = /<meta http-equiv="content-security-policy"[^>]*>/i;
const CALL = /(?<![\w$.])import\(/g;

export interface Boot {
  /** The loader of scripts, and the script that mends links: names in the folder. */
  readonly loader: string;
  readonly links: string;
}

function srcset(value: string, from: string, folder: Folder): string {
  return value
    .split(',')
    .map((part) => {
      const [address = '', ...size] = part.trim().split(/\s+/);
      return [inFolder(address, from, folder), ...size].join(' ');
    })
    .join(', ');
}

function ledAnew(attributes: string, from: string, folder: Folder): string {
  return attributes.replace(ATTRIBUTE, (whole, name: string, value: string) => {
    if (name === 'srcset') return ` srcset="${srcset(value, from, folder)}"`;
    // In an attribute & is written &amp;, which changes nothing here.
    return LEADING.has(name) ? ` ${name}="${inFolder(value, from, folder)}"` : whole;
  });
}

function script(attributes: string, text: string, from: string): string {
  const isModule = /\stype="module"/.test(attributes);
  if (isModule && text.trim() !== '') {
    throw new Error(`${from}: a module stands in the page itself; put it into a file.`);
  }
  if (isModule) return `<script${attributes.replace('"module"', '"systemjs-module"')}></script>`;
  return `<script${attributes}>${text.replace(CALL, 'System.import(')}</script>`;
}

function hashes(html: string, tag: 'script' | 'style'): string {
  const inline = new RegExp(`<${tag}(?![^>]*\\ssrc=)[^>]*>([\\s\\S]*?)</${tag}>`, 'g');
  const found = [...html.matchAll(inline)].map(
    ([, text = '']) => ` 'sha256-${createHash('sha256').update(text).digest('base64')}'`,
  );
  return [...new Set(found)].join('');
}

/**
 * What a page in a folder may load: files of the disk, and nothing at all from the net. A browser
 * gives a file no origin, so that 'self' would mean nothing.
 */
function policyOf(html: string): string {
  const directives = [
    "default-src 'none'",
    `script-src file:${hashes(html, 'script')}`,
    `style-src file:${hashes(html, 'style')}`,
    "style-src-attr 'unsafe-inline'",
    'img-src file: blob: data:',
    'font-src data:',
    'worker-src blob:',
    'form-action file:',
    "base-uri 'none'",
  ];
  return `<meta http-equiv="content-security-policy" content="${directives.join('; ')}">`;
}

/** A page that opens from a folder: classic scripts, and links that name files. */
export function folderPage(html: string, from: string, folder: Folder, boot: Boot): string {
  const root = toRoot(from);
  const led = html.replace(PART, (whole, ...more) => {
    const part = more.at(-1) as Readonly<Record<string, string | undefined>>;
    const { kind, own = '', text = '', name = '', attributes = '' } = part;
    if (kind !== undefined) {
      if (kind !== 'script') return whole;
      return script(ledAnew(own, from, folder), text, from);
    }
    if (name === 'link' && DROPPED.test(attributes)) return '';
    return `<${name}${ledAnew(attributes, from, folder)}>`;
  });
  const started = led.replace(
    /<meta charset="utf-8"\s*\/?>/i,
    (charset) =>
      `${charset}<script src="${root}${boot.loader}"></script>` +
      `<script src="${root}${boot.links}" data-root="${root}"></script>`,
  );
  const bare = started.replace(POLICY, '');
  // A policy counts from where it stands.
  return bare.replace(/<meta charset="utf-8"\s*\/?>/i, (charset) => charset + policyOf(bare));
}
