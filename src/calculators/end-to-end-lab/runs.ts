/**
 * Wrong sums among 1,000 test pairs: for each number of training pairs the seeds 1 to 5 (1 to 3 from 5,000
 * pairs on), each with the network’s errors, its errors on the training pairs, and the pipeline’s errors.
 * Made by `npm run train:digits`; a run in the page at the same seed gives the same.
 */
export const RUNS = {
  '50': [
    [870, 0, 202],
    [866, 0, 176],
    [870, 0, 245],
    [868, 0, 266],
    [836, 0, 219],
  ],
  '200': [
    [776, 0, 134],
    [791, 0, 70],
    [800, 0, 77],
    [771, 0, 103],
    [744, 0, 80],
  ],
  '500': [
    [672, 0, 54],
    [601, 0, 42],
    [574, 0, 56],
    [576, 0, 48],
    [575, 0, 48],
  ],
  '1000': [
    [411, 0, 54],
    [422, 0, 42],
    [411, 0, 56],
    [399, 0, 48],
    [398, 1, 48],
  ],
  '2000': [
    [278, 0, 54],
    [270, 0, 42],
    [244, 0, 56],
    [262, 0, 48],
    [251, 0, 48],
  ],
  '5000': [
    [161, 0, 54],
    [145, 0, 42],
    [135, 0, 56],
  ],
  '20000': [
    [91, 2, 54],
    [71, 0, 42],
    [75, 12, 56],
  ],
} as const;
