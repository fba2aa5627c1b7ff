import { CALCULATORS, type CalculatorEntry } from '../../calculators/index.ts';
import { LOCALES, type Locale } from '../../i18n/locales.ts';
import { siteStrings } from '../../i18n/strings/site.ts';
import { defaultsOf } from '../../params/table.ts';
import { SITE } from '../../site.ts';
import { textOf, textWith } from '../copies/page.ts';
import type { Bar, Card } from './card.ts';

/** A page that asks for a picture. */
export interface Subject {
  /** Its folder in the site, such as `en/lessons/metrics/`. */
  readonly folder: string;
  readonly card: Card;
}

const LADDER = ['human', 'train', 'train-dev', 'dev', 'test'] as const;
const PICTURE = /<meta property="og:image"/;

/** The errors that a calculator starts from, where they are a ladder. */
function barsOf({ params, words }: CalculatorEntry, locale: Locale): readonly Bar[] {
  const values = defaultsOf(params);
  const bars = LADDER.flatMap((quantity): readonly Bar[] => {
    const value = values[quantity];
    const label = words[locale].labels[quantity];
    return typeof value === 'number' && label !== undefined ? [{ quantity, label, value }] : [];
  });
  return ['human', 'train', 'dev'].every((name) => bars.some(({ quantity }) => quantity === name))
    ? bars
    : [];
}

/** The text of the first element that a pattern finds: its start tag, and its name as a group. */
function textOfFirst(html: string, start: RegExp): string {
  const found = start.exec(html);
  if (found === null) return '';
  const from = found.index + found[0].length;
  return textOf(html.slice(from, html.indexOf(`</${found[1] ?? ''}>`, from)));
}

/** What the picture of a page says, or null where the page asks for none. */
export function subjectOf(name: string, html: string): Subject | null {
  const [, language, path = ''] = /^(\w+)\/(.*)index\.html$/.exec(name) ?? [];
  const locale = LOCALES.find((one) => one === language);
  if (locale === undefined || !PICTURE.test(html)) return null;
  const title = textOfFirst(html, /<(h1)[^>]*>/);
  const calculator = CALCULATORS.find(({ id }) => path === `calculators/${id}/`);
  const common = { locale, site: SITE.name, kicker: siteStrings[locale].tagline, bars: [] };
  const card: Card =
    calculator === undefined
      ? {
          ...common,
          kicker: textOfFirst(html, /<(p) class="kicker"[^>]*>/) || common.kicker,
          over: '',
          title,
          text: textOfFirst(html, /<(p) class="lede"[^>]*>/),
        }
      : {
          ...common,
          kicker: siteStrings[locale].calculators,
          over: title,
          title: textWith(html, 'data-finding'),
          text: textWith(html, 'data-sentence'),
          bars: barsOf(calculator, locale),
        };
  return { folder: `${locale}/${path}`, card };
}
