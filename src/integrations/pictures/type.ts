import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { convert } from 'fontverter';
import * as hb from 'harfbuzzjs';

/** Sets text as outlines, so that a picture looks the same wherever it is made. */
export interface Typesetter {
  /** Width of a line in pixels. */
  readonly measure: (text: string, style: Style) => number;
  /** A line as SVG, its left end at x and its baseline at y. */
  readonly line: (text: string, x: number, y: number, style: Style) => string;
}

export interface Style {
  readonly family: 'serif' | 'sans';
  readonly weight: 400 | 500 | 650 | 700;
  readonly size: number;
  readonly fill: string;
}

interface Face {
  readonly font: hb.Font;
  readonly characters: ReadonlySet<number>;
  readonly unitsPerEm: number;
  readonly outlines: Map<number, string>;
}

interface Run {
  readonly face: Face;
  readonly text: string;
}

const SERIF = '@fontsource-variable/source-serif-4';
const SANS = '@fontsource-variable/noto-sans-kr';

const fileOf = (name: string) => new URL(import.meta.resolve(`${name}/package.json`));
const inPackage = (name: string, path: string) => new URL(path, fileOf(name));

/** Whether a list of ranges such as `U+1100-11ff,U+20` holds a character. */
export function holds(ranges: string, character: number): boolean {
  return ranges.split(',').some((range) => {
    const [first = '', last = first] = range.trim().replace(/^U\+/i, '').split('-');
    return character >= Number.parseInt(first, 16) && character <= Number.parseInt(last, 16);
  });
}

/** The files of a font that comes in parts, as far as a text needs them. */
function partsFor(text: string): readonly URL[] {
  const list: unknown = JSON.parse(readFileSync(inPackage(SANS, 'unicode.json'), 'utf8'));
  const characters = [...new Set(text)].map((character) => character.codePointAt(0) ?? 0);
  return Object.entries(list as Record<string, string>)
    .filter(([, ranges]) => characters.some((character) => holds(ranges, character)))
    .map(([part]) =>
      inPackage(SANS, `files/noto-sans-kr-${part.replace(/[[\]]/g, '')}-wght-normal.woff2`),
    );
}

async function openFace(file: URL): Promise<hb.Face> {
  return new hb.Face(new hb.Blob(await convert(await readFile(file), 'sfnt')));
}

function setWeight(face: hb.Face, weight: number): Face {
  const font = new hb.Font(face);
  font.setVariations([new hb.Variation('wght', weight)]);
  return {
    font,
    characters: new Set(face.collectUnicodes()),
    unitsPerEm: face.upem,
    outlines: new Map(),
  };
}

/** Cuts a line where another face has to take over; a space stays with what is before it. */
function runsOf(text: string, faces: readonly Face[]): readonly Run[] {
  const runs: { face: Face; text: string }[] = [];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const last = runs.at(-1);
    const face = faces.find(({ characters }) => characters.has(code));
    if (face === undefined) throw new Error(`No font of the pictures has “${character}”.`);
    if (
      last !== undefined &&
      (last.face === face || (code === 32 && last.face.characters.has(code)))
    ) {
      last.text += character;
    } else runs.push({ face, text: character });
  }
  return runs;
}

function shape({
  face,
  text,
}: Run): readonly { readonly glyph: number; readonly advance: number }[] {
  const buffer = new hb.Buffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  hb.shape(face.font, buffer);
  const positions = buffer.getGlyphPositions();
  return buffer.getGlyphInfos().map(({ codepoint }, index) => ({
    glyph: codepoint,
    advance: positions[index]?.xAdvance ?? 0,
  }));
}

function outlineOf(face: Face, glyph: number): string {
  let path = face.outlines.get(glyph);
  if (path === undefined) {
    path = face.font.glyphToPath(glyph);
    face.outlines.set(glyph, path);
  }
  return path;
}

/** Opens the fonts for some texts. Korean comes in many files, of which only those in use are read. */
export async function openTypesetter(text: string): Promise<Typesetter> {
  const serif = await openFace(inPackage(SERIF, 'files/source-serif-4-latin-wght-normal.woff2'));
  const sans = await Promise.all(partsFor(`${text} `).map(openFace));
  const chains = new Map<string, readonly Face[]>();

  function facesOf({ family, weight }: Style): readonly Face[] {
    const key = `${family} ${weight}`;
    let faces = chains.get(key);
    if (faces === undefined) {
      const all = family === 'serif' ? [serif, ...sans] : sans;
      faces = all.map((face) => setWeight(face, weight));
      chains.set(key, faces);
    }
    return faces;
  }

  function measure(line: string, style: Style): number {
    return runsOf(line, facesOf(style)).reduce((sum, run) => {
      const width = shape(run).reduce((total, { advance }) => total + advance, 0);
      return sum + (width * style.size) / run.face.unitsPerEm;
    }, 0);
  }

  function line(words: string, x: number, y: number, style: Style): string {
    let at = x;
    const parts = runsOf(words, facesOf(style)).map((run) => {
      const scale = style.size / run.face.unitsPerEm;
      let pen = 0;
      const glyphs = shape(run).map(({ glyph, advance }) => {
        const path = outlineOf(run.face, glyph);
        const drawn = path === '' ? '' : `<path transform="translate(${pen})" d="${path}"/>`;
        pen += advance;
        return drawn;
      });
      const start = `translate(${at.toFixed(2)} ${y}) scale(${scale} ${-scale})`;
      at += pen * scale;
      return `<g transform="${start}">${glyphs.join('')}</g>`;
    });
    return `<g fill="${style.fill}">${parts.join('')}</g>`;
  }

  return { measure, line };
}
