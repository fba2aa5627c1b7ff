import { createHash } from 'node:crypto';

/** Eight characters that change when the content does: a name with them may be cached forever. */
export function shortHash(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('base64url').replace(/[-_]/g, '').slice(0, 8);
}
