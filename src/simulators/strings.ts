import { en } from './strings/en.ts';
import { ko } from './strings/ko.ts';

export const simulatorStrings = { en, ko } as const;

export type SimulatorWords = (typeof simulatorStrings)['en' | 'ko'];
