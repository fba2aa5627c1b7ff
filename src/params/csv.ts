/**
 * Cells out of delimited text: CSV (RFC 4180), its cousin with semicolons, and what a spreadsheet
 * puts on the clipboard. Quotes may hold delimiters, line ends and doubled quotes.
 */
export interface DelimitedLine {
  /** Of the text, from 1; of a cell that runs over several lines, the first. */
  readonly line: number;
  readonly cells: readonly string[];
}

export interface Delimited {
  readonly lines: readonly DelimitedLine[];
  /** The line of a quote that never closes, if there is one. */
  readonly openQuote: number | null;
}

const DELIMITERS = ['\t', ';', ','] as const;

/** A reader of one text: it is at `at`, and lines grow behind it. */
class Scanner {
  readonly lines: DelimitedLine[] = [];
  openQuote: number | null = null;
  readonly #text: string;
  readonly #delimiter: string;
  #at = 0;
  #line = 1;

  constructor(text: string, delimiter: string) {
    this.#text = text;
    this.#delimiter = delimiter;
  }

  read(): Delimited {
    while (this.#at < this.#text.length) this.#readLine();
    return { lines: this.lines, openQuote: this.openQuote };
  }

  #readLine(): void {
    const line = this.#line;
    const cells = [this.#readCell()];
    while (this.#text[this.#at] === this.#delimiter) {
      this.#at += 1;
      cells.push(this.#readCell());
    }
    this.#at += 1;
    this.#line += 1;
    if (cells.some((cell) => cell !== '')) this.lines.push({ line, cells });
  }

  #readCell(): string {
    while (this.#text[this.#at] === ' ') this.#at += 1;
    const quoted = this.#text[this.#at] === '"' ? this.#readQuoted() : '';
    const from = this.#at;
    while (this.#at < this.#text.length && !this.#isEnd(this.#text[this.#at])) this.#at += 1;
    return (quoted + this.#text.slice(from, this.#at)).trim();
  }

  #isEnd(character: string | undefined): boolean {
    return character === this.#delimiter || character === '\n';
  }

  #readQuoted(): string {
    const line = this.#line;
    let cell = '';
    for (this.#at += 1; this.#at < this.#text.length; this.#at += 1) {
      const character = this.#text[this.#at] ?? '';
      if (character === '\n') this.#line += 1;
      if (character !== '"') {
        cell += character;
      } else if (this.#text[this.#at + 1] === '"') {
        cell += '"';
        this.#at += 1;
      } else {
        this.#at += 1;
        return cell;
      }
    }
    this.openQuote = line;
    return cell;
  }
}

/** How alike the lines are under a delimiter: the cells of each, or 0 where they differ. */
function widthOf({ lines }: Delimited): number {
  const widths = new Set(lines.map(({ cells }) => cells.length));
  return widths.size === 1 ? ([...widths][0] ?? 0) : 0;
}

/** A text that is longer is laid out like its beginning. */
const SAMPLE = 100_000;

/** The beginning of a long text, up to its last whole line. */
function sampleOf(text: string): string {
  if (text.length <= SAMPLE) return text;
  const end = text.lastIndexOf('\n', SAMPLE);
  return end < 0 ? text : text.slice(0, end);
}

function readBy(text: string): readonly [Delimited, string] {
  const readings = DELIMITERS.map(
    (delimiter) => [new Scanner(text, delimiter).read(), delimiter] as const,
  );
  const even = readings.find(([reading]) => widthOf(reading) > 1);
  const several = readings.find(([{ lines }]) => lines.some(({ cells }) => cells.length > 1));
  return even ?? several ?? readings[0] ?? [{ lines: [], openQuote: null }, ','];
}

/**
 * Splits text into lines and cells. The delimiter is the first of tab, semicolon and comma that
 * gives every line the same number of cells, more than one; else the first that occurs. Blank lines
 * are skipped. Never throws.
 */
export function readDelimited(text: string): Delimited {
  const plain = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const sample = sampleOf(plain);
  const [reading, delimiter] = readBy(sample);
  return sample === plain ? reading : new Scanner(plain, delimiter).read();
}
