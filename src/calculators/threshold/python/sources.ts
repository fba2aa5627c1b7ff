/** Where the scores come from, in Python: each sets `positive` and `negative`. */
const ROUNDED = String.raw`
def rounded(score, digits):
    return math.floor(score * 10**digits + 0.5) / 10**digits

`;

/** `builtInScores` of src/math/ranking/samples.ts. */
export const BUILT_IN = String.raw`${ROUNDED}
positive, negative = [], []
random = Random(132)
for _ in range(2000):
    u = random.next()
    score = 0.043 * u / (1 + 0.043 - u)
    (positive if random.next() < score else negative).append(rounded(score, 3))
`;

/** `normalScores` of the same file. */
export const NORMAL = String.raw`${ROUNDED}
def drawn(count, mean, spread):
    quantile = NormalDist().inv_cdf
    return [rounded(mean + spread * quantile(random.next() or 2**-54), 4) for _ in range(count)]


random = Random(seed)
positives = math.floor(n * prevalence + 0.5)
positive = drawn(positives, mean_positive, spread_positive)
negative = drawn(n - positives, mean_negative, spread_negative)
`;

/** The reader's own rows, from a file beside the program. */
export const OWN = String.raw`
# data.csv beside this program: label, score. Adjust POSITIVE if your labels are other words.
POSITIVE = {"1", "1.0", "+1", "true", "t", "yes", "y", "pos", "positive"}
positive, negative = [], []
path = Path("data.csv")
if path.exists():
    text = path.read_text(encoding="utf-8-sig")
    for row in csv.reader(text.splitlines(), csv.Sniffer().sniff(text[:4096], ",;\t")):
        try:
            score = float(row[1])
        except (IndexError, ValueError):
            continue  # a header, or a row that cannot be used
        (positive if row[0].strip().lower() in POSITIVE else negative).append(score)
`;
