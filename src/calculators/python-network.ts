/**
 * `src/math/network` in numpy, for programs that train the page’s networks again. Every sum is added
 * up in the page’s order, so the figures agree to the last bit. Networks of one shape stand side by
 * side along the first axis. Wants `PYTHON_RANDOM` before it.
 */
export const PYTHON_NETWORK = String.raw`LN2_HIGH, LN2_LOW, PER_LN2 = 0.6931471803691238, 1.9082149292705877e-10, 1.4426950408889634
C = [1 / math.factorial(n) for n in range(18)]


def small_growth(r):
    """e^r - 1 for a small r, by Taylor's series, grouped as the page does."""
    square = r * r
    fourth = square * square
    low = C[3] + r * C[4] + square * (C[5] + r * C[6])
    high = C[7] + r * C[8] + square * (C[9] + r * C[10])
    highest = C[11] + r * C[12] + square * C[13]
    return r + square * (0.5 + r * (low + fourth * (high + fourth * highest)))


def tanh(x):
    size = np.minimum(np.abs(x), 20.5)
    k = np.floor(2 * size * PER_LN2 + 0.5)
    grown = small_growth(2 * size - k * LN2_HIGH - k * LN2_LOW)
    difference = np.where(k == 0, grown, np.ldexp(1 + grown, k.astype(int)) - 1)
    value = np.where(size > 20, 1.0, difference / (difference + 2))
    return np.where(x < 0, -value, value)


def log(x):
    m, k = np.frexp(x)
    is_low = m < math.sqrt(0.5)
    m, k = np.where(is_low, m * 2, m), np.where(is_low, k - 1, k)
    s = (m - 1) / (m + 1)
    square, total = s * s, 0.0
    for odd in range(23, 2, -2):
        total = (total + 1 / odd) * square
    return k * LN2_HIGH + (2 * s + (2 * s * total + k * LN2_LOW))


def turned(x, quarters):
    k = np.floor(x * 0.6366197723675814 + 0.5)
    r = x - k * 1.5707963267341256 - k * 6.077100506303966e-11 - k * 2.0222662487959506e-21
    q = r * r
    sine = -C[15] + q * C[17]
    for n in (13, 11, 9, 7, 5, 3):
        sine = (C[n] if n % 4 == 1 else -C[n]) + q * sine
    cosine = -C[14] + q * C[16]
    for n in (12, 10, 8, 6, 4):
        cosine = (C[n] if n % 4 == 0 else -C[n]) + q * cosine
    quadrant = (k + quarters) % 4
    value = np.where(quadrant % 2 == 0, r + r * (q * sine), 1 + q * (-0.5 + q * cosine))
    return np.where(quadrant < 2, value, -value)


def sin(x):
    return turned(x, 0)


def normal(first, second):
    """Box and Muller's draw from two uniform ones."""
    return np.sqrt(-2 * log(1 - first)) * turned(2 * math.pi * second, 1)


def draws(random, shape):
    size = math.prod(shape)
    u = np.array([random.next() for _ in range(2 * size)]).reshape(size, 2)
    return normal(u[:, 0], u[:, 1]).reshape(shape)


def layer(random, inputs, outputs, biases=0.5, gain=1.5):
    w = gain / math.sqrt(inputs) * draws(random, (inputs, outputs))
    return [w, biases * draws(random, (outputs,)) if biases else np.zeros(outputs)]


def network(sizes, seed):
    random = Random(seed)
    return [layer(random, a, b) for a, b in zip(sizes, sizes[1:])]


def stack(networks):
    return [[np.stack(parts) for parts in zip(*layers)] for layers in zip(*networks)]


def weigh(a, w, b):
    z = np.repeat(b[:, None, :], a.shape[1], axis=1)
    for k in range(w.shape[1]):
        z += a[:, :, k, None] * w[:, None, k, :]
    return z


def forward(layers, x, is_body=False):
    values = [x]
    for place, (w, b) in enumerate(layers):
        z = weigh(values[-1], w, b)
        values.append(tanh(z) if is_body or place < len(layers) - 1 else z)
    return values


def batches(count, batch, seeds):
    """Rows of one step after another, for every network its own."""
    if batch >= count:
        while True:
            yield np.tile(np.arange(count), (len(seeds), 1))
    randoms = [Random(seed) for seed in seeds]
    while True:
        order = np.array([random.shuffle(list(range(count))) for random in randoms])
        for at in range(0, count, batch):
            yield order[:, at : at + batch]


def train(layers, x, y, steps, rate, last_rate, batch, seeds, by_labels=False):
    """Adam on the squared loss; a target that is nan has no label."""
    layers = [[part.copy() for part in pair] for pair in layers]
    parts = [part for pair in layers for part in pair]
    means = [np.zeros_like(part) for part in parts]
    squares = [np.zeros_like(part) for part in parts]
    first = second = 1.0
    each = np.arange(len(x))[:, None]
    rows_of = batches(x.shape[1], batch, seeds)
    for done in range(steps):
        rows = next(rows_of)
        values, target = forward(layers, x[each, rows]), y[each, rows]
        known = ~np.isnan(target)
        count = known.sum(axis=(1, 2))[:, None, None] if by_labels else rows.shape[1]
        g = 2 * np.where(known, values[-1] - target, 0.0) * (1 / count)
        slopes = []
        for place in range(len(layers) - 1, -1, -1):
            w, a = layers[place][0], values[place]
            gw, gb = np.zeros_like(w), np.zeros_like(layers[place][1])
            for i in range(a.shape[1]):
                gw += a[:, i, :, None] * g[:, i, None, :]
                gb += g[:, i]
            slopes = [gw + 1e-5 * w, gb] + slopes
            if place:
                back = np.zeros_like(a)
                for j in range(w.shape[2]):
                    back += g[:, :, j, None] * w[:, None, :, j]
                g = back * (1 - a * a)
        first *= 0.9
        second *= 0.999
        now = rate + (last_rate - rate) * (done / (steps - 1))
        for part, slope, m, v in zip(parts, slopes, means, squares):
            m[:] = 0.9 * m + (1 - 0.9) * slope
            v[:] = 0.999 * v + (1 - 0.999) * (slope * slope)
            part -= now * (m / (1 - first)) / (np.sqrt(v / (1 - second)) + 1e-8)
    return layers


GRID = 6 * np.arange(121) / 120 - 3


def errors(layers, curve, output=0):
    """The mean squared distance of every network from the curve."""
    x = np.repeat(GRID[None, :, None], len(layers[0][0]), axis=0)
    misses = forward(layers, x)[-1][:, :, output] - curve(GRID)
    return [sum((miss * miss).tolist()) / 121 for miss in misses]
`;
