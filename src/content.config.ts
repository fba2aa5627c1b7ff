import { file, glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { parse } from 'yaml';
import {
  caseNumberSchema,
  lessonSchema,
  quizSchema,
  referenceSchema,
  termSchema,
} from './course/schemas.ts';

/** References are cited by key; the loader wants to call it id. */
function withIds(text: string): Record<string, unknown>[] {
  const list: unknown = parse(text);
  if (!Array.isArray(list)) return [];
  return list.map((entry: { key: string }) => ({ id: entry.key, ...entry }));
}

/** Only the numbers of the case are asked for; its relations are checked before a build. */
function numbersOf(text: string): Record<string, Record<string, unknown>> {
  const { numbers } = parse(text) as { numbers?: Record<string, Record<string, unknown>> };
  return numbers ?? {};
}

export const collections = {
  lessons: defineCollection({
    loader: glob({ base: './content/lessons', pattern: '*/*.mdx' }),
    schema: lessonSchema,
  }),
  quizzes: defineCollection({
    loader: glob({ base: './content/quizzes', pattern: '*/*.yml' }),
    schema: quizSchema,
  }),
  'glossary-en': defineCollection({ loader: file('content/glossary/en.yml'), schema: termSchema }),
  'glossary-ko': defineCollection({ loader: file('content/glossary/ko.yml'), schema: termSchema }),
  references: defineCollection({
    loader: file('content/references.yml', { parser: withIds }),
    schema: referenceSchema.extend({ id: referenceSchema.shape.key }),
  }),
  case: defineCollection({
    loader: file('content/case.yml', { parser: numbersOf }),
    schema: caseNumberSchema,
  }),
};
