import { defineConfig } from 'vitest/config';

const SECOND = 1000;

/** One group of tests for each step of `npm test`. */
export default defineConfig({
  test: {
    // Tests keep nothing between them: a fresh module graph for each file took as long as the tests.
    isolate: false,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'],
          // Simulations and properties share two cores with everything else.
          testTimeout: 30 * SECOND,
        },
      },
      { test: { name: 'house', include: ['tests/{architecture,style}/**/*.test.ts'] } },
      {
        test: {
          name: 'content',
          include: ['tests/content/**/*.test.ts'],
          testTimeout: 60 * SECOND,
        },
      },
      {
        test: {
          name: 'build-output',
          include: ['tests/build/**/*.test.ts'],
          testTimeout: 180 * SECOND,
        },
      },
      {
        test: {
          name: 'python',
          include: ['tests/python/**/*.test.ts'],
          // All programs run in one go before the first is looked at.
          hookTimeout: 600 * SECOND,
          testTimeout: 120 * SECOND,
        },
      },
      {
        test: {
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
