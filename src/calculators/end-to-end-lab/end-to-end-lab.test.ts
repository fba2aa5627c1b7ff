import { describe, expect, it } from 'vitest';
import { BROKEN } from '../../../tests/support/extremes.ts';
import { LOCALES } from '../../i18n/locales.ts';
import { readImages } from '../../math/digits/images.ts';
import { finish } from '../../math/run.ts';
import { runSums } from '../../math/digits/sums.ts';
import { defaultsOf } from '../../params/table.ts';
import { advise } from './advice.ts';
import { python } from './code.ts';
import { POINTS, read, results, type EndToEndLabValues } from './model.ts';
import { PAIRS, params } from './params.ts';
import { reportRows } from './rows.ts';
import { finding, sentence } from './sentence.ts';
import { EndToEndLabState } from './state.ts';
import { strings } from './strings.ts';

const defaults = defaultsOf(params);
/** A training run shares its core with everything else. */
const PATIENCE = 120_000;

function withPairs(pairs: EndToEndLabValues['pairs'], seed = 1): EndToEndLabValues {
  return { ...defaults, pairs, seed };
}

describe('what was measured', () => {
  it('falls with more pairs for the network, and is low from the start for the pipeline', () => {
    const errors = POINTS.map(({ endToEnd }) => endToEnd.value);
    expect(errors).toEqual(errors.toSorted((a, b) => b - a));
    expect(errors[0]).toBeGreaterThan(0.8);
    expect(errors.at(-1)).toBeLessThan(0.5);
    for (const { pipeline } of POINTS) expect(pipeline.value).toBeLessThan(0.25);
  });

  it('was learned until hardly a training pair is wrong', () => {
    for (const { training } of POINTS) expect(training).toBeLessThan(0.01);
  });

  it('is told with the labels that the pipeline got', () => {
    for (const { pairs, labels } of POINTS) expect(labels).toBe(Math.min(2 * pairs, 1_000));
  });

  it(
    'is what training gives: the smallest run, done again',
    () => {
      const run = finish(runSums(readImages(), 1, 50));
      const figures = results(withPairs('50', 1));
      expect(figures['seed-end-to-end-errors']).toBe(run.endToEnd.wrong);
      expect(figures['seed-pipeline-errors']).toBe(run.pipeline.wrong);
    },
    PATIENCE,
  );
});

describe('the reading', () => {
  it('prefers the pipeline by far more than the seeds differ', () => {
    const { verdict, point } = read(defaults);
    expect(verdict).toBe('pipeline');
    expect(point.difference.interval.low).toBeGreaterThan(0.2);
  });

  it('says how many pairs do what the pipeline does with few, or that none of them does', () => {
    for (const pairs of PAIRS) {
      const { match, point } = read(withPairs(pairs));
      const enough = POINTS.filter(({ endToEnd }) => endToEnd.value <= point.pipeline.value);
      expect(match).toBe(enough[0] ?? null);
    }
  });

  it('knows no stored run of another seed', () => {
    expect(read(withPairs('1000', 6)).stored).toBeNull();
    expect(read(withPairs('1000', 0)).stored).toBeNull();
    expect(results(withPairs('1000', 77))['seed-pipeline-errors']).toBeNull();
  });

  it('fills every template, in both languages', () => {
    for (const locale of LOCALES) {
      const words = strings[locale];
      for (const values of PAIRS.flatMap((pairs) => [withPairs(pairs), withPairs(pairs, 9)])) {
        const reading = read(values);
        const texts = [
          finding(words, locale, reading),
          sentence(words, locale, reading),
          ...reportRows(words, locale, reading, results(values)).map(({ text }) => text),
          ...advise(words, reading, { locale, base: '/' }).flatMap(({ text, reason }) => [
            text,
            reason,
          ]),
        ];
        for (const text of texts) expect(text).not.toMatch(BROKEN);
      }
    }
  });
});

describe('a run in the page', () => {
  const reply = {
    kind: 'sums',
    endToEnd: 1,
    endToEndInTraining: 0,
    pipeline: 2,
    examples: [],
  } as const;

  it('is what was asked when it began, whatever is chosen later', () => {
    const { run, session, asked } = new EndToEndLabState('v=1', []);
    run.begin(asked());
    run.follow(0.5);
    session.put('pairs', '50');
    expect(run.live.value).toMatchObject({ kind: 'running', share: 0.5 });
    run.finish(reply);
    expect(run.live.value).toMatchObject({ kind: 'done', asked: { pairs: 1_000, seed: 1 } });
  });

  it('leaves nothing when it is stopped, and hears no late news', () => {
    const { run, asked } = new EndToEndLabState('v=1', []);
    run.begin(asked());
    run.stop();
    run.follow(0.9);
    run.finish(reply);
    expect(run.live.value).toEqual({ kind: 'stopped' });
    run.fail();
    run.stop();
    expect(run.live.value).toEqual({ kind: 'failed' });
  });
});

it('writes Python with the chosen point', () => {
  expect(python(withPairs('200', 3))).toContain('pairs, seed = 200, 3');
});
