import { CALCULATORS, type CalculatorEntry } from '../calculators/index.ts';
import { LOCALES, type Locale } from '../i18n/locales.ts';

/** A calculator's page in one language. */
export interface CalculatorPath {
  readonly params: { readonly lang: Locale; readonly id: string };
  readonly props: { readonly calculator: CalculatorEntry };
}

/** For `getStaticPaths` of what every calculator has in every language. */
export function everyCalculator(): CalculatorPath[] {
  return LOCALES.flatMap((lang) =>
    CALCULATORS.map((calculator) => ({
      params: { lang, id: calculator.id },
      props: { calculator },
    })),
  );
}
