import type { Margin } from './engine/players.ts';

/**
 * What `npm run measure:simulators` prints. A test holds this to it, the review states it, and so does
 * README.md.
 */
export const MARGINS: Readonly<Record<string, Margin>> = {
  'tile-line': {
    seeds: 1000,
    sensible: 0.076869,
    random: 0.117837,
    wins: 999,
    decisions: [9, 11.731, 15],
  },
  'logbook-reader': {
    seeds: 1000,
    sensible: 0.08287,
    random: 0.127043,
    wins: 997,
    decisions: [10, 11.717, 15],
  },
};
