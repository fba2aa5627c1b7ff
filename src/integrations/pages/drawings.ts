const DRAWING = /<svg[\s\S]*?<\/svg>/g;
const GEOMETRY = / (?:[xy][12]?|[cdr]|[cr][xy]|width|height|viewBox|points|transform)="[^"]*"/g;
const LONG = /\d+\.\d{3,}/g;

const rounded = (number: string) => String(Math.round(Number(number) * 100) / 100);

/** Sums of tenths give sixteen digits; a hundredth of a pixel is all that a screen shows. */
export function roundDrawings(html: string): string {
  return html.replace(DRAWING, (drawing) =>
    drawing.replace(GEOMETRY, (attribute) => attribute.replace(LONG, rounded)),
  );
}

const EMS = / style="[^"]*?em[;"][^"]*/g;
const LONG_EM = /-?\d*\.\d{3,}(?=em)/g;

/** KaTeX places its boxes by ten-thousandths of an em; a hundredth is a sixth of a pixel. */
export function roundFormulas(html: string): string {
  return html.replace(EMS, (style) => style.replace(LONG_EM, rounded));
}
