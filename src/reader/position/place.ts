import type { StoredRecord } from '../../browser/storage.ts';

/** A heading and its distance from the top of the page, in pixels. */
export interface Landmark {
  readonly id: string;
  readonly top: number;
}

/**
 * A spot in a lesson that holds in any language, font size and width: a heading, and how far
 * below it, as a fraction (0 to 1) of the way to the next heading.
 */
export interface Spot {
  readonly heading: string;
  readonly below: number;
}

/** A spot, and when the reader was there: milliseconds since 1970, 0 where nobody knows. */
export interface Place extends Spot {
  readonly at: number;
}

/** A place to open in the other language. */
export interface Handover extends Spot {
  readonly lessonSlug: string;
}

/** The place at a height of the page; null above the first heading. `end` is the text's end. */
export function placeAt(landmarks: readonly Landmark[], end: number, line: number): Spot | null {
  const index = landmarks.findLastIndex(({ top }) => top <= line);
  const landmark = landmarks[index];
  if (landmark === undefined) return null;
  const height = (landmarks[index + 1]?.top ?? end) - landmark.top;
  const below = height > 0 ? Math.min((line - landmark.top) / height, 1) : 0;
  return { heading: landmark.id, below };
}

/** The height of a place on the page; null when its heading is not there. */
export function lineOf(place: Spot, landmarks: readonly Landmark[], end: number): number | null {
  const index = landmarks.findIndex(({ id }) => id === place.heading);
  const landmark = landmarks[index];
  if (landmark === undefined) return null;
  const height = (landmarks[index + 1]?.top ?? end) - landmark.top;
  return landmark.top + place.below * Math.max(height, 0);
}

function isSpot(data: unknown): data is Spot {
  if (typeof data !== 'object' || data === null) return false;
  const { heading, below } = data as Readonly<Record<string, unknown>>;
  return (
    typeof heading === 'string' &&
    heading.length <= 200 &&
    typeof below === 'number' &&
    below >= 0 &&
    below <= 1
  );
}

/** Where a reader is in a lesson, on this device. */
export function positionRecord(lessonSlug: string): StoredRecord<Place | null> {
  return {
    name: `position/${lessonSlug}`,
    version: 2,
    initial: null,
    parse: (data) => {
      if (!isSpot(data) || !('at' in data) || !Number.isSafeInteger(data.at)) return null;
      return { heading: data.heading, below: data.below, at: Number(data.at) };
    },
    // Version 1 did not know when.
    migrations: { 1: (data) => ({ ...(data as object), at: 0 }) },
  };
}

/** The place that a language link takes along, in this tab. */
export const handoverRecord: StoredRecord<Handover | null> = {
  name: 'handover',
  version: 1,
  initial: null,
  parse: (data) => {
    if (!isSpot(data) || !('lessonSlug' in data) || typeof data.lessonSlug !== 'string')
      return null;
    return { lessonSlug: data.lessonSlug, heading: data.heading, below: data.below };
  },
};
