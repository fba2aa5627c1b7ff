import type { Option, Scenario, Setup } from '../engine/types.ts';

/**
 * Tiles on a belt behind a kiln. The error is the share of cracked tiles that leave the factory while
 * at most one sound tile in a hundred is thrown away, so every n counts cracked tiles. All sizes are
 * ours; `source` of an effect says who says that it works in that direction at all.
 */
const FAIR = { variance: 1, mismatch: 1, apart: 0 } as const;
/** Photographs of one tile, or of one hour, on both sides: most of the variance cannot be seen. */
const LEAKY = { variance: 0.35, mismatch: 1, apart: 0 } as const;
const OTHER_KILN = { variance: 1, mismatch: 1, apart: -1 } as const;

const FIRST: Setup = {
  aim: 1,
  devN: 1600,
  testN: 1600,
  trainDevN: 0,
  people: 'nobody',
  dev: FAIR,
  test: FAIR,
  labels: 'clean',
  keeps: [1, 1],
  toll: 0,
  testLuck: 0,
  promise: null,
  launch: null,
};

const METRIC = 'metrics#satisficing';
const IMPROVING = 'human-level-performance#improving-the-model';

const SETTLING = {
  accuracy: { weeks: 0, set: { aim: 0.6 }, section: 'metrics#think-in-counts' },
  f1: { weeks: 0, set: { aim: 0.85 }, section: 'metrics#price-list' },
  columns: { weeks: 0, set: { aim: 0.75 }, section: 'metrics#many-columns' },
  limit: { weeks: 0.4, set: { aim: 1 }, section: METRIC },

  shuffle: { weeks: 0, set: { dev: LEAKY, test: LEAKY }, section: 'metrics#related-rows' },
  batches: { weeks: 0.2, set: { dev: FAIR, test: FAIR }, section: 'metrics#related-rows' },
  'two-kilns': {
    weeks: 0,
    set: { dev: OTHER_KILN, test: FAIR },
    section: 'metrics#one-distribution',
  },

  'dev-400': { weeks: 0.2, set: { devN: 400, testN: 400 }, section: 'metrics#how-many' },
  'dev-1600': { weeks: 0.4, set: { devN: 1600, testN: 1600 }, section: 'metrics#can-it-see' },
  'dev-6400': { weeks: 2.2, set: { devN: 6400, testN: 6400 }, section: 'metrics#can-it-see' },

  nobody: {
    weeks: 0,
    set: { people: 'nobody' },
    section: 'human-level-performance#compare-with-zero',
  },
  'one-inspector': {
    weeks: 0.2,
    set: { people: 'one' },
    section: 'human-level-performance#floor-and-bar',
  },
  panel: {
    weeks: 0.4,
    set: { people: 'panel' },
    section: 'human-level-performance#what-human-level-means',
  },

  'plain-network': { weeks: 1, section: 'error-analysis#build-quickly' },
  'best-paper': {
    weeks: 6,
    effects: [
      { gap: 'bias', times: [0.75, 1], source: 'ours' },
      { gap: 'variance', times: [0.8, 1], source: 'ours' },
    ],
    section: 'error-analysis#build-quickly',
  },
} as const satisfies Readonly<Record<string, Option>>;

const WORK = {
  'bigger-network': {
    weeks: 3,
    effects: [
      { gap: 'bias', times: [0.3, 0.6], source: 'course' },
      { gap: 'variance', times: [1.05, 1.05], plus: 0.001, source: 'ours' },
    ],
    section: IMPROVING,
  },
  'train-longer': {
    weeks: 1,
    effects: [
      { gap: 'bias', times: [0.7, 0.95], source: 'course' },
      { gap: 'variance', times: [1, 1], plus: 0.002, source: 'ours' },
    ],
    section: IMPROVING,
  },
  'more-photos': {
    weeks: 5,
    effects: [
      { gap: 'variance', times: [0.35, 0.6], source: 'course' },
      { gap: 'bias', times: [1, 1], plus: 0.002, source: 'book' },
    ],
    section: IMPROVING,
  },
  regularize: {
    weeks: 1,
    effects: [
      { gap: 'variance', times: [0.7, 0.95], source: 'course' },
      { gap: 'bias', times: [1, 1], plus: 0.003, source: 'book' },
    ],
    section: IMPROVING,
  },
  augment: {
    weeks: 2,
    effects: [
      { gap: 'variance', times: [0.5, 0.9], source: 'course' },
      { gap: 'bias', times: [1, 1], plus: 0.002, source: 'book' },
    ],
    section: IMPROVING,
  },
  variants: {
    weeks: 0.6,
    effects: [{ gap: 'bias', times: [0.96, 1], source: 'ours' }],
    variants: 40,
    section: 'metrics#luck-at-the-top',
  },
  'larger-dev': {
    weeks: 2,
    set: { devN: 6400 },
    isFresh: true,
    unless: { devN: 6400 },
    section: 'human-level-performance#how-sure-is-a-gap',
  },
  'ask-panel': {
    weeks: 0.6,
    set: { people: 'panel' },
    unless: { people: 'panel' },
    section: 'human-level-performance#what-human-level-means',
  },
  enough: { weeks: 0, section: 'orthogonalization#worth-of-an-idea' },
} as const satisfies Readonly<Record<string, Option>>;

const CLOSING = {
  half: { weeks: 0, set: { keeps: [1.15, 1.6] }, section: 'metrics#recall-within-the-limit' },
  'best-f1': { weeks: 0.2, set: { keeps: [1.05, 1.3] }, section: 'metrics#price-list' },
  'limit-on-dev': {
    weeks: 0.2,
    set: { keeps: [1, 1.03] },
    section: 'metrics#recall-within-the-limit',
  },
  'limit-on-test': {
    weeks: 0.2,
    set: { keeps: [1, 1.02], testLuck: 0.008 },
    section: 'orthogonalization#fitted-by-people',
  },

  'promise-dev': {
    weeks: 0,
    set: { promise: 'dev' },
    section: 'orthogonalization#fitted-by-people',
  },
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

  ship: { weeks: 0, set: { launch: 'ship' }, section: 'human-level-performance#what-still-works' },
  pilot: { weeks: 2, set: { launch: 'pilot' }, section: 'orthogonalization#too-neat' },
  dont: { weeks: 0, set: { launch: 'dont' }, section: 'metrics#when-to-change' },
} as const satisfies Readonly<Record<string, Option>>;

const OPTIONS = { ...SETTLING, ...WORK, ...CLOSING };

export const tileLine = {
  id: 'tile-line',
  week: 1,
  budget: 20,
  old: 0.14,
  trainN: 5000,
  humanN: 800,
  gaps: { bias: 'train', variance: 'train-dev' },
  kinds: [
    { floor: [0.01, 0.025], gaps: { bias: [0.055, 0.08], variance: [0.008, 0.025] } },
    { floor: [0.01, 0.025], gaps: { bias: [0.006, 0.02], variance: [0.06, 0.09] } },
    { floor: [0.01, 0.03], gaps: { bias: [0.03, 0.05], variance: [0.03, 0.05] } },
    { floor: [0.045, 0.065], gaps: { bias: [0.005, 0.015], variance: [0.005, 0.02] } },
  ],
  hidden: {
    one: [0.025, 0.05],
    panel: [0, 0.004],
    apart: [0.01, 0.035],
    labels: [0, 0],
  },
  first: FIRST,
  stages: [
    { id: 'metric', options: ['accuracy', 'f1', 'columns', 'limit'] },
    { id: 'split', options: ['shuffle', 'batches', 'two-kilns'] },
    { id: 'size', options: ['dev-400', 'dev-1600', 'dev-6400'] },
    { id: 'people', options: ['nobody', 'one-inspector', 'panel'] },
    { id: 'start', options: ['plain-network', 'best-paper'], measures: 'model' },
    { id: 'work', options: Object.keys(WORK), rounds: 7, last: 'enough' },
    {
      id: 'threshold',
      options: ['half', 'best-f1', 'limit-on-dev', 'limit-on-test'],
      measures: 'test',
    },
    { id: 'promise', options: ['promise-dev', 'promise-test', 'promise-high'] },
    { id: 'launch', options: ['ship', 'pilot', 'dont'] },
  ],
  options: OPTIONS,
  opening: {
    metric: 'limit',
    split: 'batches',
    size: 'dev-1600',
    people: 'panel',
    start: 'plain-network',
  },
} as const satisfies Scenario;
