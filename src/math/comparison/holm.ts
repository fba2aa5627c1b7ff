/**
 * p-values of several looks at the same data, adjusted so that the chance of any false alarm among
 * them stays at the level: the smallest times their number, the next times one less, and so on, none
 * below the one before, none above 1. Holm 1979, Scandinavian Journal of Statistics 6:65.
 */
export function holmAdjusted(ps: readonly number[]): readonly number[] {
  const order = ps.map((_p, index) => index).sort((a, b) => (ps[a] ?? 0) - (ps[b] ?? 0));
  const adjusted = ps.map(() => 1);
  let least = 0;
  for (const [rank, index] of order.entries()) {
    least = Math.max(least, Math.min(1, (ps[index] ?? 1) * (ps.length - rank)));
    adjusted[index] = least;
  }
  return adjusted;
}
