import { createHash } from 'node:crypto';
import { themeScript } from './head.ts';

/** The hash of the theme's script for `script-src`, without quotes. For the build only. */
export function themeScriptHash(base: string): `sha256-${string}` {
  return `sha256-${createHash('sha256').update(themeScript(base)).digest('base64')}`;
}
