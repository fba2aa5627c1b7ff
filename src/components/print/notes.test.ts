import { describe, expect, it } from 'vitest';
import { markNote, placeNotes } from './notes.ts';

const note = (text: string) => markNote(`<p>${text}</p>`);

describe('notes on paper', () => {
  const html = [
    '<p>Before.</p>',
    '<h2 id="a">A</h2>',
    note('first'),
    '<div class="aside"><p class="label">Today</p><p>Told.</p></div>',
    note('second'),
    '<h3 id="b">B</h3><p>More.</p>',
    '<h2 id="c">C</h2>',
    note('third'),
    '<p>Last.</p>',
  ].join('');
  const placed = placeNotes(html, 'Note');

  it('stand at the end of their sections, in one count', () => {
    const ends = placed.split('<h2').map((section) => section.match(/id="note-\d"/g) ?? []);
    expect(ends).toEqual([[], ['id="note-1"', 'id="note-2"'], ['id="note-3"']]);
    expect(placed.indexOf('More.')).toBeLessThan(placed.indexOf('id="note-1"'));
    expect(placed).not.toContain('<!--note');
  });

  it('are referred to at the end of the paragraph that they belong to', () => {
    const words = placed.replace(/<a class="note-mark"[^>]* href="#note-(\d)">\d<\/a>/g, '[$1]');
    expect(words).toContain('<p>Told.[1]</p>');
    expect(words).toContain('<p>More.[2]</p>');
    expect(words).toContain('<p>Last.[3]</p>');
  });

  it('need a paragraph to belong to', () => {
    expect(() => placeNotes(note('lost'), 'Note')).toThrow('no paragraph');
  });
});
