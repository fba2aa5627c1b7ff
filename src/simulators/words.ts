/** What a scenario says, by the ids of its table. */
export interface OptionWords {
  readonly label: string;
  /** What happened, when it was chosen. */
  readonly told: string;
  /** When it is wise and when not, for the review. */
  readonly judged: string;
}

export interface ScenarioWords {
  readonly title: string;
  readonly description: string;
  /** A few words for links. */
  readonly short: string;
  readonly story: readonly string[];
  /** What the error counts, and what today's error is. */
  readonly goal: string;
  readonly costs: string;
  readonly old: string;
  readonly stages: Readonly<Record<string, { readonly question: string; readonly text: string }>>;
  readonly options: Readonly<Record<string, OptionWords>>;
  /** Parts of the error, with the floor and wrong labels. */
  readonly gaps: Readonly<Record<string, string>>;
}

function found<T>(table: Readonly<Record<string, T>>, id: string): T {
  const words = table[id];
  if (words === undefined) throw new Error(`No words for "${id}".`);
  return words;
}

export function optionWords(words: ScenarioWords, id: string): OptionWords {
  return found(words.options, id);
}

export function stageWords(words: ScenarioWords, id: string) {
  return found(words.stages, id);
}

export function gapWords(words: ScenarioWords, id: string): string {
  return found(words.gaps, id);
}
