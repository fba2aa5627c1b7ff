import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { calculatorStrings } from '../../i18n/strings/calculator.ts';
import { Choice } from '../../ui/Choice.tsx';
import { Decision } from '../frame/Decision.tsx';
import { Frame } from '../frame/Frame.tsx';
import { NumberControl } from '../frame/NumberControl.tsx';
import { ResultTable } from '../frame/ResultTable.tsx';
import type { Placement } from '../props.ts';
import { carryTo } from '../related.ts';
import { advise } from './advice.ts';
import { params } from './params.ts';
import { Picture } from './Picture.tsx';
import { reportRows, splitRows } from './rows.ts';
import { finding, sentence } from './sentence.ts';
import { SplitPlannerState } from './state.ts';
import { strings, type SplitPlannerWords } from './strings.ts';
import styles from './SplitPlanner.module.css';

interface Props {
  readonly place: Placement;
}

interface PartProps extends Props {
  readonly words: SplitPlannerWords;
  readonly state: InstanceType<typeof SplitPlannerState>;
}

function Controls({ place, words, state }: PartProps): JSX.Element {
  const { session } = state;
  const { unit } = session.values.value;
  const shared = { place, table: params, session, labels: words.labels };
  return (
    <>
      <NumberControl {...shared} name="total" />
      {!session.hidden.value.includes('unit') && (
        <Choice
          id={place.figureId}
          name="unit"
          label={words.labels.unit}
          options={words.options.unit}
          value={unit}
          onChoose={state.chooseUnit}
        />
      )}
      <NumberControl {...shared} name="dev" quantity="dev" hasSlider={unit === 'share'} />
      <NumberControl {...shared} name="test" quantity="test" hasSlider={unit === 'share'} />
      <NumberControl {...shared} name="error" />
      <NumberControl {...shared} name="target-half-width" />
      <NumberControl {...shared} name="rare-share" />
    </>
  );
}

/** How large dev and test set must be: counts, half-widths, and the number that would do. */
export function SplitPlanner({ place }: Props): JSX.Element {
  const words = strings[place.locale];
  const state = useMemo(() => new SplitPlannerState(place.start, place.hide), []);
  const values = state.session.values.value;
  const split = state.split.value;
  const source = { words, locale: place.locale, values, split };
  const ui = calculatorStrings[place.locale];
  const [first = '', second = '', third = ''] = words.heads as readonly string[];
  return (
    <Frame
      place={place}
      table={params}
      session={state.session}
      words={words}
      finding={finding(words, place.locale, values, split)}
      sentence={sentence(words, place.locale, values, split)}
      controls={<Controls place={place} words={words} state={state} />}
      picture={<Picture source={source} />}
      results={
        <div class={styles.table}>
          <ResultTable
            caption={ui.results}
            heads={[first, second, third]}
            between={ui.from}
            results={state.results.value}
            rows={splitRows(source)}
          />
          <p class={styles.note}>{words.method}</p>
        </div>
      }
      resultRows={reportRows(source, state.results.value)}
      {...(split.dev > 0 && {
        related: {
          title: words.power,
          href: carryTo(place, 'dev-set-power', { n: split.dev, error: values.error }),
        },
      })}
      code={() => import('./code.ts')}
    >
      <Decision
        place={place}
        verdict={{ id: split.verdict, label: words.verdicts[split.verdict] }}
        advice={advise(words, place, values, split)}
      />
    </Frame>
  );
}
