import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { Chart, type ChartAxis, type Series } from '../../charts/Chart.tsx';
import { formatPercent } from '../../i18n/numbers.ts';
import { fill } from '../../i18n/template.ts';
import { precisionRecallCurve, rocCurve, type KeptPoints } from '../../math/ranking.ts';
import { figureText } from './format.ts';
import type { Reading } from './model.ts';
import { slotsOf } from './sentence.ts';
import type { ThresholdWords } from './strings.ts';
import type { PartProps } from './Threshold.tsx';
import styles from './Threshold.module.css';

const TICKS = [0, 0.25, 0.5, 0.75, 1] as const;
const TABLE_AT = [0, 0.05, 0.1, 0.2, 0.4, 0.6, 0.8, 1] as const;
const GUESS = { token: '--muted', dash: [3, 4] } as const;

function axis(label: string): ChartAxis {
  const format = (value: number) => `${figureText(value * 100)}%`;
  return { label, min: 0, max: 1, scale: 'linear', ticks: TICKS, format };
}

interface Drawn {
  readonly words: ThresholdWords;
  readonly reading: Reading;
  readonly kept: KeptPoints;
}

/** The point of the threshold in use, as a series of its own. */
function here(words: ThresholdWords, x: number | null, y: number | null): readonly Series[] {
  if (x === null || y === null) return [];
  const points = [{ x, y }];
  return [{ label: words.curves.here, token: '--ink', dash: [], points, isPoint: true }];
}

function recallOf({ counts, ranking }: Reading): number | null {
  return counts === null ? null : counts.tp / ranking.positives;
}

function useRocSeries({ words, reading, kept }: Drawn): readonly Series[] {
  const { ranking, counts } = reading;
  const curve = useMemo(() => rocCurve(ranking, kept.roc), [ranking, kept]);
  const diagonal = [
    { x: 0, y: 0 },
    { x: 1, y: 1 },
  ];
  const alarm = counts === null ? null : counts.fp / ranking.negatives;
  return [
    { label: words.curves.roc, token: '--ink', dash: [], points: curve },
    { label: words.curves.guess, ...GUESS, points: diagonal },
    ...here(words, alarm, recallOf(reading)),
  ];
}

function usePrecisionSeries({ words, reading, kept }: Drawn): readonly Series[] {
  const { ranking, weights } = reading;
  const curve = useMemo(
    () => (weights === null ? [] : precisionRecallCurve(ranking, kept.precisionRecall, weights)),
    [ranking, kept, weights],
  );
  const share = (weights?.positive ?? 0) * ranking.positives;
  const level = [
    { x: 0, y: share },
    { x: 1, y: share },
  ];
  return [
    { label: words.curves.pr, token: '--ink', dash: [], points: curve },
    { label: words.curves.guess, ...GUESS, points: level },
    ...here(words, recallOf(reading), reading.precision),
  ];
}

function BothCurves(props: PartProps & Drawn): JSX.Element {
  const { place, words, state, reading } = props;
  const { locale } = place;
  const slots = {
    ...slotsOf(words, locale, reading, state.session.values.value),
    fpr: formatPercent((reading.counts?.fp ?? 0) / reading.ranking.negatives, locale),
    ap: formatPercent(reading.averagePrecision ?? 0, locale),
  };
  const { curves } = words;
  const roc = useRocSeries(props);
  const precision = usePrecisionSeries(props);
  const recall = axis(curves.tpr);
  // One below the finding's level, which depends on what stands above the calculator.
  const Heading = place.mode === 'lesson' ? 'h4' : 'h3';
  return (
    <>
      <div>
        <Heading>{curves.roc}</Heading>
        <Chart
          id={`${place.figureId}-roc`}
          series={roc}
          x={axis(curves.fpr)}
          y={recall}
          description={fill(curves.rocSays, slots)}
          tableLabel={fill(curves.table, { curve: curves.roc })}
          tableAt={TABLE_AT}
        />
      </div>
      <div>
        <Heading>{curves.pr}</Heading>
        <Chart
          id={`${place.figureId}-pr`}
          series={precision}
          x={recall}
          y={axis(curves.precision)}
          description={fill(curves.prSays, slots)}
          tableLabel={fill(curves.table, { curve: curves.pr })}
          tableAt={TABLE_AT}
        />
      </div>
      <p class={`${styles.soft} ${styles.wide}`}>{curves.thinned}</p>
    </>
  );
}

/** The ROC and the precision-recall curve with the threshold on both. */
export function Curves(props: PartProps): JSX.Element {
  const { words, state } = props;
  const reading = state.reading.value;
  const kept = state.kept.value;
  const hasBoth =
    reading !== null && reading.ranking.positives > 0 && reading.ranking.negatives > 0;
  return (
    <div class={styles.curves}>
      {hasBoth && kept !== null ? (
        <BothCurves {...props} reading={reading} kept={kept} />
      ) : (
        <p class={`${styles.soft} ${styles.wide}`}>{words.curves.none}</p>
      )}
    </div>
  );
}
