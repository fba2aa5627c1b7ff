import { describe, expect, it } from 'vitest';
import { policyFirst } from './policy-first.ts';
import { squeeze } from './squeeze.ts';

describe('squeeze', () => {
  it('keeps one break where words would otherwise grow together', () => {
    expect(squeeze('<b>one</b>\n      <i>two</i>  three')).toBe('<b>one</b>\n<i>two</i>  three');
  });

  it('leaves code and scripts alone', () => {
    const code = '<pre class="x">a\n\n  b</pre>\n<script>\n  1;\n</script>';
    expect(squeeze(`${code}\n\n`)).toBe(`${code}\n`);
  });
});

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
