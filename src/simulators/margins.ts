import type { Margin } from './engine/players.ts';

/**
 * What `npm run measure:simulators` prints. A test holds this to it, the review states it, and so does
 * README.md.
 */
export const MARGINS: Readonly<Record<string, Margin>> = {
  'tile-line': {
    seeds: 1000,
    sensible: 0.076659,
    random: 0.117785,
    wins: 1000,
    decisions: [9, 11.734, 15],
  },
  'logbook-reader': {
    seeds: 1000,
    sensible: 0.08287,
    random: 0.127067,
    wins: 995,
    decisions: [9, 11.693, 15],
  },
};
