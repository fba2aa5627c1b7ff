import { expect, it } from 'vitest';
import { placesIn } from './places.ts';

const object = (number: number, text: string) => `${number} 0 obj\n<<${text}>>\nendobj\n`;

it('the pages of a PDF are counted, and those of its targets found', () => {
  const pdf = [
    '%PDF-1.4\n',
    object(1, '/Title (A \\(b\\))'),
    object(4, '/Type /Page\n/Parent 8 0 R'),
    object(5, '/Type /Page\n/Parent 8 0 R'),
    object(6, '/Type /Page\n/Parent 9 0 R'),
    object(8, '/Type /Pages\n/Count 2\n/Kids [4 0 R 5 0 R]\n/Parent 7 0 R'),
    object(9, '/Type /Pages\n/Count 1\n/Kids [6 0 R]\n/Parent 7 0 R'),
    object(7, '/Type /Pages\n/Count 3\n/Kids [8 0 R 9 0 R]'),
    object(
      10,
      '/metrics [5 0 R /XYZ 6 827.7 0]\n/a#20b [6 0 R /XYZ 6 1 0]\n/gone [99 0 R /XYZ 0 0 0]',
    ),
    object(11, '/Type /Catalog\n/Pages 7 0 R\n/Dests 10 0 R'),
  ].join('');
  const { pages, pageOf } = placesIn(Buffer.from(pdf, 'latin1'));
  expect(pages).toBe(3);
  expect([...pageOf]).toEqual([
    ['metrics', 2],
    ['a b', 3],
  ]);
});
