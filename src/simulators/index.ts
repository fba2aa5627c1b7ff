import { logbookReader } from './logbook-reader/scenario.ts';
import { strings as logbookStrings } from './logbook-reader/strings.ts';
import { tileLine } from './tile-line/scenario.ts';
import { strings as tileStrings } from './tile-line/strings.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Scenario } from './engine/types.ts';
import type { ScenarioWords } from './words.ts';

/** A simulator: its table, its words, and the lesson after which it is played. */
export interface SimulatorEntry {
  readonly scenario: Scenario;
  readonly words: Readonly<Record<Locale, ScenarioWords>>;
  readonly after: string;
}

export const SIMULATORS: readonly SimulatorEntry[] = [
  { scenario: tileLine, words: tileStrings, after: 'human-level-performance' },
  { scenario: logbookReader, words: logbookStrings, after: 'end-to-end' },
];

/** The sections that the options of a scenario lead to, each once. */
export function sectionsOf({ options }: Scenario): readonly string[] {
  return [...new Set(Object.values(options).map(({ section }) => section))];
}
