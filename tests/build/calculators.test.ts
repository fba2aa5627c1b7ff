import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { strings as blame } from '../../src/calculators/blame/strings.ts';
import { strings as errorAnalysis } from '../../src/calculators/error-analysis/strings.ts';
import { strings as satisficing } from '../../src/calculators/satisficing/strings.ts';
import { CALCULATORS, type CalculatorEntry } from '../../src/calculators/index.ts';
import { dataValue } from '../../src/calculators/results.ts';
import { LOCALES, type Locale } from '../../src/i18n/locales.ts';
import { defaultsOf, type NumberField, type RowsField } from '../../src/params/table.ts';
import { builtSite, type Page } from '../support/dist.ts';
import { elementsOf, textOf } from '../support/html.ts';

const site = builtSite();

function pageAt(file: string): Page {
  const page = site.pages.find((one) => one.file === file);
  if (page === undefined) throw new Error(`${file} is not built`);
  return page;
}

/** The markup of the calculator alone, as it stands in a page that runs no script. */
function frameOf(page: Page, id: string): string {
  const start = page.html.search(new RegExp(`<figure[^>]*data-calculator="${id}"`));
  const end = page.html.indexOf('</astro-island>', start);
  if (start < 0) throw new Error(`${page.file} has no [data-calculator="${id}"]`);
  return page.html.slice(start, end < 0 ? undefined : end);
}

function quantitiesIn(html: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    elementsOf(html)
      .filter(({ name, attributes }) => name === 'data' && 'data-quantity' in attributes)
      .map(({ attributes }) => [attributes['data-quantity']!, attributes['value'] ?? '']),
  );
}

function expected(calculator: CalculatorEntry): Readonly<Record<string, string>> {
  const results = calculator.results(defaultsOf(calculator.params));
  return Object.fromEntries(
    Object.entries(results).map(([name, value]) => [name, dataValue(value)]),
  );
}

/** Examples' rows are shown in the words of the page, and stored under one name. */
const ROW_NAMES: Readonly<Record<string, Record<Locale, Readonly<Record<string, string>>>>> = {
  blame: { en: blame.en.rowNames, ko: blame.ko.rowNames },
  'error-analysis': { en: errorAnalysis.en.rowNames, ko: errorAnalysis.ko.rowNames },
  satisficing: { en: satisficing.en.rowNames, ko: satisficing.ko.rowNames },
};

/** The text inputs of a field with their default values: one, or one for each cell of a table. */
function inputsOf(name: string, field: NumberField | RowsField) {
  if (field.kind !== 'rows') return [[name, field.default] as const];
  return field.default.flatMap((cells, row) =>
    cells.map((cell, column) => [`${name}.${row}.${field.columns[column]!.name}`, cell] as const),
  );
}

const cases = CALCULATORS.flatMap((calculator) =>
  LOCALES.map((locale) => [`/${locale}/ ${calculator.id}`, calculator, locale] as const),
);

describe.each(cases)('%s without JavaScript', (_name, calculator, locale: Locale) => {
  const { id } = calculator;
  const own = () => frameOf(pageAt(`${locale}/calculators/${id}/index.html`), id);
  const embedded = () => frameOf(pageAt(`${locale}/embed/${id}/index.html`), id);

  it('shows every result of the default numbers, for machines too', () => {
    const results = expected(calculator);
    for (const shown of [quantitiesIn(own()), quantitiesIn(embedded())]) {
      // What is undefined may be shown as empty or not at all.
      const named = Object.keys(results).map((name) => [name, shown[name] ?? '']);
      expect(Object.fromEntries(named)).toEqual(results);
    }
  });

  it('shows the default numbers in its fields', () => {
    const fields = elementsOf(own()).filter(
      ({ name, attributes }) => name === 'input' && attributes['type'] === 'text',
    );
    const shown = new Map(
      fields.map(({ attributes }) => [attributes['name'], attributes['value']]),
    );
    for (const [name, field] of Object.entries(calculator.params.fields)) {
      if (field.kind === 'choice' || field.kind === 'flag' || field.kind === 'list') continue;
      for (const [input, value] of inputsOf(name, field)) {
        const text = (shown.get(input) ?? 'no field').replaceAll(',', '');
        const stored = value === null ? '' : String(value);
        expect(text, input).toBe(ROW_NAMES[id]?.[locale][stored] ?? stored);
      }
    }
  });

  it('says its finding and its sentence, and has a table', () => {
    const html = own();
    const part = (attribute: string) =>
      textOf(
        new RegExp(`<[^>]*${attribute}[^>]*>([\\s\\S]*?)</(?:h\\d|p|div)>`).exec(html)?.[1] ?? '',
      );
    expect(part('data-finding').length).toBeGreaterThan(10);
    expect(part('data-sentence').length).toBeGreaterThan(30);
    if (locale === 'ko') expect(part('data-sentence')).toMatch(/[가-힣]/);
    expect(html).toMatch(/<table[\s>]/);
    expect(html).toMatch(/<svg[^>]*data-picture/);
  });

  it('lists its inputs and results on its page, and as JSON', () => {
    const file = `${locale}/calculators/${id}/schema.json`;
    const schema = JSON.parse(readFileSync(join(site.root, file), 'utf8')) as unknown;
    const text = JSON.stringify(schema);
    const page = textOf(pageAt(`${locale}/calculators/${id}/index.html`).html);
    const results = Object.keys(calculator.results(defaultsOf(calculator.params)));
    for (const name of [...Object.keys(calculator.params.fields), ...results]) {
      expect(text, file).toContain(`"${name}"`);
      expect(page, name).toContain(name);
    }
  });
});

it('each calculator has a page of its own and one to embed, and no page is left over', () => {
  const ids = (area: string) =>
    site.pages
      .filter(({ file }) => file.startsWith(`en/${area}/`) && file !== `en/${area}/index.html`)
      .map(({ file }) => file.split('/')[2]!)
      .sort();
  const known = CALCULATORS.map(({ id }) => id).sort();
  expect(ids('calculators')).toEqual(known);
  expect(ids('embed')).toEqual(known);
});
