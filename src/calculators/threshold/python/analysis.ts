/** What is computed from `positive` and `negative`, in Python: the same steps as the page's. */
export const ANALYSIS = String.raw`
RESAMPLES, Z = 1000, 1.959963984540054
positive = np.sort(np.array(positive, dtype=float) + 0.0)[::-1]
negative = np.sort(np.array(negative, dtype=float) + 0.0)[::-1]
P, N = len(positive), len(negative)
# Distinct scores, highest first. Point k calls positive what is at or above the k-th; 0 nothing.
thresholds = np.unique(np.concatenate([positive, negative]))[::-1]
group_p = np.searchsorted(-thresholds, -positive)
group_n = np.searchsorted(-thresholds, -negative)
pi = None if at_prevalence is None else at_prevalence / 100
threshold_at = np.concatenate([[np.inf], thresholds])


def points(groups, counts=None):
    return np.concatenate([[0.0], np.cumsum(np.bincount(groups, counts, len(thresholds)))])


def weigh(positives, negatives):
    """What one positive and one negative item weigh."""
    if positives + negatives == 0 or (pi is not None and 0 in (positives, negatives)):
        return None
    if pi is None:
        return 1 / (positives + negatives), 1 / (positives + negatives)
    return pi / positives, (1 - pi) / negatives


def cost(tp, fp, positives, weights):
    return cost_fp * weights[1] * fp + cost_fn * weights[0] * (positives - tp)


def best_point(kind, tp, fp, weights):
    """The highest threshold that does best; None where the rule has none."""
    if weights is None:
        return None
    wp, wn = weights
    positives = tp[-1]
    if kind == "capacity":
        share, most = wp * tp + wn * fp, min(1, capacity / items_a_day) * (1 + 1e-12)
        worth = np.where(share <= most, share, -1.0)
    elif kind == "least-recall":
        if positives == 0:
            return None
        worth = (tp >= least_recall * positives * (1 - 1e-12)).astype(float)
    elif kind == "best-f1":
        if positives == 0 or wp == 0:
            return None
        worth = 2 * wp * tp / (wp * tp + wn * fp + wp * positives)
    else:
        worth = -cost(tp, fp, positives, weights)
    enough = worth.max() - 1e-12 * abs(worth.max())
    return int(np.argmax(worth >= enough))


def roc_auc(tp, fp):
    twice = ((fp[1:] - fp[:-1]) * (tp[1:] + tp[:-1])).sum()
    return twice / 2 / tp[-1] / fp[-1] if tp[-1] * fp[-1] > 0 else None


def average_precision(tp, fp, weights):
    if weights is None or tp[-1] == 0 or weights[0] == 0:
        return None
    step, hits = np.diff(tp), weights[0] * tp[1:]
    at = step > 0
    precision = hits[at] / (hits[at] + weights[1] * fp[1:][at])
    return (step[at] * precision).sum() / tp[-1]


def wilson(k, m):
    if m == 0:
        return None
    p = k / m
    centre = (p + Z * Z / (2 * m)) / (1 + Z * Z / m)
    half = Z * math.sqrt(p * (1 - p) / m + Z * Z / (4 * m * m)) / (1 + Z * Z / m)
    return (0.0 if k == 0 else centre - half), (1.0 if k == m else centre + half)


def precision_limits(tp, fp):
    """Wilson; at another prevalence MOVER-R limits (Donner and Zou 2012)."""
    if pi is None:
        return wilson(tp, tp + fp)
    value = pi * tp / P / (pi * tp / P + (1 - pi) * fp / N)
    if pi in (0, 1):
        return value, value
    hit, alarm, (hl, hh), (al, ah) = tp / P, fp / N, wilson(tp, P), wilson(fp, N)

    def reach(a_end, h_end):
        both = a_end * (2 * alarm - a_end) * (h_end * (2 * hit - h_end))
        return alarm * hit + math.sqrt(max(0.0, (alarm * hit) ** 2 - both))

    near, scale = reach(al, hh), hl * (2 * hit - hl)
    low = 0.0 if near == 0 else al * (2 * alarm - al) / near
    high = math.inf if scale == 0 else reach(ah, hl) / scale
    odds = (1 - pi) / pi
    return 1 / (1 + high * odds), 1 / (1 + low * odds)


def delong(tp, fp, area):
    """DeLong, DeLong and Clarke-Pearson 1988."""
    if area is None or min(P, N) < 2:
        return None
    beaten = 1 - (fp[1:] + fp[:-1]) / 2 / N - area
    beating = (tp[1:] + tp[:-1]) / 2 / P - area
    of_p, of_n = (np.diff(tp) * beaten**2).sum(), (np.diff(fp) * beating**2).sum()
    variance = of_p / (P - 1) / P + of_n / (N - 1) / N
    if variance <= 0:
        return None
    reach = Z * math.sqrt(variance)
    return max(0.0, area - reach), min(1.0, area + reach)


def cost_interval(tp, fp):
    """MOVER over the Wilson limits of both kinds of mistake."""
    fn = P - tp
    if pi is None:
        terms = [(cost_fp, fp, P + N), (cost_fn, fn, P + N)]
    else:
        terms = [(cost_fp * (1 - pi), fp, N), (cost_fn * pi, fn, P)]
    if all(weight == 0 for weight, _, _ in terms) or any(size == 0 for _, _, size in terms):
        return None
    value = sum(weight * count / size for weight, count, size in terms)
    ends = [(weight, count / size, wilson(count, size)) for weight, count, size in terms]
    down = math.hypot(*(weight * (share - low) for weight, share, (low, _) in ends))
    up = math.hypot(*(weight * (high - share) for weight, share, (_, high) in ends))
    return max(0.0, value - down), value + up


def limits(values):
    known = sorted(value for value in values if value is not None)
    if len(known) < 0.95 * RESAMPLES:
        return None
    low, high = (known[max(0, math.ceil(share * len(known)) - 1)] for share in (0.025, 1 - 0.025))
    return None if low == high else (low, high)


def bootstrap(kind):
    """Percentile bootstrap: all resamples at once, each from a stream of its own."""
    seeds = Random(seed)
    lanes = Random(np.array([seeds.integer(2**32) for _ in range(RESAMPLES)], dtype=np.uint64))
    rows, times = np.arange(RESAMPLES), np.zeros((RESAMPLES, P + N), dtype=np.uint16)
    # Another prevalence is taken as known: then each class is drawn by itself.
    for first, size in [(0, P + N)] if pi is None else [(0, P), (P, N)]:
        for _ in range(size):
            times[rows, first + (lanes.next() * size).astype(np.int64)] += 1
    found = [], [], []
    for drawn in times:
        tp, fp = points(group_p, drawn[:P]), points(group_n, drawn[P:])
        weights = weigh(tp[-1], fp[-1])
        best = best_point(kind, tp, fp, weights)
        found[0].append(roc_auc(tp, fp))
        found[1].append(average_precision(tp, fp, weights))
        found[2].append(None if best is None else threshold_at[best])
    return [limits(values) for values in found]


def judge(area, limit, own, point, best, value, least):
    if P + N == 0:
        return "no-rows"
    if 0 in (P, N):
        return "one-class"
    low, high = limit or (area, area)
    if high < 0.5 or low <= 0.5:
        return "backwards" if high < 0.5 else "chance"
    if point is None or best is None:
        return "no-threshold"
    if own is not None:
        return "own-near" if value <= least * 1.05 else "own-costly"
    return "call-none" if point == 0 else "call-all" if point == len(thresholds) else "take"


def show(name, value):
    print(name, "above-all" if value == math.inf else "" if value is None else value)


def show_ends(name, value, interval):
    low, high = (None, None) if value is None or interval is None else interval
    show(f"{name}-low", low)
    show(f"{name}-high", high)


def show_all(name, value, interval):
    show(name, value)
    show_ends(name, value, interval)


tp, fp, weights = points(group_p), points(group_n), weigh(P, N)
labels = np.concatenate([np.ones(P), np.zeros(N)])
scores = np.concatenate([positive, negative])
area = roc_auc_score(labels, scores) if P * N else None
precision_mean = None
if weights is not None and P > 0 and weights[0] > 0:
    item_weights = np.where(labels == 1, weights[0], weights[1])
    precision_mean = average_precision_score(labels, scores, sample_weight=item_weights)
kind = "least-cost" if rule == "own" else rule
best = best_point(kind, tp, fp, weights)
cheapest = best_point("least-cost", tp, fp, weights)
own = own_threshold if own_threshold is not None else 0.5 if rule == "own" else None
point = best if own is None else int((thresholds >= own).sum())
value = least = near = None
if point is not None and weights is not None:
    value = cost(tp[point], fp[point], P, weights)
if cheapest is not None:
    costs = cost(tp, fp, P, weights)
    least, first, last = costs[cheapest], cheapest, cheapest
    while first > 0 and costs[first - 1] <= least * 1.05:
        first -= 1
    while last < len(thresholds) and costs[last + 1] <= least * 1.05:
        last += 1
    near = threshold_at[last], threshold_at[first]
limit = delong(tp, fp, area)
intervals = [None] * 3
if P + N > 50_000:
    intervals[0] = limit
elif min(P, N) >= 10:
    intervals = bootstrap(kind)

best_threshold = None if best is None else threshold_at[best]
show_all("roc-auc", area, intervals[0])
show_all("average-precision", precision_mean, intervals[1])
show_all("best-threshold", best_threshold, intervals[2])
show_all("expected-cost", value, None if value is None else cost_interval(tp[point], fp[point]))
show("least-cost", least)
show_ends("near-best", near, near)
show("threshold", None if P + N == 0 else own if own is not None else best_threshold)
called = value is not None and weights[0] * tp[point] + weights[1] * fp[point] > 0
precision = weights[0] * tp[point] / (weights[0] * tp[point] + weights[1] * fp[point]) if called else None
show_all("precision", precision, precision_limits(tp[point], fp[point]) if called else None)
for name, reached, size in ("recall", tp, P), ("false-positive-rate", fp, N):
    known = point is not None and size > 0
    share = reached[point] / size if known else None
    show_all(name, share, wilson(reached[point], size) if known else None)
for name, reached, size in ("tp", tp, None), ("fp", fp, None), ("fn", tp, P), ("tn", fp, N):
    known = point is not None and P + N > 0
    show(name, None if not known else reached[point] if size is None else size - reached[point])
show("verdict", judge(area, limit, own, point, best, value, least))
`;
