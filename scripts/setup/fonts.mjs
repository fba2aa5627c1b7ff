// @ts-check
import { spawnSync } from 'node:child_process';
import { installDebian } from './debian.mjs';

export const FONT_PACKAGES = ['fonts-noto-cjk'];

/**
 * Whether Korean has letters here: the site leaves them to the reader's system, and without any a word
 * is as narrow as its missing signs. Where no fontconfig is, a system brings its own.
 */
export function hasKoreanFont() {
  const { status, stdout } = spawnSync('fc-list', [':lang=ko', 'file'], { encoding: 'utf8' });
  return status !== 0 || stdout.trim() !== '';
}

/** Whether a font with Korean is here, installed now where that is allowed. */
export function ensureKoreanFont() {
  return hasKoreanFont() || (installDebian(FONT_PACKAGES) && hasKoreanFont());
}
