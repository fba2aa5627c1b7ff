import type { JSX } from 'preact';
import { formatCount, formatPoints } from '../../i18n/numbers.ts';
import { fill } from '../../i18n/template.ts';
import type { PairedComparison } from '../../math/comparison.ts';
import { NumberControl } from '../frame/NumberControl.tsx';
import type { Placement } from '../props.ts';
import { dataValue } from '../results.ts';
import { formatP } from './advice.ts';
import { params } from './params.ts';
import type { Pairing } from './pairing.ts';
import type { ConfusionMatrixState } from './state.ts';
import type { ConfusionMatrixWords } from './strings.ts';
import styles from './ConfusionMatrix.module.css';

interface Props {
  readonly place: Placement;
  readonly words: ConfusionMatrixWords;
  readonly state: InstanceType<typeof ConfusionMatrixState>;
}

function Interval({
  words,
  compared,
  isKnown,
  place,
}: Props & { compared: PairedComparison; isKnown: boolean }) {
  const [before = '', middle = '', after = ''] = words.between.split(/\{low\}|\{high\}/);
  const end = (name: 'low' | 'high') => {
    const text = formatPoints(compared.interval[name], place.locale, 2);
    if (!isKnown) return text;
    return (
      <data
        data-quantity={`accuracy-difference-${name}`}
        value={dataValue(compared.interval[name])}
      >
        {text}
      </data>
    );
  };
  return (
    <td>
      {before}
      {end('low')}
      {middle}
      {end('high')}
      {after}
    </td>
  );
}

type Case = 'least' | 'most' | 'known';
const QUANTITY = {
  least: 'mcnemar-p-least',
  most: 'mcnemar-p-most',
  known: 'mcnemar-p',
} as const satisfies Record<Case, string>;

function CaseRow(props: Props & { kind: Case; compared: PairedComparison }): JSX.Element {
  const { words, place, kind, compared } = props;
  const { onlyA, onlyB } = compared.disagreement;
  return (
    <tr data-case={kind}>
      <th scope="row">{words.comparison[kind]}</th>
      <td>{formatCount(onlyA, place.locale)}</td>
      <td>{formatCount(onlyB, place.locale)}</td>
      <td>
        <data data-quantity={QUANTITY[kind]} value={dataValue(compared.p)}>
          {formatP(compared.p)}
        </data>
      </td>
      <Interval {...props} isKnown={kind === 'known'} />
    </tr>
  );
}

function CaseTable(props: Props & { pairing: Pairing }): JSX.Element | null {
  const { words, pairing } = props;
  if (pairing.ends === null) return null;
  const { heads } = words.comparison;
  return (
    <div class={styles.scroll} tabIndex={0} role="group" aria-label={words.comparison.heading}>
      <table class={styles.cases}>
        <thead>
          <tr>
            {(['case', 'onlyA', 'onlyB', 'p', 'interval'] as const).map((name) => (
              <th key={name} scope="col">
                {heads[name]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <CaseRow {...props} kind="least" compared={pairing.ends.least} />
          <CaseRow {...props} kind="most" compared={pairing.ends.most} />
          {pairing.known !== null && <CaseRow {...props} kind="known" compared={pairing.known} />}
        </tbody>
      </table>
    </div>
  );
}

function Impossible({ words, place, pairing }: Props & { pairing: Pairing }): JSX.Element | null {
  if (pairing.status !== 'impossible' || pairing.ends === null) return null;
  const { least, most } = pairing.ends;
  const text = fill(words.comparison.impossible, {
    lead: formatCount(pairing.lead, place.locale).replace('-', '−'),
    low: formatCount(least.disagreement.onlyA, place.locale),
    high: formatCount(most.disagreement.onlyA, place.locale),
  });
  return (
    <p class={styles.error} role="alert" data-error="only-a">
      {text}
    </p>
  );
}

function Introduction({ words, place, state, pairing }: Props & { pairing: Pairing }): JSX.Element {
  const { a, b } = state.reading.value;
  if (pairing.status === 'other-items') return <p>{words.comparison.otherItems}</p>;
  if (b === null || pairing.difference === null) return <p>{words.comparison.empty}</p>;
  const template = words.comparison.intro.split('{difference}');
  const slots = {
    rightA: formatCount(a.counts.tp + a.counts.tn, place.locale),
    rightB: formatCount(b.counts.tp + b.counts.tn, place.locale),
  };
  return (
    <p>
      {fill(template[0] ?? '', slots)}
      <data data-quantity="accuracy-difference" value={dataValue(pairing.difference)}>
        {formatPoints(pairing.difference, place.locale, 2)}
      </data>
      {fill(template[1] ?? '', slots)}
    </p>
  );
}

/** What two matrices of the same items leave open, and what their disagreement would settle. */
export function Comparison(props: Props): JSX.Element | null {
  const { place, words, state } = props;
  const { pairing } = state.reading.value;
  const { hidden } = state.session;
  const names = ['only-a', 'only-b'] as const;
  if (pairing === null || names.every((name) => hidden.value.includes(name))) return null;
  const id = `${place.figureId}-pair`;
  return (
    <section class={styles.section} aria-labelledby={id}>
      <h4 id={id}>{words.comparison.heading}</h4>
      <Introduction {...props} pairing={pairing} />
      {pairing.ends !== null && (
        <div class={styles.halves}>
          <div class={styles.side}>
            <p class={styles.soft}>{words.comparison.ask}</p>
            {names.map((name) => (
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
            <Impossible {...props} pairing={pairing} />
          </div>
          <div>
            <CaseTable {...props} pairing={pairing} />
            <p class={styles.soft}>{words.comparison.test}</p>
          </div>
        </div>
      )}
    </section>
  );
}
