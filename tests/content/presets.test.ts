import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { CALCULATORS } from '../../src/calculators/index.ts';
import { computeCase } from '../../src/course/case-numbers.ts';
import { caseSchema } from '../../src/course/schemas.ts';
import { read } from '../support/project.ts';

const { numbers } = computeCase(caseSchema.parse(parse(read('content/case.yml'))).numbers);

/** A number of the case as it stands in a field: a percentage as on screen, without a rest. */
function field(id: string): number {
  const { value, unit } = numbers.get(id)!;
  const isShare = unit === 'percent' || unit === 'points';
  return Number((isShare ? 100 * value : value).toFixed(9));
}

/** Presets that repeat the running case: a calculator cannot read content, so a test does. */
const PRESETS = {
  'f-beta hivenote': {
    precision: 'p-precision',
    recall: 'p-recall',
    precision2: 'q-precision',
    recall2: 'q-recall',
    positives: 'dev-swarms',
    n: 'field-dev',
  },
  'weighted-error hivenote': {
    n: 'field-dev',
    'n-bad': 'dev-swarms',
    ordinary: 'p-fp',
    bad: 'p-fn',
    ordinary2: 'q-fp',
    bad2: 'q-fn',
    weight: 'cost-ratio',
  },
  'threshold hives': {
    'cost-fp': 'cost-false-alarm',
    'cost-fn': 'cost-miss',
    'at-prevalence': 'swarm-share',
  },
  'label-errors hivenote': { dev: 'dev-error' },
  'data-splitter hivenote': {
    'n-source': 'research-clips',
    'n-target': 'field-clips',
    'n-dev': 'field-dev',
    'n-test': 'field-test',
    'source-error': 'train-dev-error',
    'target-error': 'dev-error',
    'source-error2': 'mm-train-dev-error',
    'target-error2': 'mm-dev-error',
  },
  'two-by-three hivenote': {
    train: 'train-error',
    'train-target': 'mm-field-seen',
    dev: 'dev-error',
    'n-human': 'mm-panel-clips',
    'n-human-target': 'mm-panel-clips',
    'n-train-dev': 'mm-train-dev-clips',
    'n-dev': 'field-dev',
  },
  'two-by-three hivenote-wind': {
    train: 'mm-train-error',
    'train-dev': 'mm-train-dev-error',
    'train-target': 'mm-field-seen-after',
    dev: 'mm-dev-error',
  },
  'blame hivenote': { n: 'field-dev', failures: 'e2e-pipe-failures' },
} as const satisfies Record<string, Readonly<Record<string, string>>>;

function presetOf(name: string) {
  const [id, presetId] = name.split(' ');
  const calculator = CALCULATORS.find((one) => one.id === id)!;
  return calculator.presets.find((preset) => preset.id === presetId)!;
}

describe('presets of the running case', () => {
  it.each(Object.entries(PRESETS))('%s holds the numbers of case.yml', (name, ids) => {
    const wanted = Object.fromEntries(
      Object.entries(ids).map(([input, id]) => [input, field(id)] as const),
    );
    expect(presetOf(name).values).toMatchObject(wanted);
  });

  it('are all known here', () => {
    const told = CALCULATORS.flatMap(({ id, words, presets }) =>
      presets
        .filter((preset) => /hivenote|swarm/i.test(words.en.presets[preset.id] ?? ''))
        .map((preset) => `${id} ${preset.id}`),
    );
    expect(told.filter((name) => !(name in PRESETS))).toEqual([]);
  });
});

/** The same numbers in links and what-ifs of the lessons: the text of `with`. */
const IN_LESSONS = {
  metrics: [
    [
      ['precision', 'p-precision'],
      ['recall', 'p-recall'],
      ['precision2', 'q-precision'],
      ['recall2', 'q-recall'],
    ],
    [
      ['ordinary', 'p-fp'],
      ['bad', 'p-fn'],
      ['ordinary2', 'q-fp'],
      ['bad2', 'q-fn'],
      ['n', 'field-dev'],
      ['n-bad', 'dev-swarms'],
      ['weight', 'cost-ratio'],
    ],
    [
      ['tp', 'p-tp'],
      ['fp', 'p-fp'],
      ['fn', 'p-fn'],
    ],
    [
      ['tp', 'q-tp'],
      ['fp', 'q-fp'],
      ['fn', 'q-fn'],
    ],
  ],
  orthogonalization: [
    [
      ['n', 'field-dev'],
      ['error', 'dev-error'],
    ],
  ],
} as const;

describe('the running case in what the lessons compute', () => {
  it.each(Object.entries(IN_LESSONS))('is that of case.yml in %s', (slug, links) => {
    for (const locale of ['en', 'ko']) {
      const text = read(`content/lessons/${locale}/${slug}.mdx`);
      for (const inputs of links) {
        const link = inputs.map(([name, id]) => `${name}=${field(id)}`).join('&');
        expect(text, locale).toContain(link);
      }
    }
  });
});
