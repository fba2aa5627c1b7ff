import type { Words } from '../../i18n/words.ts';
import { en } from './strings/en.ts';
import { ko } from './strings/ko.ts';

export const strings = { en, ko } as const;
export type ErrorWords = Words<typeof en>;
