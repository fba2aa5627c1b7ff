import type { Locale } from '../../i18n/locales.ts';
import type { Scenario } from '../engine/types.ts';
import type { ScenarioWords } from '../words.ts';

/** What a page gives to a simulator. */
export interface SimulatorProps {
  readonly locale: Locale;
  readonly base: string;
  /** Titles of the sections that the review leads to, by `slug#id`. */
  readonly titles: Readonly<Record<string, string>>;
}

/** The same with the table and the words of one simulator. */
export interface PlayProps extends SimulatorProps {
  readonly scenario: Scenario;
  readonly words: ScenarioWords;
}
