import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { BuiltFile } from './reach.ts';

const PACKED = /\.(woff2|png|webp|avif)$/;
const QUALITY = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };

/** Bytes as they come over the line and as they lie on the device. */
export interface Weight {
  readonly files: number;
  readonly plain: number;
  readonly gzip: number;
  readonly brotli: number;
}

function sum(files: readonly BuiltFile[], size: (file: BuiltFile) => number): number {
  return files.reduce((total, file) => total + size(file), 0);
}

/** What a host without brotli sends. */
export function gzipWeight(files: readonly BuiltFile[]): number {
  return sum(files, ({ name, bytes }) =>
    PACKED.test(name) ? bytes.length : gzipSync(bytes).length,
  );
}

/** Takes some seconds: brotli packs slowly. */
export function weightOf(files: readonly BuiltFile[]): Weight {
  return {
    files: files.length,
    plain: sum(files, ({ bytes }) => bytes.length),
    gzip: gzipWeight(files),
    brotli: sum(files, ({ name, bytes }) =>
      PACKED.test(name) ? bytes.length : brotliCompressSync(bytes, QUALITY).length,
    ),
  };
}
