import type { JSX } from 'preact';
import { calculatorStrings } from '../../i18n/strings/calculator.ts';
import { formatCount } from '../../i18n/numbers.ts';
import { fill } from '../../i18n/template.ts';
import { NumberControl } from '../frame/NumberControl.tsx';
import { ResultTable } from '../frame/ResultTable.tsx';
import { Section } from '../frame/Section.tsx';
import { pText } from './format.ts';
import { headsOf, luckRows, luckText, measuredRows } from './rows.ts';
import { params } from './params.ts';
import { Judge } from './Judge.tsx';
import type { PartProps } from './DevSetPower.tsx';
import styles from './DevSetPower.module.css';

/** What the best of many equal models is expected to show. */
export function Luck({ place, words, state, source }: PartProps): JSX.Element {
  return (
    <Section
      mode={place.mode}
      id={`${place.figureId}-luck`}
      heading={words.luck.heading}
      isOpen={place.mode !== 'lesson'}
    >
      <div class={styles.halves}>
        <NumberControl
          place={place}
          table={params}
          session={state.session}
          labels={words.labels}
          name="models"
        />
        <div>
          <p>{luckText(source)}</p>
          <ResultTable
            caption={words.luck.heading}
            heads={headsOf(words.luck.heads)}
            between={calculatorStrings[place.locale].from}
            results={state.results.value}
            rows={luckRows(source)}
          />
        </div>
      </div>
    </Section>
  );
}

const COUNTS = ['both-right', 'only-a', 'only-b', 'both-wrong'] as const;

function Says({ place, words, source }: PartProps): JSX.Element | null {
  const { p, verdict } = source.reading.measured;
  if (p === null || verdict === null) return null;
  return (
    <p data-measured="">
      {fill(words.measured.says[verdict], {
        onlyA: formatCount(source.values['only-a'] ?? 0, place.locale),
        onlyB: formatCount(source.values['only-b'] ?? 0, place.locale),
        p: pText(p, words.measured.small),
      })}
    </p>
  );
}

/** Two models on the same items, counted: McNemar's exact test and the difference. */
export function Measured(props: PartProps): JSX.Element {
  const { place, words, state, source } = props;
  return (
    <Section
      mode={place.mode}
      id={`${place.figureId}-measured`}
      heading={words.measured.heading}
      isOpen={place.mode !== 'lesson'}
    >
      <p class={styles.soft}>{words.measured.ask}</p>
      <div class={styles.halves}>
        <div class={styles.cells}>
          {COUNTS.map((name) => (
            <NumberControl
              key={name}
              place={place}
              table={params}
              session={state.session}
              labels={words.labels}
              name={name}
              hasSlider={false}
            />
          ))}
        </div>
        <div>
          <Says {...props} />
          <ResultTable
            caption={words.measured.heading}
            heads={headsOf(words.measured.heads)}
            between={calculatorStrings[place.locale].from}
            results={state.results.value}
            rows={measuredRows(source)}
          />
          <p class={styles.soft}>{words.measured.method}</p>
        </div>
      </div>
      <Judge {...props} />
    </Section>
  );
}
