import { computeCase, relationFaults, type CaseFault } from '../../../course/case-numbers.ts';
import { caseSchema } from '../../../course/schemas.ts';
import type { Problem } from '../../../markdown/problem.ts';
import { lineAt, type Content, type YamlFile } from '../content.ts';

/** Numbers that cannot be computed, or contradict each other. */
function ownProblems(file: YamlFile): { problems: Problem[]; ids: readonly string[] } {
  const parsed = caseSchema.safeParse(file.data);
  // A wrong form is reported by another check.
  if (!parsed.success) return { problems: [], ids: idsIn(file.data) };
  const { numbers, relations } = parsed.data;
  const computed = computeCase(numbers);
  const problem = ({ what }: CaseFault, path: readonly (string | number)[]): Problem => ({
    file: file.file,
    line: lineAt(file, path),
    what,
    mend: 'correct the number, what it is computed from, or the relation.',
  });
  const faults = [
    ...computed.faults.map((fault) => problem(fault, ['numbers', fault.at])),
    ...relations.flatMap((relation, index) =>
      relationFaults([relation], computed.numbers).map((fault) =>
        problem(fault, ['relations', index]),
      ),
    ),
  ];
  return { problems: faults, ids: Object.keys(numbers) };
}

function idsIn(data: unknown): readonly string[] {
  const numbers: unknown = (data as { numbers?: unknown } | null)?.numbers;
  return typeof numbers === 'object' && numbers !== null ? Object.keys(numbers) : [];
}

/** Contradictions in the running case, and tags that ask for a number it does not have. */
export function checkCase({ lessons, case: file }: Content): Problem[] {
  const { problems, ids } = file === null ? { problems: [], ids: [] } : ownProblems(file);
  const unknown = lessons.flatMap((lesson) =>
    lesson.tags
      .filter(({ name, props }) => name === 'Case' && !ids.includes(String(props['of'])))
      .map(({ props, line }) => ({
        file: lesson.file,
        line,
        what: `The case has no number “${String(props['of'])}”.`,
        mend: 'correct the id, or add the number to content/case.yml.',
      })),
  );
  return [...problems, ...unknown];
}
