import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { ownHashes } from './own-hashes.ts';
import { policyFirst } from './policy-first.ts';

describe('policyFirst', () => {
  const policy = '<meta http-equiv="content-security-policy" content="default-src \'self\'">';

  it('puts the policy before the first script', () => {
    const html = `<head><meta charset="utf-8"><script>1</script>${policy}</head>`;
    expect(policyFirst(html)).toBe(
      `<head><meta charset="utf-8">${policy}<script>1</script></head>`,
    );
  });

  it('leaves a page without one as it is', () => {
    expect(policyFirst('<head></head>')).toBe('<head></head>');
  });
});

describe('ownHashes', () => {
  const policy = (hashes: string) =>
    `<meta http-equiv="content-security-policy" content="script-src 'self'${hashes}">`;
  const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

  it('keeps the hash of an inline script and drops those of other pages', () => {
    const body = '<script>start()</script><script src="/a.js"></script>';
    const page = ownHashes(`${policy(` ${hashOf('other()')} ${hashOf('start()')}`)}${body}`);
    expect(page).toContain(`script-src 'self' ${hashOf('start()')}"`);
  });
});
