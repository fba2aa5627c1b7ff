import { describe, expect, it } from 'vitest';
import { BROKEN, extremesOf } from '../../../tests/support/extremes.ts';
import { LOCALES } from '../../i18n/locales.ts';
import * as field from '../../math/digits/field.ts';
import { readImages } from '../../math/digits/images.ts';
import { finish } from '../../math/run.ts';
import { defaultsOf } from '../../params/table.ts';
import { advise } from './advice.ts';
import { cellOf, COPIES, read, results, SIZES, type MismatchLabValues } from './model.ts';
import { params, presets, WAYS } from './params.ts';
import { reportRows } from './rows.ts';
import { finding, sentence } from './sentence.ts';
import { MismatchLabState } from './state.ts';
import { strings } from './strings.ts';

const defaults = defaultsOf(params);
/** A training run shares its core with everything else. */
const PATIENCE = 120_000;

function withValues(values: Partial<MismatchLabValues>): MismatchLabValues {
  return { ...defaults, ...values };
}

function dev(shift: MismatchLabValues['shift'], noise: MismatchLabValues['noise']) {
  return cellOf({ shift, noise }).dev.value;
}

describe('what was measured', () => {
  it('is a mismatch: clean images are read, those of the field are not', () => {
    const { trainDev, cell, mismatch } = read(defaults);
    expect(trainDev.value).toBeLessThan(0.05);
    expect(cell.dev.value).toBeGreaterThan(0.55);
    expect(mismatch.interval.low).toBeGreaterThan(0.5);
  });

  it('shows that the repeated shift hurts, and the repeated noise much less', () => {
    expect(dev('one', 'varied')).toBeGreaterThan(0.5);
    expect(dev('varied', 'one')).toBeLessThan(0.3);
    expect(dev('varied', 'varied')).toBeLessThan(dev('varied', 'one'));
    expect(dev('none', 'varied')).toBeGreaterThan(0.55);
  });

  it('shows nothing of it on images made by the same recipe', () => {
    const { synthetic, cell } = read(withValues({ shift: 'one', noise: 'one' }));
    expect(synthetic?.value).toBeLessThan(0.05);
    expect(cell.dev.value).toBeGreaterThan(0.5);
  });

  it(
    'is what training gives: the clean run, done again',
    () => {
      const run = finish(
        field.runField(readImages(), 1, { shift: 'none', noise: 'none', copies: COPIES }),
      );
      const stored = read(defaults).stored;
      expect(stored).toEqual({
        train: run.train,
        trainDev: run.trainDev,
        synthetic: null,
        dev: run.dev,
      });
      expect(results(defaults)['seed-dev-errors']).toBe(run.dev);
    },
    PATIENCE,
  );

  it('has the sizes and the ways of the training', () => {
    expect(WAYS).toEqual(field.WAYS);
    expect(SIZES).toEqual({
      train: field.TRAINING_IMAGES,
      trainDev: field.TRAIN_DEV_IMAGES,
      dev: field.DEV_IMAGES,
    });
  });
});

describe('the verdict', () => {
  it.each([
    [{}, 'mismatch'],
    [{ shift: 'one', noise: 'one' }, 'narrow'],
    [{ shift: 'one', noise: 'varied' }, 'narrow'],
    [{ noise: 'varied' }, 'narrow'],
    [{ shift: 'varied', noise: 'one' }, 'covers'],
    [{ shift: 'varied', noise: 'varied' }, 'covers'],
  ])('of %j is %s', (values, verdict) => {
    expect(results(withValues(values))['verdict']).toBe(verdict);
  });
});

describe('what the page says', () => {
  it('asks for varied shifts first where one is repeated', () => {
    const ids = (values: Partial<MismatchLabValues>) =>
      advise(strings.en, read(withValues(values)), { locale: 'en', base: '/' }).map(({ id }) => id);
    expect(ids({})[0]).toBe('compare');
    expect(ids({ shift: 'one', noise: 'varied' })[0]).toBe('vary-shift');
    expect(ids({ noise: 'varied' })[0]).toBe('add-shift');
    expect(ids({ shift: 'varied', noise: 'one' })[0]).toBe('vary-noise');
    expect(ids({ shift: 'varied', noise: 'varied' })[0]).toBe('go-on');
  });

  it('fills every template at every extreme, in both languages', () => {
    for (const [name, some] of extremesOf(params, presets)) {
      const values = some as MismatchLabValues;
      const reading = read(values);
      for (const locale of LOCALES) {
        const words = strings[locale];
        const texts = [
          finding(words, locale, reading),
          sentence(words, locale, reading),
          ...reportRows(words, locale, reading, results(values)).map(({ text }) => text),
          ...advise(words, reading, { locale, base: '/' }).flatMap(({ text, reason }) => [
            text,
            reason,
          ]),
        ];
        for (const text of texts) expect(text, name).not.toMatch(BROKEN);
      }
    }
  });
});

it('chooses a recipe as one step of undo', () => {
  const { session } = new MismatchLabState('v=1', []);
  session.putAll({ shift: 'one', noise: 'one' });
  session.undo();
  expect(session.values.value).toMatchObject({ shift: 'none', noise: 'none' });
});
