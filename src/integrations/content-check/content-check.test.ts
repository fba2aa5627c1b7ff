import { describe, expect, it } from 'vitest';
import { CASE, contentOf, FRONT, said } from '../../../tests/support/content.ts';
import { checkAddresses } from './checks/addresses.ts';
import { checkCase } from './checks/case.ts';
import { checkCitations } from './checks/citations.ts';
import { checkHeadings } from './checks/headings.ts';
import { checkLinks } from './checks/links.ts';
import { checkPairs } from './checks/pairs.ts';
import { checkQuizzes } from './checks/quizzes.ts';
import { checkShape } from './checks/shape.ts';
import { checkTags } from './checks/tags.ts';
import { checkTerms } from './checks/terms.ts';
import { problemsIn } from './index.ts';

const QUIZ = `predictions:
  - id: guess
    section: one
    question: Which?
    right: a
    options: [{ id: a, text: A }, { id: b, text: B }]
questions:
  - id: ask
    section: one
    kind: choice
    question: Which?
    right: a
    options: [{ id: a, text: A, reason: Yes. }, { id: b, text: B, reason: No. }]
`;

describe('sound content', () => {
  it('has no problem', () => {
    const en = `## One {/*one*/}

<Predict id="guess">

Text with <Term id="bias">bias</Term> and <Cite of="ng-2017" />, <Q of="train">8%</Q>, <Case of="swarms" />.

</Predict>

<AvoidableBias human="1" train="8" dev="10" hide="n-human" id="here" />

<ErrorFloor />

[on](gapwise:lesson/metrics#one) [there](gapwise:lesson/metrics#here)

<Check section="one" />`;
    const content = contentOf({ en, quizEn: QUIZ });
    for (const check of [
      checkShape,
      checkPairs,
      checkHeadings,
      checkTags,
      checkTerms,
      checkCitations,
      checkCase,
      checkLinks,
      checkQuizzes,
    ]) {
      expect(said(check(content))).toBe('');
    }
  });

  it('is what the project holds', () => {
    expect(said(problemsIn(process.cwd()))).toBe('');
  });
});

describe('each problem names file, line and remedy', () => {
  it('unknown and missing fields of front matter', () => {
    const en = FRONT.replace('week: 1', 'weeks: 1');
    const text = said(checkShape(contentOf({ en })));
    expect(text).toMatch(/content\/lessons\/en\/metrics\.mdx:6: .*“weeks”.*To mend:/);
    expect(text).toContain('“week”');
  });

  it('a lesson in one language only', () => {
    const content = contentOf({});
    const text = said(checkPairs({ ...content, lessons: content.lessons.slice(0, 1) }));
    expect(text).toContain('content/lessons/ko/metrics.mdx does not exist');
  });

  it('headings that differ', () => {
    const text = said(
      checkHeadings(contentOf({ en: '## A {/*a*/}\n\n## B {/*b*/}', ko: '## A {/*a*/}' })),
    );
    expect(text).toMatch(/ko\/metrics\.mdx:14: .*## b/);
    expect(said(checkHeadings(contentOf({ en: '## A' })))).toContain('has no id');
  });

  it.each([
    ['<Nope />', 'There is no tag <Nope>'],
    ['<Q of="validation">1</Q>', 'none of human, train'],
    ['<Q>1</Q>', 'needs the prop “of”'],
    ['<Decide tone="x">y</Decide>', 'no prop “tone”'],
    ['<AvoidableBias humans="1" />', 'no input “humans”'],
    ['<AvoidableBias human="one" />', 'cannot have human="one"'],
    ['<AvoidableBias human={1} />', 'in braces'],
    ['<Value calculator="avoidable-bias" with="human=1" quantity="bias" />', 'is none of'],
    ['<Value calculator="nope" with="a=1" quantity="b" />', 'no calculator “nope”'],
  ])('%s', (tag, reason) => {
    const text = said(checkTags(contentOf({ en: tag })));
    expect(text).toMatch(/content\/lessons\/en\/metrics\.mdx:14: /);
    expect(text).toContain(reason);
    expect(text).toContain('To mend:');
  });

  it('unknown terms, and glossaries that differ', () => {
    const text = said(
      checkTerms(
        contentOf({
          en: '<Term id="x">x</Term>',
          glossaryKo: '- { id: variance, term: a, definition: b }\n',
        }),
      ),
    );
    expect(text).toMatch(/metrics\.mdx:14: The glossary has no term “x”/);
    expect(text).toMatch(/ko\.yml:1: .*“variance”.*“bias”/);
  });

  it('unknown citations', () => {
    expect(said(checkCitations(contentOf({ en: '<Cite of="ng-2017 no-2020" />' })))).toContain(
      '“no-2020”',
    );
  });

  it('numbers that the case does not have', () => {
    const text = said(checkCase(contentOf({ en: '<Case of="hives" />' })));
    expect(text).toMatch(/content\/lessons\/en\/metrics\.mdx:14: .*no number “hives”.*To mend:/);
    expect(said(checkTags(contentOf({ en: '<Case id="clips" />' })))).toContain('no prop “id”');
  });

  it.each([
    ['[clips, share]', '[clips, part]', /case\.yml:4: “swarms” asks for “part”/],
    ['value: 2000', 'value: 2010', /case\.yml:4: “swarms” is 100\.5, which is no count/],
    ['swarms < clips', 'clips < swarms', /case\.yml:6: clips is 2000 and swarms is 100/],
  ])('a case with %s made %s', (right, wrong, place) => {
    const text = said(checkCase(contentOf({ caseYml: CASE.replace(right, wrong) })));
    expect(text).toMatch(place);
    expect(text).toContain('To mend:');
  });

  it('a number of the case in a wrong form', () => {
    const caseYml = CASE.replace('value: 5 }', 'value: 5, sum: [clips, clips] }');
    expect(said(checkShape(contentOf({ caseYml })))).toMatch(
      /case\.yml:3: “numbers\.share”: has a unit and one other field/,
    );
  });

  it.each([
    ['gapwise:lesson/nope', 'no lesson “nope”'],
    ['gapwise:lesson/metrics#nope', 'no heading or figure “nope”'],
    ['gapwise:calculator/nope', 'no calculator “nope”'],
    ['gapwise:glossary#nope', 'no term “nope”'],
    ['gapwise:references#nope', 'no reference “nope”'],
    ['/en/about/', 'other language'],
  ])('the link %s', (address, reason) => {
    expect(said(checkLinks(contentOf({ en: `[x](${address})` })))).toContain(reason);
  });

  it('questions that differ, miss an answer, or stand nowhere', () => {
    const other = QUIZ.replace(
      'right: a\n    options: [{ id: a, text: A }',
      'right: b\n    options: [{ id: a, text: A }',
    );
    expect(said(checkQuizzes(contentOf({ quizEn: QUIZ, quizKo: other })))).toContain(
      '“guess” has another',
    );
    const wrong = QUIZ.replaceAll('right: a', 'right: z');
    expect(said(checkQuizzes(contentOf({ quizEn: wrong })))).toContain('“z” is no option');
    expect(said(checkQuizzes(contentOf({ quizEn: QUIZ })))).toContain('no section “one”');
    expect(said(checkQuizzes(contentOf({ en: '<Check section="two" />' })))).toContain('“two”');
    expect(said(checkShape(contentOf({ quizEn: QUIZ.replace(', reason: No.', '') })))).toContain(
      'reason',
    );
  });
});

describe('addresses of the finished site', () => {
  const page = (text: string) => ({ path: '', name: 'en/index.html', text });
  const files = new Set(['en/index.html', 'en/about/index.html', 'a.css']);
  const check = (text: string) => said(checkAddresses([page(text)], files, '/notes/'));

  it('may lead to files, ids, states and elsewhere', () => {
    expect(
      check(
        '<p id="x"></p><a href="#x"></a><a href="/notes/en/#v=1&a=2"></a><a href="https://a.org/"></a><link href="/notes/a.css">',
      ),
    ).toBe('');
  });

  it.each(['/notes/en/nope/', '/en/', '#nope', '/notes/en/#nope'])('%s is broken', (address) => {
    expect(check(`<a href="${address}"></a>`)).toContain('To mend:');
  });
});
