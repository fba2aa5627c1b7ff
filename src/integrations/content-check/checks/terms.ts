import type { Problem } from '../../../markdown/problem.ts';
import { lineAt, type Content, type YamlFile } from '../content.ts';

/** The ids (or keys) of a list in a YAML file. */
export function idsOf(yaml: YamlFile | null, field: 'id' | 'key' = 'id'): string[] {
  if (!Array.isArray(yaml?.data)) return [];
  return yaml.data.map((entry: Readonly<Record<string, unknown>> | null) => String(entry?.[field]));
}

/** Ids that stand twice in a list. */
export function repeated(yaml: YamlFile | null, field: 'id' | 'key' = 'id'): Problem[] {
  const ids = idsOf(yaml, field);
  if (yaml === null) return [];
  return ids.flatMap((id, index) =>
    ids.indexOf(id) === index
      ? []
      : [
          {
            file: yaml.file,
            line: lineAt(yaml, [index, field]),
            what: `“${id}” stands here a second time.`,
            mend: 'keep one of the two.',
          },
        ],
  );
}

function unequal({ glossary: { en, ko } }: Content): Problem[] {
  if (en === null || ko === null) return [];
  const wanted = idsOf(en);
  const found = idsOf(ko);
  const place = wanted.findIndex((id, index) => id !== found[index]);
  if (place < 0 && wanted.length === found.length) return [];
  const at = place < 0 ? wanted.length : place;
  return [
    {
      file: ko.file,
      line: lineAt(ko, [at]),
      what: `Here stands “${found[at] ?? 'nothing'}” where ${en.file} has “${wanted[at] ?? 'nothing'}”.`,
      mend: 'give both languages the same terms in the same order.',
    },
  ];
}

/** Terms that no glossary has, and glossaries that differ. */
export function checkTerms(content: Content): Problem[] {
  const used = content.lessons.flatMap(({ file, locale, tags }) => {
    const known = idsOf(content.glossary[locale]);
    return tags
      .filter(({ name, props }) => name === 'Term' && !known.includes(String(props['id'])))
      .map(({ props, line }) => ({
        file,
        line,
        what: `The glossary has no term “${String(props['id'])}”.`,
        mend: `correct the id, or add the term to content/glossary/en.yml and ko.yml.`,
      }));
  });
  const { en, ko } = content.glossary;
  return [...used, ...repeated(en), ...repeated(ko), ...unequal(content)];
}
