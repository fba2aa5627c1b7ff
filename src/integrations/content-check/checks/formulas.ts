import { FORMULA_MEND, formulaFault } from '../../../markdown/formulas.ts';
import type { Problem } from '../../../markdown/problem.ts';
import type { Content } from '../content.ts';

/** Formulas that KaTeX cannot read: all of them at once, before a page is rendered. */
export function checkFormulas({ lessons }: Content): Problem[] {
  return lessons.flatMap(({ file, formulas }) =>
    formulas.flatMap(({ source, isDisplayed, line }) => {
      const what = formulaFault(source, isDisplayed);
      return what === null ? [] : [{ file, line, what, mend: FORMULA_MEND }];
    }),
  );
}
