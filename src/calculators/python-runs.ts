/** Python that prints the mean of a few runs with its interval; it needs numpy as np and scipy's t. */
export const meanPython = `
def show(name, values, least=-np.inf, most=np.inf):
    """The mean of some runs, with a 95% interval from their spread (Student's t)."""
    n = len(values)
    mean = float(values.mean())
    half = float(t.ppf(0.975, n - 1) * values.std(ddof=1) / np.sqrt(n))
    low, high = max(mean - half, least), min(mean + half, most)
    print(name, mean)
    print(f"{name}-low", low)
    print(f"{name}-high", high)
    return low, high
`;
