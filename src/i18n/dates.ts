import type { Locale } from './locales.ts';

/** A day as a reader writes it: 24 November 2026, 2026년 11월 24일. */
export function formatDate(date: Date, locale: Locale): string {
  return new Intl.DateTimeFormat(locale === 'ko' ? 'ko-KR' : 'en-GB', {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(date);
}

/** A day for programs: 2026-11-24. */
export function isoDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}
