/**
 * Reads a text file as Anki's manual says (Importing, Text Files), written apart from what makes it:
 * header lines at the top, then records; a field in quotes may hold separators, line ends and doubled
 * quotes; columns that are no field of the note fill its fields in their order where none has a name.
 */
export interface Note {
  readonly guid: string;
  readonly deck: string;
  readonly tags: readonly string[];
  /** In the order of the note type's fields. */
  readonly fields: readonly string[];
}

export interface Import {
  readonly isHtml: boolean;
  /** The last of those wanted that there is. */
  readonly noteType: string | undefined;
  readonly notes: readonly Note[];
}

const SEPARATORS: Readonly<Record<string, string>> = {
  comma: ',',
  semicolon: ';',
  tab: '\t',
  space: ' ',
  pipe: '|',
  colon: ':',
};

/** Splits what follows the headers into records, character by character. */
function recordsOf(text: string, separator: string): readonly (readonly string[])[] {
  const records: string[][] = [];
  let record: string[] = [];
  let field = '';
  let isQuoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (isQuoted) {
      if (character !== '"') field += character;
      else if (text.charAt(at + 1) === '"') field += text.charAt((at += 1));
      else isQuoted = false;
    } else if (character === '"' && field === '') isQuoted = true;
    else if (character === separator || character === '\n') {
      record.push(field);
      field = '';
      if (character === separator) continue;
      if (record.length > 1 || record[0] !== '') records.push(record);
      record = [];
    } else field += character;
  }
  if (isQuoted || field !== '' || record.length > 0) throw new Error('The last record has no end');
  return records.filter(([first = '']) => !first.startsWith('#'));
}

/** @param noteTypes names of the note types that this reader of cards has */
export function importText(file: string, noteTypes: readonly string[]): Import {
  const headers: [key: string, value: string][] = [];
  let rest = file;
  for (let line = /^#(.*)\n/.exec(rest); line !== null; line = /^#(.*)\n/.exec(rest)) {
    const [key = '', ...value] = (line[1] ?? '').split(':');
    headers.push([key.trim().toLowerCase(), value.join(':')]);
    rest = rest.slice(line[0].length);
  }
  const header = (name: string) => headers.findLast(([key]) => key === name)?.[1];
  const column = (name: string) => Number(header(`${name} column`) ?? 0) - 1;
  const separator = SEPARATORS[header('separator')?.toLowerCase() ?? ''] ?? '\t';
  const [guid, deck, tags] = [column('guid'), column('deck'), column('tags')];
  const wanted = headers.flatMap(([key, value]) => (key === 'notetype' ? [value] : []));
  return {
    isHtml: header('html') === 'true',
    noteType: wanted.findLast((name) => noteTypes.includes(name)),
    notes: recordsOf(rest, separator).map((record) => ({
      guid: record[guid] ?? '',
      deck: record[deck] ?? '',
      tags: (record[tags] ?? '').split(/\s+/).filter((tag) => tag !== ''),
      fields: record.filter((_field, index) => ![guid, deck, tags].includes(index)),
    })),
  };
}
