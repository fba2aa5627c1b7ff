import { wilsonInterval, type Interval } from '../../math/intervals.ts';
import type { Results } from '../results.ts';
import { read, type ErrorValues, type Estimate, type Reading, type TagReading } from './model.ts';

function ends(name: string, interval: Interval | null | undefined): Results {
  return { [`${name}-low`]: interval?.low ?? null, [`${name}-high`]: interval?.high ?? null };
}

function estimated(name: string, estimate: Estimate | null): Results {
  return { [name]: estimate?.value ?? null, ...ends(name, estimate?.interval) };
}

function tagFigures(tag: TagReading): Results {
  return {
    ...estimated(`share-${tag.id}`, tag.share),
    ...estimated(`ceiling-${tag.id}`, tag.ceiling),
    [`gain-${tag.id}`]: tag.gain,
    ...estimated(`error-rate-${tag.id}`, tag.errorRate),
    ...estimated(`lift-${tag.id}`, tag.lift),
    ...estimated(`priority-${tag.id}`, tag.priority),
    [`apart-${tag.id}`]: tag.apart,
  };
}

function unionFigures({ union }: Reading, { dev, n }: ErrorValues): Results {
  const error = dev / 100;
  const count = union?.count ?? null;
  const interval = count === null ? null : wilsonInterval(count, n);
  const best = interval && { low: error * (1 - interval.high), high: error * (1 - interval.low) };
  const share = (some: number | undefined) => (some === undefined ? null : some / n);
  const rest = (some: number | undefined) => (some === undefined ? null : error * (1 - some / n));
  return {
    'union-least': share(union?.range.least),
    'union-most': share(union?.range.most),
    union: count === null ? null : count / n,
    ...ends('union', interval),
    'joint-ceiling-least': rest(union?.range.most),
    'joint-ceiling-most': rest(union?.range.least),
    'joint-ceiling': count === null ? null : error * (1 - count / n),
    ...ends('joint-ceiling', best),
  };
}

function leadFigures({ lead }: Reading, { dev, n }: ErrorValues): Results {
  const error = dev / 100;
  const isKnown = lead !== null && lead.overlap.least === lead.overlap.most;
  const interval = isKnown
    ? { low: error * lead.least.interval.low, high: error * lead.least.interval.high }
    : null;
  return {
    'overlap-least': lead === null ? null : lead.overlap.least / n,
    'overlap-most': lead === null ? null : lead.overlap.most / n,
    lead: lead === null ? null : error * lead.least.difference,
    ...ends('lead', interval),
    'lead-p': isKnown ? lead.least.p : null,
    'lead-p-least-overlap': lead?.least.p ?? null,
    'lead-p-most-overlap': lead?.most.p ?? null,
  };
}

function labelFigures({ label }: Reading, { dev }: ErrorValues): Results {
  const gain = label?.gain ?? null;
  return { 'error-labels': gain, 'error-others': gain === null ? null : dev / 100 - gain };
}

/** Every figure of a reading by its name; errors, shares and points are fractions. */
export function figures(reading: Reading, values: ErrorValues): Results {
  const rows = reading.tags.map(tagFigures);
  return {
    first: reading.ranking[0]?.id ?? null,
    ...(Object.assign({}, ...rows) as Results),
    'share-sum': reading.shareSum,
    ...unionFigures(reading, values),
    ...leadFigures(reading, values),
    ...labelFigures(reading, values),
    verdict: reading.verdict,
  };
}

/** Every figure that the counts alone give. */
export function results(values: ErrorValues): Results {
  return figures(read(values), values);
}
