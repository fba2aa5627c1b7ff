import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../i18n/locales.ts';
import { defaultsOf } from '../../params/table.ts';
import { diagnose, results, type AvoidableBiasValues } from './model.ts';
import { params, presets } from './params.ts';
import { finding, sentence } from './sentence.ts';
import { AvoidableBiasState } from './state.ts';
import { strings } from './strings.ts';
import { python } from './code.ts';

const defaults = defaultsOf(params);

function withValues(values: Partial<AvoidableBiasValues>): AvoidableBiasValues {
  return { ...defaults, ...values };
}

function say(values: AvoidableBiasValues, locale: 'en' | 'ko') {
  const reading = diagnose(values);
  return {
    finding: finding(strings[locale], locale, reading),
    sentence: sentence(strings[locale], locale, values, reading),
  };
}

describe('the course’s examples', () => {
  it.each([
    ['sharp', 0.07, 0.02, 'bias'],
    ['blurred', 0.005, 0.02, 'variance'],
    ['medical-far', 0.045, 0.01, 'bias'],
    ['medical-fit', 0.005, 0.04, 'variance'],
    ['medical-close', 0.002, 0.001, 'bias'],
    ['surpass-near', 0.001, 0.002, 'variance'],
    ['surpass-past', -0.002, 0.001, 'cannot-tell'],
  ])('%s: bias %d, variance %d, %s', (id, bias, variance, verdict) => {
    const preset = presets.find((candidate) => candidate.id === id);
    const figures = results(withValues(preset?.values ?? {}));
    expect(figures['avoidable-bias']).toBeCloseTo(bias, 12);
    expect(figures['variance']).toBeCloseTo(variance, 12);
    expect(figures['verdict']).toBe(verdict);
  });
});

describe('what the page says', () => {
  it('states the course’s first example', () => {
    expect(say(defaults, 'en').finding).toBe(
      'Avoidable bias, 7.0 points, is 3.5 times the variance',
    );
    expect(say(defaults, 'ko').finding).toBe('회피 가능 편향이 7.0%p로 분산의 3.5배입니다');
  });

  it('never calls a negative bias good, in either language', () => {
    const past = withValues({ human: 0.5, train: 0.3, dev: 0.4 });
    expect(say(past, 'en').finding).toContain('the floor is unknown');
    expect(say(past, 'en').sentence).toContain('between 0 and 0.3%');
    expect(say(past, 'ko').sentence).toContain('0에서 0.3% 사이');
  });

  it('calls a gap noise when its interval holds 0, and builds no advice on it', () => {
    const small = withValues({
      human: 7,
      train: 8,
      dev: 9,
      'n-human': 200,
      'n-train': 200,
      'n-dev': 200,
    });
    expect(results(small)['verdict']).toBe('within-noise');
    expect(say(small, 'en').sentence).toContain('holds 0');
  });

  it('holds no gap against another that may be chance', () => {
    const dusk = withValues({ human: 7.5, 'n-human': 200, 'n-train': 10_000, 'n-dev': 10_000 });
    expect(say(dusk, 'en').finding).toBe(
      'Variance, 2.0 points, leads; the avoidable bias, 0.5 points, may be chance',
    );
    expect(say(dusk, 'ko').finding).toContain('0.5%p는 우연일 수 있습니다');
  });

  it('fills every template for every preset', () => {
    for (const locale of LOCALES) {
      for (const preset of presets) {
        const said = say(withValues(preset.values), locale);
        expect(`${said.finding} ${said.sentence}`).not.toMatch(/[{}]|NaN|undefined|null|Infinity/);
      }
    }
  });
});

describe('the live state', () => {
  it('follows a typed number and knows the interval once both counts are there', () => {
    const state = new AvoidableBiasState('v=1', []);
    state.session.type('human', '7.5');
    expect(state.results.value['verdict']).toBe('variance');
    state.session.type('n-train', '10,000');
    expect(state.results.value['variance-low']).toBeNull();
    state.session.type('n-dev', '10000');
    expect(state.results.value['variance-low']).toBeGreaterThan(0.01);
  });

  it('starts from the author’s numbers and returns to them', () => {
    const state = new AvoidableBiasState('v=1&human=0.5', ['dev']);
    state.session.type('human', '3');
    state.session.reset();
    expect(state.session.values.value.human).toBe(0.5);
    expect(state.session.hidden.value).toEqual(['dev']);
  });
});

it('writes Python with the reader’s numbers', () => {
  const code = python(withValues({ 'n-dev': 10_000 }));
  expect(code).toContain('"dev": (10, 10000),');
  expect(code).toContain('"human": (1, None),');
});
