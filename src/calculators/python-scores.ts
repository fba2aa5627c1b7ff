/** Python functions that calculators share. They need `import math`. */

/** `z`, the quantile of 95% limits: what the intervals below are made with. */
export const Z_PYTHON = 'z = 1.959963984540054  # 95 %';

/** `wilson(k, n)`; it needs `z`. */
export const WILSON_PYTHON = String.raw`def wilson(k, n):
    """Wilson score interval (Wilson 1927)."""
    if n == 0:
        return None
    p = k / n
    centre = (p + z * z / (2 * n)) / (1 + z * z / n)
    half = z * math.sqrt(p * (1 - p) / n + z * z / (4 * n * n)) / (1 + z * z / n)
    return (0.0 if k == 0 else centre - half), (1.0 if k == n else centre + half)`;

/** `crossing(f, inside, outside)`: a root by halving. */
export const CROSSING_PYTHON = String.raw`def crossing(f, inside, outside):
    """Where f, negative inside and positive outside, crosses 0."""
    for _ in range(1100):
        middle = inside + (outside - inside) / 2
        if middle in (inside, outside):
            break
        if f(middle) < 0:
            inside = middle
        else:
            outside = middle
    return outside`;

/**
 * All of them, and `f_interval(tp, fp, fn, beta)`, the score interval of F-beta that
 * `src/math/metrics/fscore.ts` describes.
 */
export const SCORE_INTERVALS_PYTHON = String.raw`${Z_PYTHON}


${WILSON_PYTHON}


${CROSSING_PYTHON}


def restricted_shares(counts, contrast):
    """Shares of three kinds, most likely among those with sum(contrast * share) = 0."""
    (first, second, third), (c1, c2, c3) = counts, contrast
    p2, p3 = -c2 / (c1 - c2), -c3 / (c1 - c3)
    rise, total = p3 - p2, first + second + third
    if second == third == 0:
        t = 1.0 if rise > 0 else 0.0
    elif rise == 0 or first == 0:
        t = third / (second + third)
    elif rise < 0:  # the mirror image
        q1, q3, q2 = restricted_shares((first, third, second), (c1, c3, c2))
        return q1, q2, q3
    else:
        a, b, c = rise * total, p2 * (second + third) - rise * (first + third), -p2 * third
        root = math.sqrt(max(0.0, b * b - 4 * a * c))
        t = min(1.0, -2 * c / (b + root) if b > 0 else (root - b) / (2 * a))
    return p2 * (1 - t) + p3 * t, c1 / (c1 - c2) * (1 - t), c1 / (c1 - c3) * t


def f_interval(tp, fp, fn, b):
    """Score interval of F-beta; for b = 1 Wilson's, carried over from TP/(TP+FP+FN)."""
    n = tp + fp + fn
    if n == 0:
        return None
    if b == 1:
        return tuple(2 * j / (1 + j) for j in wilson(tp, n))
    missed, alarm = b * b / (1 + b * b), 1 / (1 + b * b)
    bottom = (tp + missed * fn + alarm * fp) / n
    value = tp / n / bottom

    def excess(f):
        contrast = (1 - f, -f * missed, -f * alarm)
        shares = restricted_shares((tp, fn, fp), contrast)
        variance = sum(q * c * c for q, c in zip(shares, contrast))
        return abs(bottom * (value - f)) - z * math.sqrt(variance / n)

    low = 0.0 if tp == 0 else crossing(excess, value, 0.0)
    return low, (1.0 if fp + fn == 0 else crossing(excess, value, 1.0))
`;

/** Python's `tango(b, c, n)`: the interval of a paired difference. It needs the functions above. */
export const TANGO_PYTHON = String.raw`def tango(b, c, n):
    """Score interval of the difference (b - c) / n on the same items (Tango 1998)."""

    def excess(d):
        x, y = (b, c) if d >= 0 else (c, b)
        size = abs(d)
        middle = x + y - (2 * n - x + y) * size
        root = math.sqrt(middle * middle + 8 * n * y * size * (1 - size))
        twice = 4 * y * size * (1 - size) / (root - middle) if middle < 0 else (root + middle) / (2 * n)
        return abs(b - c - n * d) - z * math.sqrt(n * (twice + size * (1 - size)))

    value = (b - c) / n
    low = -1.0 if value == -1 else crossing(excess, value, -1.0)
    return low, (1.0 if value == 1 else crossing(excess, value, 1.0))`;
