import type { Problem } from '../../../markdown/problem.ts';
import type { Content } from '../content.ts';
import { idsOf, repeated } from './terms.ts';

/** Citations of works that content/references.yml does not hold. */
export function checkCitations({ lessons, references }: Content): Problem[] {
  const known = idsOf(references, 'key');
  const used = lessons.flatMap(({ file, tags }) =>
    tags
      .filter(({ name }) => name === 'Cite')
      .flatMap(({ props, line }) =>
        String(props['of'] ?? '')
          .split(/\s+/)
          .filter((key) => key !== '' && !known.includes(key))
          .map((key) => ({
            file,
            line,
            what: `There is no reference “${key}”.`,
            mend: 'correct the key, or add the work to content/references.yml.',
          })),
      ),
  );
  return [...used, ...repeated(references, 'key')];
}
