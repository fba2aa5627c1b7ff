import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../i18n/locales.ts';
import { defaultsOf } from '../../params/table.ts';
import { diagnose, results, type GapLadderValues } from './model.ts';
import { params, presets } from './params.ts';
import { gapsBetween, measuredRungs } from './rungs.ts';
import { finding, sentence } from './sentence.ts';
import { strings } from './strings.ts';

const defaults = defaultsOf(params);

function withValues(values: Partial<GapLadderValues>): GapLadderValues {
  return { ...defaults, ...values };
}

function preset(id: string): GapLadderValues {
  return withValues(presets.find((candidate) => candidate.id === id)?.values ?? {});
}

function say(values: GapLadderValues, locale: 'en' | 'ko') {
  const reading = diagnose(values);
  return {
    finding: finding(strings[locale], locale, values, reading),
    sentence: sentence(strings[locale], locale, values, reading),
  };
}

describe('the course’s cases', () => {
  it.each([
    ['case-0', [0.01, null, null, null], 'cannot-tell'],
    ['case-1', [0.01, 0.08, 0.01, null], 'variance'],
    ['case-2', [0.01, 0.005, 0.085, null], 'mismatch'],
    ['case-3', [0.1, 0.01, 0.01, null], 'bias'],
    ['case-4', [0.1, 0.01, 0.09, null], 'several'],
    ['case-5', [0.03, 0.03, 0.02, 0], 'several'],
    ['case-6', [0.03, 0.03, -0.04, 0], 'several'],
  ] as const)('%s', (id, gaps, verdict) => {
    const figures = results(preset(id));
    const names = ['avoidable-bias', 'variance', 'data-mismatch', 'dev-overfitting'];
    for (const [index, name] of names.entries()) {
      const expected = gaps[index] ?? null;
      if (expected === null) expect(figures[name]).toBeNull();
      else expect(figures[name]).toBeCloseTo(expected, 12);
    }
    expect(figures['verdict']).toBe(verdict);
  });
});

describe('what the page says', () => {
  it('names the two causes that one gap hides when there is no train-dev set', () => {
    const { finding: heading, sentence: text } = say(preset('case-0'), 'en');
    expect(heading).toBe(
      '9.0 points between training and dev error: variance or mismatch, these numbers cannot tell',
    );
    expect(text).toContain('Hold out some of the training data');
  });

  it('explains a negative mismatch instead of calling it a fault', () => {
    expect(say(preset('case-6'), 'en').sentence).toContain('easier for the model');
    expect(say(preset('case-6'), 'ko').sentence).toContain('고쳐야 할 잘못은 아닙니다');
  });

  it('fills every template for every preset and every missing error', () => {
    const gaps = ['human', 'train', 'train-dev', 'dev', 'test'] as const;
    for (const locale of LOCALES) {
      for (const { id } of presets) {
        for (const missing of gaps) {
          const said = say({ ...preset(id), [missing]: null }, locale);
          const text = `${said.finding} ${said.sentence}`;
          expect(text).not.toMatch(/[{}]|NaN|undefined|null|Infinity/);
        }
      }
      const empty = { human: null, train: null, 'train-dev': null, dev: null, test: null };
      expect(say(withValues(empty), locale).sentence).toBe(strings[locale].sentence.nothing);
    }
  });
});

describe('the picture', () => {
  it('draws a gap of several causes between errors that are no neighbours', () => {
    const values = preset('case-0');
    const rungs = measuredRungs(strings.en, 'en', values);
    const gaps = gapsBetween(strings.en, rungs, diagnose(values));
    expect(rungs.map((rung) => rung.quantity)).toEqual(['human', 'train', 'dev']);
    expect(gaps.map((gap) => gap.label)).toEqual([
      'avoidable bias 1.0',
      'variance or mismatch 9.0',
    ]);
  });
});
