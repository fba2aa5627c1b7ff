import { defineConfig } from 'vitest/config';

const SECOND = 1000;
/** Tests keep nothing between them: a fresh module graph for each file took as long as the tests. */
const SHARED = { isolate: false } as const;

/** One group of tests for each step of `npm test`. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...SHARED,
          name: 'unit',
          include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'],
          // Simulations and properties share two cores with everything else.
          testTimeout: 30 * SECOND,
        },
      },
      { test: { ...SHARED, name: 'house', include: ['tests/{architecture,style}/**/*.test.ts'] } },
      {
        test: {
          ...SHARED,
          name: 'content',
          include: ['tests/content/**/*.test.ts'],
          testTimeout: 60 * SECOND,
        },
      },
      {
        test: {
          ...SHARED,
          name: 'build-output',
          include: ['tests/build/**/*.test.ts'],
          testTimeout: 180 * SECOND,
        },
      },
      {
        test: {
          ...SHARED,
          name: 'hosting',
          include: ['tests/hosting/**/*.test.ts'],
          testTimeout: 60 * SECOND,
          hookTimeout: 60 * SECOND,
        },
      },
      {
        test: {
          ...SHARED,
          name: 'python',
          include: ['tests/python/**/*.test.ts'],
          // All programs run in one go before the first is looked at.
          hookTimeout: 2400 * SECOND,
          testTimeout: 120 * SECOND,
        },
      },
      {
        test: {
          ...SHARED,
          name: 'browsers',
          include: ['tests/browsers/**/*.test.ts'],
          testTimeout: 60 * SECOND,
          hookTimeout: 60 * SECOND,
          fileParallelism: false,
        },
      },
    ],
  },
});
