import { en } from './strings/en.ts';
import { ko } from './strings/ko.ts';
import type { Words } from '../../i18n/words.ts';

export const strings = { en, ko } as const;
export type ControlsWords = Words<typeof en>;
