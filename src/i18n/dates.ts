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

/** The day that it is on the reader's own calendar: in Seoul that begins nine hours before UTC's. */
export function localDay(date: Date): string {
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
