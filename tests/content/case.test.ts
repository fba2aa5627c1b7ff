import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { computeCase, relationFaults } from '../../src/course/case-numbers.ts';
import { caseSchema } from '../../src/course/schemas.ts';
import { computeValue } from '../../src/course/value.ts';
import { readLesson, SLUGS } from '../support/lesson.ts';
import { read } from '../support/project.ts';

const data = caseSchema.parse(parse(read('content/case.yml')));
const { numbers, faults } = computeCase(data.numbers);
const valueOf = (id: string) => numbers.get(id)!.value;

/** One figure of a calculator for the inputs of a link. */
function computed(calculator: string, inputs: string, quantity: string): number {
  const result = computeValue({ calculator, with: inputs, quantity });
  if ('fault' in result) throw new Error(result.fault);
  return result.value;
}

describe('the running case', () => {
  it('can be computed, and keeps its relations', () => {
    expect(faults).toEqual([]);
    expect(relationFaults(data.relations, numbers)).toEqual([]);
  });

  it.each(['p', 'q'])('counts every clip of model %s once', (model) => {
    const [tp, fp, fn] = ['tp', 'fp', 'fn'].map((cell) => valueOf(`${model}-${cell}`));
    const quiet = valueOf('dev-quiet') - fp!;
    expect(quiet).toBeGreaterThanOrEqual(0);
    expect(tp! + fn! + fp! + quiet).toBe(valueOf('field-dev'));
    expect((tp! + fn!) / valueOf('field-dev')).toBeCloseTo(valueOf('swarm-share'), 12);
  });

  it.each(['p', 'q'])('agrees with the confusion matrix on model %s', (model) => {
    const [tp, fp, fn] = ['tp', 'fp', 'fn'].map((cell) => valueOf(`${model}-${cell}`));
    const inputs = `tp=${tp}&fp=${fp}&fn=${fn}&tn=${valueOf('dev-quiet') - fp!}`;
    for (const metric of ['precision', 'recall', 'f1']) {
      const expected = computed('confusion-matrix', inputs, metric);
      expect(valueOf(`${model}-${metric}`), metric).toBeCloseTo(expected, 12);
    }
    expect(valueOf(`${model}-cost`)).toBe(
      fn! * valueOf('cost-miss') + fp! * valueOf('cost-false-alarm'),
    );
  });

  it('agrees with the ladder of gaps, which adds up to the dev error', () => {
    const error = (id: string) => 100 * valueOf(id);
    const inputs = `human=${error('human-panel')}&train=${error('train-error')}&train-dev=${error('train-dev-error')}&dev=${error('dev-error')}`;
    const gaps = {
      'case-bias': 'avoidable-bias',
      'case-variance': 'variance',
      'case-mismatch': 'data-mismatch',
    };
    for (const [id, quantity] of Object.entries(gaps)) {
      expect(valueOf(id), id).toBeCloseTo(computed('gap-ladder', inputs, quantity), 12);
    }
    const sum = Object.keys(gaps).reduce((total, id) => total + valueOf(id), 0);
    expect(valueOf('human-panel') + sum).toBeCloseTo(valueOf('dev-error'), 12);
    expect(valueOf('dev-minus-train')).toBeCloseTo(
      valueOf('case-variance') + valueOf('case-mismatch'),
      12,
    );
  });

  it.each([
    ['mm-dev-wrong', 'tr', 'tr-gain'],
    ['tr-wrong', 'tr-multi', 'tr-multi-gain'],
  ])('counts from %s on what %s mends and breaks', (before, step, gain) => {
    const [mended, broken, wrong, all] = [
      `${step}-mended`,
      `${step}-broken`,
      `${step}-wrong`,
      'field-dev',
    ].map(valueOf) as [number, number, number, number];
    expect(valueOf(before) - mended + broken).toBe(wrong);
    const inputs = `both-right=${all - wrong - mended}&only-a=${broken}&only-b=${mended}&both-wrong=${wrong - broken}`;
    expect(computed('dev-set-power', inputs, 'difference')).toBeCloseTo(valueOf(gain), 12);
  });

  it.each(['e2e-pipe', 'e2e', 'e2e-half', 'e2e-quarter', 'e2e-strict'])(
    'adds up the bill of %s',
    (id) => {
      const misses = valueOf('dev-swarms') - valueOf(`${id}-tp`);
      const bill =
        misses * valueOf('cost-miss') + valueOf(`${id}-fp`) * valueOf('cost-false-alarm');
      expect(valueOf(`${id}-cost`)).toBe(bill);
    },
  );

  it('has every number that a lesson prints', () => {
    const asked = ['en', 'ko'].flatMap((locale) =>
      SLUGS.flatMap((slug) =>
        readLesson(locale, slug)
          .sections.flatMap(({ tags }) => tags)
          .filter(({ name }) => name === 'Case')
          .map(({ fixed }) => /\bof="([^"]*)"/.exec(fixed)?.[1] ?? ''),
      ),
    );
    expect(asked.filter((id) => !numbers.has(id))).toEqual([]);
  });

  it.each([
    ['human-panel', 9],
    ['train-dev-error', 16],
    ['test-error', 14],
    ['p-tp', 95],
    ['cost-miss', 10],
    ['swarm-share', 5.02],
  ])('would contradict itself with %s at %d', (id, value) => {
    const changed = { ...data.numbers, [id]: { ...data.numbers[id]!, value } };
    const result = computeCase(changed);
    const all = [...result.faults, ...relationFaults(data.relations, result.numbers)];
    expect(all.map(({ what }) => what)).not.toEqual([]);
  });
});
