import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE } from '../../../scripts/setup/paths.mjs';
import { isLocale, type Locale } from '../../i18n/locales.ts';

/** A PDF of the course. */
export interface MadePdf {
  readonly locale: Locale;
  readonly pages: number;
  readonly bytes: number;
}

/** What `npm run build:pdf` has made, and from which state of the project. */
export interface Made {
  readonly fingerprint: string;
  readonly files: readonly MadePdf[];
}

/** Where PDFs are kept between builds. */
export const PDF_CACHE = join(CACHE, 'pdf');
export const fileName = (locale: Locale) => `gapwise-${locale}.pdf`;

export const MADE_LIST = join(PDF_CACHE, 'made.json');

function isMade(value: unknown): value is Made {
  if (typeof value !== 'object' || value === null) return false;
  const { fingerprint, files } = value as Partial<Made>;
  return (
    typeof fingerprint === 'string' &&
    Array.isArray(files) &&
    files.every(({ locale, pages, bytes }: MadePdf) => isLocale(locale) && pages > 0 && bytes > 0)
  );
}

/** The PDFs that were made from just this state of the project; none where it has changed since. */
export function madeFrom(fingerprint: string, list = MADE_LIST): readonly MadePdf[] {
  try {
    const made: unknown = JSON.parse(readFileSync(list, 'utf8'));
    return isMade(made) && made.fingerprint === fingerprint ? made.files : [];
  } catch {
    return [];
  }
}
