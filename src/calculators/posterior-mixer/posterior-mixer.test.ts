import { describe, expect, it } from 'vitest';
import { BROKEN, extremesOf } from '../../../tests/support/extremes.ts';
import { placeIn } from '../../../tests/support/place.ts';
import { LOCALES, type Locale } from '../../i18n/locales.ts';
import { defaultsOf } from '../../params/table.ts';
import { python } from './code.ts';
import { countBestErrors, read, results, type PosteriorMixerValues } from './model.ts';
import { params, presets } from './params.ts';
import { advise, finding, reportRows, sentence, tileCounts } from './sentence.ts';
import { PosteriorMixerState } from './state.ts';
import { strings } from './strings.ts';

const defaults = defaultsOf(params);

function withValues(values: Partial<PosteriorMixerValues>): PosteriorMixerValues {
  return { ...defaults, ...values };
}

function figures(values: Partial<PosteriorMixerValues>) {
  return results(withValues(values));
}

describe('the floor', () => {
  it.each([
    ['look-alikes', 0.05],
    ['leaning', 0.02],
    ['noisy-speech', 0.03],
    ['all-coins', 0.5],
    ['no-coins', 0],
  ])('%s: %d', (id, error) => {
    const preset = presets.find((candidate) => candidate.id === id);
    const found = figures(preset?.values ?? {});
    expect(found['bayes-error']).toBeCloseTo(error, 12);
    expect(found['best-accuracy']).toBeCloseTo(1 - error, 12);
    expect(found['verdict']).toBe(error > 0 ? 'floor' : 'no-floor');
  });

  it('is the same whichever answer is the more likely one', () => {
    expect(figures({ posterior: 20 })['bayes-error']).toBeCloseTo(
      Number(figures({ posterior: 80 })['bayes-error']),
      12,
    );
    expect(figures({ posterior: 100 })['verdict']).toBe('no-floor');
  });
});

describe('the sample', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(figures({})).toEqual(figures({}));
    const errors = [1, 2, 3, 4].map((seed) => figures({ seed })['sample-error']);
    expect(new Set(errors).size).toBeGreaterThan(1);
  });

  it('comes close to the floor as it grows', () => {
    const mixture = { share: 0.1, first: 0.2 };
    expect(countBestErrors(mixture, 100_000, 3) / 100_000).toBeCloseTo(0.02, 2);
  });

  it('has an interval that holds the truth about 95 times in 100', () => {
    const seeds = Array.from({ length: 400 }, (_, seed) => seed);
    const held = seeds.filter((seed) => read(withValues({ seed, n: 500 })).holdsTruth).length;
    expect(held / seeds.length).toBeGreaterThan(0.92);
    expect(held / seeds.length).toBeLessThan(0.985);
  });

  it('never has an interval without width', () => {
    const found = figures({ 'coin-flip': 0, n: 1 });
    expect(found['sample-error']).toBe(0);
    expect(found['sample-error-high']).toBeGreaterThan(0.5);
  });
});

describe('what the page says', () => {
  const say = (values: PosteriorMixerValues, locale: Locale) => {
    const words = strings[locale];
    const reading = read(values);
    const advice = advise(words, placeIn(locale), reading);
    const said = sentence(words, locale, values, reading);
    return {
      finding: finding(words, reading),
      sentence: said,
      advice,
      all: [
        finding(words, reading),
        said,
        ...reportRows(words, locale, reading, results(values)).map(({ text }) => text),
        ...advice.flatMap(({ text, reason }) => [text, reason]),
      ].join(' '),
    };
  };

  it('says what no model can go below, and what would change it', () => {
    const { finding: heading, sentence: said, advice } = say(defaults, 'en');
    expect(heading).toBe('No model gets below 5% with these inputs');
    expect(said).toContain('10% × 50% = 5%');
    expect(advice.map(({ id }) => id)).toEqual([
      'new-inputs',
      'better-labels',
      'abstain',
      'no-bigger-model',
    ]);
    expect(say(defaults, 'ko').finding).toContain('5% 아래로');
  });

  it('keeps nothing for a model where nothing is certain', () => {
    const ids = say(withValues({ 'coin-flip': 100 }), 'en').advice.map(({ id }) => id);
    expect(ids).not.toContain('abstain');
  });

  it('says when the sample misses the truth', () => {
    const seeds = Array.from({ length: 200 }, (_, seed) => seed);
    const missed = seeds.find((seed) => !read(withValues({ seed })).holdsTruth);
    expect(say(withValues({ seed: missed ?? -1 }), 'en').sentence).toContain('misses');
  });

  it.each(extremesOf(params, presets))('fills every template: %s', (_name, values) => {
    for (const locale of LOCALES) {
      expect(say(values as PosteriorMixerValues, locale).all).not.toMatch(BROKEN);
    }
  });

  it.each(extremesOf(params, presets))('draws a hundred tiles: %s', (_name, values) => {
    const { clear, lucky, wrong } = tileCounts(read(values as PosteriorMixerValues));
    expect(Math.min(clear, lucky, wrong)).toBeGreaterThanOrEqual(0);
    expect(clear + lucky + wrong).toBe(100);
  });
});

it('draws again as one step of undo', () => {
  const state = new PosteriorMixerState('v=1', []);
  state.drawAgain();
  expect(state.session.values.value.seed).toBe(2);
  state.session.undo();
  expect(state.session.values.value.seed).toBe(1);
});

it('writes Python with the reader’s numbers', () => {
  expect(python(withValues({ 'coin-flip': 6 }))).toContain('share = 6 / 100');
});
