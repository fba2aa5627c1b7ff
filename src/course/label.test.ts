import { expect, it } from 'vitest';
import { distinctLabels, labelOf, shortAuthors } from './label.ts';

it.each([
  ['Andrew Ng', 2017, 'Ng 2017'],
  ['Peterson, J. and Hu, X.', 2019, 'Peterson and Hu 2019'],
  ['Joshua Peterson and Xue Hu', 2019, 'Peterson and Hu 2019'],
  ['Ishida et al.', 2023, 'Ishida et al. 2023'],
  ['T. Ishida, I. Yamane, G. Niu', 2023, 'Ishida et al. 2023'],
  ['van Rijsbergen, C. J.', 1979, 'van Rijsbergen 1979'],
  ['Geirhos, R., Jacobsen, J.-H.', 2020, 'Geirhos and Jacobsen 2020'],
  ['Hoffmann, J., et al.', 2022, 'Hoffmann et al. 2022'],
  ['Lam, Gopal & Qian', 2023, 'Lam et al. 2023'],
])('%s %i is cited as %s', (authors, year, label) => {
  expect(labelOf({ authors, year })).toBe(label);
});

it('tells works of one label apart', () => {
  expect(distinctLabels(['A 1998', 'B 1998', 'A 1998'])).toEqual(['A 1998a', 'B 1998', 'A 1998b']);
});

it('shortens long lists of authors', () => {
  expect(shortAuthors('Belkin, M., Hsu, D., Ma, S., Mandal, S.')).toBe('Belkin, M., et al.');
  expect(shortAuthors('Brown, L. D., Cai, T. T.')).toBe('Brown, L. D., Cai, T. T.');
  expect(shortAuthors('Andrew Ng')).toBe('Andrew Ng');
});
