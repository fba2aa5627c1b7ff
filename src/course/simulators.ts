import { LOCALES, type Locale } from '../i18n/locales.ts';
import { SIMULATORS, type SimulatorEntry } from '../simulators/index.ts';

/** A simulator's page in one language. */
export interface SimulatorPath {
  readonly params: { readonly lang: Locale; readonly id: string };
  readonly props: { readonly simulator: SimulatorEntry };
}

/** For `getStaticPaths` of what every simulator has in every language. */
export function everySimulator(): SimulatorPath[] {
  return LOCALES.flatMap((lang) =>
    SIMULATORS.map((simulator) => ({
      params: { lang, id: simulator.scenario.id },
      props: { simulator },
    })),
  );
}
