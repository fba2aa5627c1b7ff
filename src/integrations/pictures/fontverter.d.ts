declare module 'fontverter' {
  /** Changes the container of a font, not what is in it. */
  export function convert(font: Buffer, toFormat: 'sfnt' | 'woff' | 'woff2'): Promise<Buffer>;
}
