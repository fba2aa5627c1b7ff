import { describe, expect, it } from 'vitest';
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
