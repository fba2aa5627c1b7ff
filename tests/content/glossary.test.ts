import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { usesOf, type Forms } from '../../src/course/where-used.ts';
import { SLUGS } from '../support/lesson.ts';
import { OTHER_WORDS } from '../support/korean.ts';
import { read } from '../support/project.ts';

interface Term extends Forms {
  readonly definition: string;
}

const terms = {
  en: parse(read('content/glossary/en.yml')) as readonly Term[],
  ko: parse(read('content/glossary/ko.yml')) as readonly Term[],
};
const lessonsIn = (locale: string) =>
  SLUGS.map((slug) => ({ slug, source: read(`content/lessons/${locale}/${slug}.mdx`) }));
const uses = usesOf({ en: lessonsIn('en'), ko: lessonsIn('ko') }, terms);

/** The vocabulary of the course that the lessons use, by id; each has to be explained. */
const VOCABULARY = `
  machine-learning-strategy orthogonalization control hyperparameter cost-function loss
  early-stopping regularization dropout batch epoch optimizer training-set dev-set test-set
  train-dev-set split distribution single-number-metric metric optimizing-metric satisficing-metric
  threshold accuracy error-rate precision recall f1 f-beta harmonic-mean confusion-matrix
  true-positive false-positive false-negative true-negative false-alarm balanced-accuracy mcc
  roc-auc average-precision wake-word latency human-level-performance proxy bayes-error
  avoidable-bias bias variance overfitting generalization surpassing-human-level structured-data
  natural-perception error-analysis ceiling misclassification label-error label labeler
  random-error systematic-error build-quickly data-mismatch distribution-shift covariate-shift
  data-synthesis data-augmentation transfer-learning pre-training fine-tuning freezing lora adapter
  foundation-model multi-task-learning multi-label multi-class softmax sigmoid logit
  negative-transfer end-to-end-learning pipeline phoneme hand-designed-step feature segmentation
  confidence-interval wilson-interval mcnemar-test power p-value percentage-point bootstrap
  benchmark contamination slice
`
  .trim()
  .split(/\s+/);

describe('the glossary', () => {
  it('explains the vocabulary of the course', () => {
    const known = new Set(terms.en.map(({ id }) => id));
    expect(VOCABULARY.filter((id) => !known.has(id))).toEqual([]);
  });

  it('knows where each word of it is used', () => {
    const unused = VOCABULARY.filter((id) => (uses.get(id) ?? []).length === 0);
    expect(unused).toEqual([]);
  });

  it('explains in one to three sentences', () => {
    const sentences = (text: string) => text.match(/[.?](?=\s|$)/g)?.length ?? 0;
    const long = [...terms.en, ...terms.ko].filter(
      ({ definition }) => sentences(definition) < 1 || sentences(definition) > 4,
    );
    expect(long.map(({ id }) => id)).toEqual([]);
  });

  it('gives each language the word of the other', () => {
    expect(terms.en.filter(({ term }) => /[가-힣]/.test(term)).map(({ id }) => id)).toEqual([]);
    const latin = new Set(['lora', 'roc-auc']);
    const left = terms.ko.filter(({ id, term }) => !/[가-힣]/.test(term) && !latin.has(id));
    expect(left.map(({ id }) => id)).toEqual([]);
  });

  it('has each word once in a language', () => {
    for (const list of [terms.en, terms.ko]) {
      const words = list.map(({ term }) => term);
      expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
    }
  });

  it('chooses the Korean words that the lessons choose', () => {
    const words = terms.ko.flatMap(({ term, definition }) => [term, definition]);
    expect(words.filter((word) => OTHER_WORDS.test(word))).toEqual([]);
  });
});
