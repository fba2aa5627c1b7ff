import type { ProgressCurveValues } from './model.ts';

/** Python that computes the same curve and prints the figures. */
export function python(values: ProgressCurveValues): string {
  return `import math

# An illustration, not a law. Errors in per cent, time in months.
human, floor, start = ${values.human}, ${values.floor}, ${values.start}
rate_before = ${values['rate-before']}  # points a month, while people are ahead
rate_after = ${values['rate-after']}  # per cent of the headroom a month, after that
time = ${values.time}

floor = min(floor, human)  # people show that human level can be reached


def left_after(rate, months):
    whole = math.floor(months)
    left = 1.0
    for _ in range(whole):
        left *= 1 - rate
    return left * (1 - rate * (months - whole))


way = start - human
crossing = 0.0 if way <= 0 else way / rate_before if rate_before > 0 else None
if crossing is None or time < crossing:
    error = max(start - rate_before * time, human)
else:
    first = max(min(start, human), floor)
    error = floor + (first - floor) * left_after(rate_after / 100, time - crossing)
past = crossing is not None and time >= crossing - 1e-9
headroom = max(error - floor, 0.0)
print("error-now", error / 100)
print("time-to-human", "" if crossing is None else crossing)
print("headroom", headroom / 100)
print("tools-left", 0 if past else 3)
print("verdict", "people-ahead" if not past else "at-floor" if headroom < 0.005 else "past-people")
`;
}
