import { describe, expect, it } from 'vitest';
import { encode } from '../params/codec.ts';
import type { Rows } from '../params/rows.ts';
import { defaultsOf, type RowsField } from '../params/table.ts';
import { params, presets } from './blame/params.ts';
import { strings } from './blame/strings.ts';
import { inputRows } from './frame/rows.ts';
import { calculatorStrings } from '../i18n/strings/calculator.ts';
import { CALCULATORS } from './index.ts';
import { placement } from './props.ts';
import { namingOf } from './row-names.ts';
import { addRow, removeRow, typeCell, spreadCells } from './rows.ts';
import { createSession } from './session.ts';

const naming = namingOf(params, presets, 'stages', strings.ko.rowNames);
const named = (...names: readonly string[]) => naming(names.map((name) => [name, null]));

describe('the names of example rows', () => {
  it('are shown in the words of a language, and as stored without any', () => {
    expect(named('Detector', 'Classifier')).toEqual(['검출기', '분류기']);
    expect(named('Cars', 'Walkers', 'Planner')).toEqual(['자동차', '보행자', '경로 계획']);
    expect(namingOf(params, presets, 'stages', {})([['Detector']])).toEqual(['Detector']);
  });

  it('stay where rows above are taken away or rows below are changed', () => {
    expect(named('Walkers', 'Planner')).toEqual(['보행자', '경로 계획']);
    expect(named('Detector', '내 단계')).toEqual(['검출기', '내 단계']);
    expect(named('Detector', 'Classifier', 'A')).toEqual(['검출기', '분류기', 'A']);
  });

  it('are not put into words where no example has them', () => {
    expect(named('A', 'Detector', 'constructor')).toEqual(['A', 'Detector', 'constructor']);
    expect(named('detector', 'Detectors')).toEqual(['detector', 'Detectors']);
  });

  it('never read like another row', () => {
    expect(named('Detector', '검출기')).toEqual(['Detector', '검출기']);
  });
});

describe('a table that is edited while it is shown in Korean', () => {
  function open() {
    const defaults = defaultsOf(params);
    return createSession(params, defaults, presets, defaults);
  }
  const type = (session: ReturnType<typeof open>, row: number, text: string) =>
    session.editRows('stages', (editing) =>
      typeCell({ ...editing, naming }, { row, column: 0 }, text),
    );
  const stored = (session: ReturnType<typeof open>) =>
    session.values.value.stages.map(([name]) => name);

  it('stores what is typed, and nothing else', () => {
    const session = open();
    type(session, 1, '품종');
    expect(stored(session)).toEqual(['Detector', '품종']);
    session.editRows('stages', addRow);
    session.editRows('stages', (editing) => removeRow(editing, 1));
    expect(stored(session)).toEqual(['Detector', 'A']);
    session.undo();
    session.undo();
    session.undo();
    expect(encode(params, session.values.value)).toBe(encode(params, defaultsOf(params)));
  });

  it('refuses a name under which another row is shown', () => {
    const session = open();
    type(session, 1, '검출기');
    expect(stored(session)).toEqual(['Detector', 'Classifier']);
    expect(session.drafts.value['stages.1.name']).toEqual({ text: '검출기', code: 'duplicate' });
    type(session, 0, '상자');
    type(session, 1, '검출기');
    expect(stored(session)).toEqual(['상자', '검출기']);
  });

  it('takes pasted names of rows that give theirs up', () => {
    const session = open();
    const block = [['소리'], ['검출기']];
    session.editRows('stages', (editing) =>
      spreadCells({ ...editing, naming }, { row: 0, column: 0 }, block),
    );
    expect(stored(session)).toEqual(['소리', '검출기']);
    expect(session.drafts.value).toEqual({});
  });

  it('is copied under the shown names, with the stored ones as its values', () => {
    const words = { ...strings.ko, naming };
    const place = placement('blame', params, {}, 'ko', '/');
    const rows = inputRows(params, defaultsOf(params), words, place, calculatorStrings.ko);
    const shown = rows.filter(({ name }) => name.startsWith('stages.'));
    expect(shown.map(({ label }) => label)).toEqual(['단계: 검출기', '단계: 분류기']);
    expect(shown.map(({ value }) => value)).toEqual(['Detector,,9,', 'Classifier,10,1,']);
  });
});

const tables = CALCULATORS.flatMap((calculator) =>
  Object.entries(calculator.params.fields).flatMap(([name, field]) =>
    field.kind === 'rows' ? [{ ...calculator, name, field }] : [],
  ),
);

function examplesOf(
  field: RowsField,
  name: string,
  of: (typeof tables)[number],
): readonly string[] {
  const rows = [field.default, ...of.presets.map(({ values }) => values[name] ?? [])] as Rows[];
  return [...new Set(rows.flat().map(([first]) => String(first)))];
}

describe.each(tables)('the example rows of $id', (table) => {
  const { field, name, words } = table;
  const examples = examplesOf(field, name, table);
  const [en, ko] = [words.en.rowNames ?? {}, words.ko.rowNames ?? {}];

  it('have a Korean name each, unless a letter is all there is to them', () => {
    const inWords = examples.filter((one) => /[a-z]{2}/.test(one));
    expect(Object.keys(ko).sort()).toEqual([...inWords].sort());
    for (const shown of Object.values(ko)) {
      expect(shown).toMatch(/[가-힣]/);
      expect(shown.length).toBeLessThanOrEqual(24);
    }
    expect(new Set(Object.values(ko)).size).toBe(inWords.length);
  });

  it('are called in English as they are stored', () => {
    for (const [stored, shown] of Object.entries(en)) expect(shown).toBe(stored);
  });

  it('have results of the same names in both languages, said in Korean', () => {
    expect(Object.keys(words.ko.quantities)).toEqual(Object.keys(words.en.quantities));
    for (const stored of Object.keys(ko)) {
      expect(Object.values(words.ko.quantities).join('\n')).not.toContain(stored);
    }
  });
});
