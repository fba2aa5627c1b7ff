/** Python for "copy as Python": runs as it is, with nothing but the standard library and numpy. */

/** A number as Python writes it; None where it is unknown. */
export function pythonNumber(value: number | null): string {
  return value === null ? 'None' : String(value);
}

export interface MeasuredError {
  readonly name: string;
  /** In per cent, as on the screen; null when it was not measured. */
  readonly percent: number | null;
  readonly n: number | null;
}

export interface NamedGap {
  readonly name: string;
  readonly from: string;
  readonly to: string;
}

/**
 * Code that computes gaps between errors and Newcombe's hybrid score interval of each, and prints
 * a line for every quantity: its name and its value, as a fraction.
 */
export function gapsPython(errors: readonly MeasuredError[], gaps: readonly NamedGap[]): string {
  const measured = errors.map(
    (error) => `    "${error.name}": (${pythonNumber(error.percent)}, ${pythonNumber(error.n)}),`,
  );
  const wanted = gaps.map((gap) => `    "${gap.name}": ("${gap.from}", "${gap.to}"),`);
  return `import math

# Error in per cent, and the number of examples on which it was measured (None: unknown).
errors = {
${measured.join('\n')}
}
gaps = {
${wanted.join('\n')}
}
z = 1.959963984540054  # 95 %


def wilson(k, n):
    """Wilson score interval (Wilson 1927)."""
    p = k / n
    centre = (p + z * z / (2 * n)) / (1 + z * z / n)
    half = z * math.sqrt(p * (1 - p) / n + z * z / (4 * n * n)) / (1 + z * z / n)
    return (0.0 if k == 0 else centre - half), (1.0 if k == n else centre + half)


def newcombe(k1, n1, k2, n2):
    """Hybrid score interval of k2/n2 - k1/n1 (Newcombe 1998, method 10)."""
    p1, (low1, high1) = k1 / n1, wilson(k1, n1)
    p2, (low2, high2) = k2 / n2, wilson(k2, n2)
    d = p2 - p1
    return (d - math.hypot(p2 - low2, high1 - p1), d + math.hypot(high2 - p2, p1 - low1))


for name, (start, end) in gaps.items():
    (e1, n1), (e2, n2) = errors[start], errors[end]
    known = e1 is not None and e2 is not None
    print(name, (e2 - e1) / 100 if known else "")
    low, high = "", ""
    if known and n1 is not None and n2 is not None:
        # Counts are whole: the error is rounded to the nearest number of examples.
        k1, k2 = math.floor(e1 / 100 * n1 + 0.5), math.floor(e2 / 100 * n2 + 0.5)
        low, high = newcombe(k1, n1, k2, n2)
    print(f"{name}-low", low)
    print(f"{name}-high", high)
`;
}
