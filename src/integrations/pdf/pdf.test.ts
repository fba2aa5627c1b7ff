import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withPdfLinks } from './link.ts';
import { madeFrom } from './made.ts';

const PLACE = '<p><span data-pdf="en"></span> <span data-pdf="ko" data-sabc></span></p>';
const ENGLISH = { locale: 'en', pages: 187, bytes: 3_240_000 } as const;

describe('links to the PDFs', () => {
  it('stand only where a PDF of that language was made', () => {
    const linked = withPdfLinks(PLACE, [ENGLISH], '/notes/');
    expect(linked).toContain('<a href="/notes/pdf/gapwise-en.pdf">');
    expect(linked).toContain('187');
    expect(linked).toContain('3.2 MB');
    expect(linked).toContain('<span data-pdf="ko" data-sabc></span>');
    const korean = withPdfLinks(PLACE, [{ ...ENGLISH, locale: 'ko' }], '/notes/');
    expect(korean).toContain('<span data-pdf="ko" data-sabc><a href="/notes/pdf/gapwise-ko.pdf">');
  });

  it('are put anew when it was made again, and go when it is gone', () => {
    const linked = withPdfLinks(PLACE, [ENGLISH], '/');
    expect(withPdfLinks(linked, [{ ...ENGLISH, pages: 9 }], '/').match(/<a /g)).toHaveLength(1);
    expect(withPdfLinks(linked, [], '/')).toBe(PLACE);
  });
});

describe('the list of what was made', () => {
  const list = join(mkdtempSync(join(tmpdir(), 'gapwise-pdf-')), 'made.json');

  it('counts for the state of the project that it was made from', () => {
    writeFileSync(list, JSON.stringify({ fingerprint: 'now', files: [ENGLISH] }));
    expect(madeFrom('now', list)).toEqual([ENGLISH]);
    expect(madeFrom('later', list)).toEqual([]);
  });

  it('counts for nothing where it is missing or damaged', () => {
    expect(madeFrom('now', `${list}.none`)).toEqual([]);
    for (const text of ['', '{', '[]', 'null', '{"fingerprint":"now","files":[{"locale":"xx"}]}']) {
      writeFileSync(list, text);
      expect(madeFrom('now', list)).toEqual([]);
    }
  });
});
