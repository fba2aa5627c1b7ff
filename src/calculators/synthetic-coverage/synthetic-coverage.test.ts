import { describe, expect, it } from 'vitest';
import { LOCALES, type Locale } from '../../i18n/locales.ts';
import { defaultsOf } from '../../params/table.ts';
import { BROKEN, extremesOf } from '../../../tests/support/extremes.ts';
import { advise } from './advice.ts';
import { read, readLoop, results, type SyntheticCoverageValues } from './model.ts';
import { params, presets } from './params.ts';
import { reportRows } from './rows.ts';
import { finding, formatShare, sentence } from './sentence.ts';
import { SyntheticCoverageState } from './state.ts';
import { strings } from './strings.ts';

const defaults = defaultsOf(params);

function withValues(values: Partial<SyntheticCoverageValues>): SyntheticCoverageValues {
  return { ...defaults, ...values };
}

function everything(values: SyntheticCoverageValues, locale: Locale): readonly string[] {
  const words = strings[locale];
  const reading = read(values);
  return [
    finding(words, locale, reading),
    sentence(words, locale, reading),
    ...reportRows(words, locale, reading, results(values)).map(({ text }) => text),
    ...advise(words, reading, { locale, base: '/' }).flatMap(({ text, reason, gain }) => [
      text,
      reason,
      gain ?? '',
    ]),
  ];
}

describe('twenty designs', () => {
  it('miss more than a third of the real cars, and hide it in their own renders', () => {
    const { real, fresh, verdict } = read(defaults);
    expect(real.value).toBeLessThan(0.67);
    expect(fresh.value).toBe(1);
    expect(verdict).toBe('narrow');
  });

  it('find hardly more with ten times the renders, nearly all with ten times the designs', () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const { real, more } = read(withValues({ seed }));
      expect(more.rendersRecall - real.value).toBeLessThan(0.01);
      expect(more.sourcesRecall - real.value).toBeGreaterThan(0.2);
    }
  });

  it('lose nothing that they found when there is more of either', () => {
    const { bySources, byRenders } = read(defaults);
    for (const curve of [bySources, byRenders]) {
      const recalls = curve.map(({ recall }) => recall);
      expect(recalls).toEqual(recalls.toSorted((a, b) => a - b));
    }
    expect(bySources.at(-1)?.recall).toBe(1);
  });
});

describe('a noise recording', () => {
  it('of one hour is heard ten thousand times under the course’s sound', () => {
    expect(readLoop(defaults)).toMatchObject({ repeats: 10_000, unique: 0.0001 });
  });

  it('need not repeat where there is as much of it as of sound', () => {
    expect(readLoop(withValues({ noise: 20_000 }))).toMatchObject({ repeats: 1, unique: 1 });
  });

  it('of the hives is a loop first, and varied later', () => {
    expect(readLoop(withValues({ clean: 167, noise: 0.667 })).repeats).toBeCloseTo(250, 0);
    const varied = readLoop(withValues({ clean: 167, noise: 30, places: 200 }));
    expect(varied.repeats).toBeCloseTo(5.6, 1);
    // 1 − 0.99^200.
    expect(varied.kinds).toBeCloseTo(0.866, 3);
  });

  it('in one place holds one kind', () => {
    expect(readLoop(withValues({ kinds: 50 })).kinds).toBeCloseTo(0.02, 12);
    expect(readLoop(withValues({ kinds: 1 })).kinds).toBe(1);
  });
});

describe('what the page says', () => {
  it('models other designs first, and says what more renders win', () => {
    const [first, second] = advise(strings.en, read(defaults), { locale: 'en', base: '/' });
    expect(first?.id).toBe('more-sources');
    expect(second?.id).toBe('stop-renders');
    expect(second?.gain).toBe('0.1 points more found');
  });

  it('never asks for more designs where no gap is shown', () => {
    const ids = advise(strings.en, read(withValues({ sources: 200 })), {
      locale: 'en',
      base: '/',
    }).map(({ id }) => id);
    expect(ids).not.toContain('more-sources');
    expect(ids).toContain('false-alarms');
  });

  it('shows a tiny share as more than nothing', () => {
    expect(formatShare(0.0001, 'en')).toBe('0.01%');
    expect(formatShare(0, 'en')).toBe('0.0%');
    expect(formatShare(0.63, 'ko')).toBe('63.0%');
  });

  it('fills every template at every extreme, in both languages', () => {
    const examples = presets.map(({ id, values }) => [id, withValues(values)] as const);
    for (const [name, values] of [...examples, ...extremesOf(params, presets.slice(0, 1))]) {
      for (const locale of LOCALES) {
        for (const text of everything(values as SyntheticCoverageValues, locale)) {
          expect(text, name).not.toMatch(BROKEN);
        }
      }
    }
  });
});

it('draws new points on request, and keeps the last good number while a field holds none', () => {
  const state = new SyntheticCoverageState('v=1', []);
  state.drawAgain();
  expect(state.session.values.value.seed).toBe(2);
  state.session.type('sources', '0');
  expect(state.session.drafts.value['sources']?.code).toBe('too-small');
  expect(state.reading.value.values.sources).toBe(20);
});
