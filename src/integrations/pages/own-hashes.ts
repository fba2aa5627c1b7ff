import { createHash } from 'node:crypto';

const POLICY = /<meta http-equiv="content-security-policy" content="([^"]*)"/i;
const INLINE = /<(?:script|style)(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/(?:script|style)>/g;
const HASH = / ?'sha256-[^']*'/g;

/**
 * Leaves in a page's policy the hashes of what stands in the page itself. Files need none, since
 * they come from the site's own host, and a list of everything weighs as much as a paragraph.
 */
export function ownHashes(html: string): string {
  const inline = new Set(
    [...html.matchAll(INLINE)].map(
      (match) =>
        `'sha256-${createHash('sha256')
          .update(match[1] ?? '')
          .digest('base64')}'`,
    ),
  );
  return html.replace(POLICY, (policy) =>
    policy.replace(HASH, (hash) => (inline.has(hash.trim()) ? hash : '')),
  );
}
