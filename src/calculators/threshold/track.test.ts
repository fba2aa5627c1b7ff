import { describe, expect, it } from 'vitest';
import { builtInScores, countsAt, pointOf, rankScores } from '../../math/ranking.ts';
import { fieldOver, placeOnTrack } from './track.ts';

describe('the track of the threshold', () => {
  it('reaches from the lowest score to a place above all', () => {
    const ranking = builtInScores();
    const { track } = fieldOver(ranking);
    const called = (threshold: number) => {
      const { tp, fp } = countsAt(ranking, pointOf(ranking, threshold));
      return tp + fp;
    };
    expect(called(track!.min)).toBe(ranking.positives + ranking.negatives);
    expect(called(track!.max)).toBe(0);
  });

  it('keeps the field as it is where all scores are equal', () => {
    const equal = rankScores(Float64Array.of(0.5), Float64Array.of(0.5));
    expect(fieldOver(equal).track).toBeNull();
  });

  it('has round places, and none beyond its ends', () => {
    const field = fieldOver(builtInScores());
    expect(placeOnTrack(field, 0.30000000004)).toBe(0.3);
    expect(placeOnTrack(field, -7)).toBe(field.track!.min);
    expect(placeOnTrack(field, 7)).toBe(field.track!.max);
  });
});
