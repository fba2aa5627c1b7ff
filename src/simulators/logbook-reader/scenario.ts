import type { Option, Scenario, Setup } from '../engine/types.ts';

/**
 * Handwritten temperatures in ships' logbooks: 180,000 entries of a navy, typed long ago, and 8,000 of
 * fishing boats, for which the reader is meant. The error is the share of the boats' entries that are
 * read wrongly and go into the record. All sizes are ours; `source` of an effect says who says that it
 * works in that direction at all.
 */
const BOATS = { variance: 1, mismatch: 1, apart: 0 } as const;
/** Everything shuffled: four entries in a hundred are the boats'. */
const SHUFFLED = { variance: 1, mismatch: 0.04, apart: 0 } as const;
const NAVY = { variance: 1, mismatch: 0, apart: 0 } as const;

const FIRST: Setup = {
  aim: 1,
  devN: 2000,
  testN: 2000,
  trainDevN: 0,
  people: 'nobody',
  dev: BOATS,
  test: BOATS,
  labels: 'raw',
  keeps: [1, 1],
  toll: 0,
  testLuck: 0,
  promise: null,
  launch: null,
};

/** Boats' entries that are left for training: the fewer, the more of the mismatch stays. */
const left = (times: number) =>
  (['ink', 'stains', 'crossed'] as const).map(
    (gap) => ({ gap, times: [times, times], source: 'course' }) as const,
  );

const SETTLING = {
  'boats-only': {
    weeks: 0,
    set: { dev: BOATS, test: BOATS },
    section: 'data-mismatch#two-ways-to-cut',
  },
  'shuffle-all': {
    weeks: 0,
    set: { dev: SHUFFLED, test: SHUFFLED },
    section: 'data-mismatch#two-ways-to-cut',
  },
  'navy-dev': {
    weeks: 0,
    set: { dev: NAVY, test: BOATS },
    section: 'error-analysis#same-rules',
  },

  'boats-500': {
    weeks: 0,
    set: { devN: 500, testN: 500 },
    effects: left(0.77),
    section: 'data-mismatch#target-in-training',
  },
  'boats-2000': {
    weeks: 0,
    set: { devN: 2000, testN: 2000 },
    effects: left(0.78),
    section: 'data-mismatch#target-in-training',
  },
  'boats-4000': {
    weeks: 0,
    set: { devN: 4000, testN: 4000 },
    effects: left(1),
    section: 'data-mismatch#target-in-training',
  },

  'hold-out': {
    weeks: 0.2,
    set: { trainDevN: 4000 },
    section: 'data-mismatch#a-set-in-between',
  },
  'no-hold-out': { weeks: 0, set: { trainDevN: 0 }, section: 'data-mismatch#a-set-in-between' },

  nobody: {
    weeks: 0,
    set: { people: 'nobody' },
    section: 'human-level-performance#compare-with-zero',
  },
  'one-volunteer': {
    weeks: 0.2,
    set: { people: 'one' },
    section: 'human-level-performance#floor-and-bar',
  },
  archivists: {
    weeks: 0.4,
    set: { people: 'panel' },
    section: 'human-level-performance#what-human-level-means',
  },

  'from-scratch': {
    weeks: 4,
    effects: [{ gap: 'variance', times: [0.9, 1.1], source: 'ours' }],
    section: 'transfer-and-multi-task#when-it-pays',
  },
  'last-layer': {
    weeks: 0.6,
    effects: [{ gap: 'bias', times: [1.3, 1.8], source: 'course' }],
    section: 'transfer-and-multi-task#how-much-to-retrain',
  },
  'all-layers': { weeks: 1, section: 'transfer-and-multi-task#how-much-to-retrain' },
} as const satisfies Readonly<Record<string, Option>>;

const WORK = {
  'read-mistakes': { weeks: 0.4, read: 100, most: 3, section: 'error-analysis#carrying-out' },
  'faded-pages': {
    weeks: 3,
    effects: [{ gap: 'ink', times: [0.25, 0.55], source: 'course' }],
    section: 'data-mismatch#making-the-target',
  },
  'few-stains': {
    weeks: 1,
    effects: [
      { gap: 'stains', times: [0.55, 1.05], source: 'course' },
      { gap: 'variance', times: [1, 1], plus: 0.001, source: 'ours' },
    ],
    section: 'data-mismatch#one-hour-of-noise',
  },
  'many-stains': {
    weeks: 2.5,
    effects: [{ gap: 'stains', times: [0.3, 0.5], source: 'course' }],
    section: 'data-mismatch#one-hour-of-noise',
  },
  'one-rule': {
    weeks: 2,
    effects: [{ gap: 'crossed', times: [0.2, 0.9], isTwofold: true, source: 'course' }],
    section: 'error-analysis#in-training',
  },
  'both-labels': {
    weeks: 0.8,
    set: { labels: 'clean' },
    unless: { labels: 'clean' },
    section: 'error-analysis#both-sides',
  },
  'wrong-only': {
    weeks: 0.3,
    set: { labels: 'one-sided' },
    unless: { labels: 'clean' },
    section: 'error-analysis#both-sides',
  },
  'bigger-network': {
    weeks: 3,
    effects: [
      { gap: 'bias', times: [0.3, 0.6], source: 'course' },
      { gap: 'variance', times: [1.05, 1.05], plus: 0.001, source: 'ours' },
    ],
    section: 'human-level-performance#improving-the-model',
  },
  'more-navy': {
    weeks: 4,
    effects: [
      { gap: 'variance', times: [0.4, 0.65], source: 'course' },
      { gap: 'bias', times: [1, 1], plus: 0.002, source: 'book' },
    ],
    section: 'data-mismatch#foreign-data',
  },
  enough: { weeks: 0, section: 'error-analysis#build-quickly' },
} as const satisfies Readonly<Record<string, Option>>;

const CLOSING = {
  'read-all': { weeks: 0, set: { keeps: [1, 1], toll: 0 }, section: 'metrics#a-weight' },
  'send-5': { weeks: 0.2, set: { keeps: [0.6, 0.75], toll: 0.012 }, section: 'metrics#a-weight' },
  'send-30': { weeks: 0.2, set: { keeps: [0.3, 0.4], toll: 0.045 }, section: 'metrics#a-weight' },

  'promise-dev': { weeks: 0, set: { promise: 'dev' }, section: 'error-analysis#same-rules' },
  'promise-test': {
    weeks: 0,
    set: { promise: 'test' },
    section: 'human-level-performance#how-sure-is-a-gap',
  },
  'promise-high': {
    weeks: 0,
    set: { promise: 'test-high' },
    section: 'human-level-performance#how-sure-is-a-gap',
  },

  ship: { weeks: 0, set: { launch: 'ship' }, section: 'data-mismatch#which-model-ships' },
  pilot: { weeks: 3, set: { launch: 'pilot' }, section: 'data-mismatch#checking-synthesis' },
  dont: { weeks: 0, set: { launch: 'dont' }, section: 'data-mismatch#which-model-ships' },
} as const satisfies Readonly<Record<string, Option>>;

const OPTIONS = { ...SETTLING, ...WORK, ...CLOSING };

export const logbookReader = {
  id: 'logbook-reader',
  week: 2,
  budget: 22,
  old: 0.16,
  trainN: 5000,
  humanN: 800,
  gaps: {
    bias: 'train',
    variance: 'train-dev',
    ink: 'dev',
    stains: 'dev',
    crossed: 'dev',
  },
  kinds: [
    {
      floor: [0.04, 0.06],
      gaps: {
        bias: [0.006, 0.015],
        variance: [0.004, 0.012],
        ink: [0.06, 0.09],
        stains: [0.005, 0.015],
        crossed: [0.005, 0.02],
      },
    },
    {
      floor: [0.01, 0.02],
      gaps: {
        bias: [0.006, 0.015],
        variance: [0.004, 0.012],
        ink: [0.005, 0.02],
        stains: [0.06, 0.09],
        crossed: [0.005, 0.015],
      },
    },
    {
      floor: [0.01, 0.02],
      gaps: {
        bias: [0.006, 0.02],
        variance: [0.004, 0.012],
        ink: [0.01, 0.02],
        stains: [0.01, 0.02],
        crossed: [0.055, 0.08],
      },
    },
    {
      floor: [0.01, 0.025],
      gaps: {
        bias: [0.05, 0.08],
        variance: [0.005, 0.015],
        ink: [0.005, 0.02],
        stains: [0.005, 0.02],
        crossed: [0.005, 0.02],
      },
    },
    {
      floor: [0.01, 0.025],
      gaps: {
        bias: [0.008, 0.02],
        variance: [0.045, 0.07],
        ink: [0.005, 0.015],
        stains: [0.005, 0.02],
        crossed: [0.005, 0.02],
      },
    },
    {
      floor: [0.06, 0.08],
      gaps: {
        bias: [0.005, 0.015],
        variance: [0.005, 0.015],
        ink: [0.005, 0.02],
        stains: [0.005, 0.02],
        crossed: [0.005, 0.02],
      },
    },
  ],
  hidden: {
    one: [0.025, 0.05],
    panel: [0, 0.004],
    apart: [0, 0],
    labels: [0.004, 0.035],
  },
  first: FIRST,
  stages: [
    { id: 'split', options: ['boats-only', 'shuffle-all', 'navy-dev'] },
    { id: 'size', options: ['boats-500', 'boats-2000', 'boats-4000'] },
    { id: 'between', options: ['hold-out', 'no-hold-out'] },
    { id: 'people', options: ['nobody', 'one-volunteer', 'archivists'] },
    { id: 'start', options: ['from-scratch', 'last-layer', 'all-layers'], measures: 'model' },
    { id: 'work', options: Object.keys(WORK), rounds: 7, last: 'enough' },
    { id: 'threshold', options: ['read-all', 'send-5', 'send-30'], measures: 'test' },
    { id: 'promise', options: ['promise-dev', 'promise-test', 'promise-high'] },
    { id: 'launch', options: ['ship', 'pilot', 'dont'] },
  ],
  options: OPTIONS,
  opening: {
    split: 'boats-only',
    size: 'boats-2000',
    between: 'hold-out',
    people: 'archivists',
    start: 'all-layers',
  },
} as const satisfies Scenario;
