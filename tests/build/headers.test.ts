import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { headersFor, readHeaders } from '../../scripts/site/headers.mjs';
import { builtSite } from '../support/dist.ts';

const site = builtSite();

describe('_headers', () => {
  const rules = readHeaders(site.root);
  const of = (path: string) => headersFor(rules, `${site.base}${path}`);

  it('is written for hosts that read it', () => {
    expect(existsSync(join(site.root, '_headers'))).toBe(true);
  });

  it('keeps types as they are sent, and tells no other site where a reader came from', () => {
    const headers = of('/en/');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toMatch(/no-referrer|same-origin|strict-origin/);
  });

  it('lets only this site frame its pages, and any site frame the embeds', () => {
    const framing = (path: string) => {
      const headers = of(path);
      return `${headers['content-security-policy'] ?? ''} ${headers['x-frame-options'] ?? ''}`;
    };
    expect(framing('/en/about/')).toMatch(/frame-ancestors 'self'|SAMEORIGIN/i);
    expect(framing('/en/embed/avoidable-bias/')).not.toMatch(
      /frame-ancestors 'self'|SAMEORIGIN|DENY/i,
    );
  });

  it('lets browsers keep files with a hash in their name', () => {
    const hashed = site.files.find((file) => file.startsWith('_astro/'))!;
    expect(of(`/${hashed}`)['cache-control']).toMatch(/immutable/);
  });
});
