import { describe, expect, it } from 'vitest';
import { params as gapLadder } from '../../src/calculators/gap-ladder/params.ts';
import { params as powerParams } from '../../src/calculators/dev-set-power/params.ts';
import { read as readSums } from '../../src/calculators/end-to-end-lab/model.ts';
import { params as sumsParams } from '../../src/calculators/end-to-end-lab/params.ts';
import { relatedTo as fromSums } from '../../src/calculators/end-to-end-lab/related.ts';
import { strings as sumsWords } from '../../src/calculators/end-to-end-lab/strings.ts';
import { read as readSheet, type ErrorValues } from '../../src/calculators/error-analysis/model.ts';
import {
  params as sheetParams,
  presets as sheets,
} from '../../src/calculators/error-analysis/params.ts';
import { relatedTo as fromSheet } from '../../src/calculators/error-analysis/related.ts';
import { strings as sheetWords } from '../../src/calculators/error-analysis/strings.ts';
import {
  read as readLabels,
  type LabelErrorsValues,
} from '../../src/calculators/label-errors/model.ts';
import { params as labelParams } from '../../src/calculators/label-errors/params.ts';
import { relatedTo as fromLabels } from '../../src/calculators/label-errors/related.ts';
import { strings as labelWords } from '../../src/calculators/label-errors/strings.ts';
import { read as readField } from '../../src/calculators/mismatch-lab/model.ts';
import { params as fieldParams } from '../../src/calculators/mismatch-lab/params.ts';
import { relatedTo as fromField } from '../../src/calculators/mismatch-lab/related.ts';
import { strings as fieldWords } from '../../src/calculators/mismatch-lab/strings.ts';
import { placement } from '../../src/calculators/props.ts';
import type { Related } from '../../src/calculators/related.ts';
import { LOCALES, type Locale } from '../../src/i18n/locales.ts';
import { decode } from '../../src/params/codec.ts';
import { defaultsOf, type Table } from '../../src/params/table.ts';

function at(locale: Locale) {
  return placement('label-errors', labelParams, {}, locale, '/');
}

/** What another calculator makes of a link: nothing in it may be refused. */
function taken<T extends Table>(related: Related | null, id: string, table: T) {
  const [address, state = ''] = (related?.href ?? '').split('#');
  expect(address).toMatch(new RegExp(`/calculators/${id}/$`));
  const { values, problems } = decode(table, state);
  expect(problems).toEqual([]);
  return values;
}

function labels(values: Partial<LabelErrorsValues>) {
  return readLabels({ ...defaultsOf(labelParams), ...values });
}

function sheet(values: Partial<ErrorValues>, locale: Locale = 'en') {
  const all: ErrorValues = { ...defaultsOf(sheetParams), ...values };
  return { words: sheetWords[locale], locale, values: all, reading: readSheet(all) };
}

describe('numbers that are taken along', () => {
  it.each(LOCALES)(
    'from wrong labels: to a sheet that knows their column, and back (%s)',
    (locale) => {
      const there = fromLabels(
        labels({ dev: 2, 'wrong-labels': 30 }),
        labelWords[locale],
        at(locale),
      );
      const values = taken(there, 'error-analysis', sheetParams);
      expect(values).toMatchObject({ dev: 2, n: 100 });
      const back = fromSheet(sheet(values, locale), at(locale));
      expect(taken(back, 'label-errors', labelParams)).toMatchObject({
        dev: 2,
        inspected: 100,
        'wrong-labels': 30,
      });
    },
  );

  it('from wrong labels with a rival: to the question whether the two differ', () => {
    const link = fromLabels(labels({ dev: 2.1, dev2: 1.9 }), labelWords.en, at('en'));
    expect(taken(link, 'dev-set-power', powerParams)).toMatchObject({ error: 2.1, error2: 1.9 });
  });

  it('from a sheet only where one of its columns is about labels', () => {
    expect(fromSheet(sheet({}), at('en'))).toBeNull();
    const late = sheets.find(({ id }) => id === 'labels-late')?.values as Partial<ErrorValues>;
    const link = fromSheet(sheet(late), at('en'));
    expect(taken(link, 'label-errors', labelParams)['wrong-labels']).toBe(30);
  });

  it('from the labs: errors and counts to the ladder, on which people are left out', () => {
    const field = fromField(readField(defaultsOf(fieldParams)), fieldWords.en, at('en'));
    expect(taken(field, 'gap-ladder', gapLadder)).toMatchObject({
      human: null,
      'n-train-dev': 200,
      'n-dev': 597,
    });
    const sums = fromSums(readSums(defaultsOf(sumsParams)), sumsWords.en, at('en'));
    const values = taken(sums, 'gap-ladder', gapLadder);
    expect(values).toMatchObject({ human: null, 'train-dev': null, 'n-dev': 1_000 });
    expect(Number(values.dev)).toBeGreaterThan(Number(values.train));
  });

  it('is never asked for more than there is', () => {
    const none = labels({ inspected: 10, 'wrong-labels': 20 });
    expect(fromLabels(none, labelWords.en, at('en'))).toBeNull();
  });
});
