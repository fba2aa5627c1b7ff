import type { WakeWordValues } from './model.ts';

/** Python that prints the same figures; needs scipy. */
export function python(values: WakeWordValues): string {
  return `from scipy.stats import chi2

hours = ${values.hours}  # of silence
events = ${values.events}  # false wakes heard
limit = ${values.limit}  # false wakes a day
per_second = ${values['per-second']}  # decisions
rate = ${values.rate} / 1e6  # false positives for each decision


def upper(k, level):
    """The largest mean under which k or fewer events still have the probability 1 - level."""
    return float(chi2.ppf(level, 2 * k + 2)) / 2


def lower(k, level):
    """The smallest mean under which k or more events still have the probability 1 - level."""
    return float(chi2.ppf(1 - level, 2 * k)) / 2 if k else 0.0


days = hours / 24
estimate = events / days
bound, at_least = upper(events, 0.95) / days, lower(events, 0.95) / days
print("false-positives-per-day", estimate)
# Exact Poisson limits (Garwood 1936), two-sided, and one-sided bounds for a claim.
print("false-positives-per-day-low", lower(events, 0.975) / days)
print("false-positives-per-day-high", upper(events, 0.975) / days)
print("false-positives-per-day-bound", bound)
print("false-positives-per-day-at-least", at_least)
print("hours-needed", upper(events, 0.95) / limit * 24)
print("hours-needed-one-more", upper(min(events + 1, 10**6), 0.95) / limit * 24)
decisions = per_second * 86400
print("rate-allowed", limit / decisions)
print("expected-per-day", rate * decisions)
if bound <= limit:
    verdict = "shown"
elif at_least > limit:
    verdict = "exceeded"
else:
    verdict = "not-shown" if estimate <= limit else "cannot-tell"
print("verdict", verdict)
`;
}
