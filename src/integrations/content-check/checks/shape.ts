import type { z } from 'astro/zod';
import { z as zod } from 'astro/zod';
import {
  caseSchema,
  lessonSchema,
  quizSchema,
  referenceSchema,
  termSchema,
} from '../../../course/schemas.ts';
import type { Problem } from '../../../markdown/problem.ts';
import { lineAt, type Content, type YamlFile } from '../content.ts';

function issueProblem(yaml: YamlFile, issue: z.core.$ZodIssue): Problem {
  const path = issue.path.filter((part) => typeof part !== 'symbol');
  const where = path.length === 0 ? 'The front of the file' : `“${path.join('.')}”`;
  if (issue.code === 'unrecognized_keys') {
    const [key = ''] = issue.keys;
    return {
      file: yaml.file,
      line: lineAt(yaml, [...path, key]),
      what: `${where} has a field “${key}” that nobody reads.`,
      mend: 'correct its name or remove it; src/course/schemas.ts lists the fields.',
    };
  }
  return {
    file: yaml.file,
    line: lineAt(yaml, path),
    what: `${where}: ${issue.message}.`,
    mend: 'give it the form that src/course/schemas.ts asks for.',
  };
}

function shapeProblems(yaml: YamlFile | null, schema: z.ZodType): Problem[] {
  if (yaml === null) return [];
  if (yaml.fault !== null) {
    const { line, text } = yaml.fault;
    return [{ file: yaml.file, line, what: `This is no YAML: ${text}.`, mend: 'quote the text.' }];
  }
  const parsed = schema.safeParse(yaml.data);
  return parsed.success ? [] : parsed.error.issues.map((issue) => issueProblem(yaml, issue));
}

/** Missing, unknown and wrong fields of front matter and data files. */
export function checkShape(content: Content): Problem[] {
  return [
    ...content.lessons.flatMap(({ front }) => shapeProblems(front, lessonSchema)),
    ...content.quizzes.flatMap((quiz) => shapeProblems(quiz, quizSchema)),
    ...shapeProblems(content.glossary.en, zod.array(termSchema)),
    ...shapeProblems(content.glossary.ko, zod.array(termSchema)),
    ...shapeProblems(content.references, zod.array(referenceSchema)),
    ...shapeProblems(content.case, caseSchema),
  ];
}
