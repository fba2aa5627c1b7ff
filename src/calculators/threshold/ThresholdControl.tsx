import type { JSX } from 'preact';
import { calculatorStrings } from '../../i18n/strings/calculator.ts';
import { formatCount, formatShortest } from '../../i18n/numbers.ts';
import { fill } from '../../i18n/template.ts';
import { countsAt, thresholdOf, type Ranking } from '../../math/ranking.ts';
import { Choice } from '../../ui/Choice.tsx';
import { NumberInput } from '../../ui/NumberInput.tsx';
import { Slider } from '../../ui/Slider.tsx';
import { problemMessage } from '../messages.ts';
import { thresholdText } from './format.ts';
import { params } from './params.ts';
import type { PartProps } from './Threshold.tsx';
import { fieldOver } from './track.ts';

const DECIMALS = 12;

/** The threshold by its rank: every place is another set of items. */
function RankSlider({ place, words, state, ranking }: PartProps & { ranking: Ranking }) {
  const { session } = state;
  const point = state.reading.value?.point ?? 0;
  const last = ranking.thresholds.length;
  const field = { ...params.fields.threshold, min: 0, max: last, step: 1 } as const;
  const { tp, fp } = countsAt(ranking, point);
  return (
    <Slider
      name="rank"
      label={words.rankSlider}
      field={field}
      track={{ min: 0, max: last, scale: 'linear' }}
      value={point}
      valueText={fill(words.rankText, {
        called: formatCount(tp + fp, place.locale),
        items: formatCount(ranking.positives + ranking.negatives, place.locale),
      })}
      onSlide={(k) => {
        // Point 0 lies above the highest score.
        const top = ranking.thresholds[0] ?? 0;
        const threshold = k === 0 ? top + Math.max(1, Math.abs(top)) : thresholdOf(ranking, k);
        session.put('threshold', threshold, 'slide rank');
      }}
      onRelease={session.release}
    />
  );
}

/** The threshold: a field, a slider over scores or ranks, and the rule's own where it is empty. */
export function ThresholdControl(props: PartProps): JSX.Element | null {
  const { place, words, state } = props;
  const { session } = state;
  const hidden = session.hidden.value;
  if (hidden.includes('threshold')) return null;
  const reading = state.reading.value;
  const values = session.values.value;
  const draft = session.drafts.value['threshold'];
  const overRanks = values['slide-over'] === 'ranks';
  const field = reading === null ? params.fields.threshold : fieldOver(reading.ranking);
  const inUse = reading?.threshold ?? values.threshold;
  const text = thresholdText(inUse, words);
  const ui = calculatorStrings[place.locale];
  return (
    <div>
      <NumberInput
        id={`${place.figureId}-threshold`}
        name="threshold"
        label={words.labels.threshold}
        field={field}
        value={inUse === Infinity ? (field.track?.max ?? null) : inUse}
        shown={values.threshold === null ? '' : formatShortest(values.threshold, DECIMALS)}
        valueText={text}
        placeholder={text}
        hint={words.hints.threshold}
        sliderLabel={fill(ui.slider, { label: words.labels.threshold })}
        hasSlider={!overRanks}
        draft={
          draft && {
            text: draft.text,
            message: problemMessage(params, words.labels, { name: 'threshold', ...draft }, ui),
          }
        }
        onType={(typed) => session.type('threshold', typed)}
        onSlide={(next) => session.put('threshold', next, 'slide threshold')}
        onRelease={session.release}
      />
      {overRanks && reading !== null && <RankSlider {...props} ranking={reading.ranking} />}
      {!hidden.includes('slide-over') && (
        <Choice
          id={place.figureId}
          name="slide-over"
          label={words.labels['slide-over']}
          options={words.options['slide-over']}
          value={values['slide-over']}
          onChoose={(value) => session.put('slide-over', value)}
        />
      )}
    </div>
  );
}
