import { en } from './strings/en.ts';
import { ko } from './strings/ko.ts';

export const strings = { en, ko } as const;
