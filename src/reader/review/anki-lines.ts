/** A line of the file for Anki begins with the note's id: language, card, and which draw it is. */
const GUID = /^"gapwise-(?:en|ko)-([a-z0-9-]+\/[a-z0-9-]+)-\d+"\t/;

/** The lines of the file for Anki that belong to some cards, below its headers. */
export function pickCards(file: string, ids: ReadonlySet<string>): string {
  const isPicked = (line: string): boolean => {
    const id = GUID.exec(line)?.[1];
    return id !== undefined && ids.has(id);
  };
  return file
    .split('\n')
    .filter((line) => line === '' || line.startsWith('#') || isPicked(line))
    .join('\n');
}
