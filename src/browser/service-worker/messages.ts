import type { Locale } from '../../i18n/locales.ts';

/** What a page asks of the service worker. */
export type Wish =
  | { readonly kind: 'tell' }
  | { readonly kind: 'keep'; readonly locale: Locale }
  | { readonly kind: 'forget' }
  | { readonly kind: 'switch' };

/** What it is told, through the port that came with the wish. */
export type Told =
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'kept'; readonly locales: readonly Locale[] }
  | { readonly kind: 'failed' };
