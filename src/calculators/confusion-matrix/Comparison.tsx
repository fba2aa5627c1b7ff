import type { JSX } from 'preact';
import { formatBarePoints, formatCount, formatPoints } from '../../i18n/numbers.ts';
import { fill } from '../../i18n/template.ts';
import type { PairedComparison } from '../../math/comparison.ts';
import { Between } from '../../ui/Between.tsx';
import { NumberControl } from '../frame/NumberControl.tsx';
import { Section } from '../frame/Section.tsx';
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

type Case = 'least' | 'most' | 'known';
type Cases = readonly (readonly [Case, PairedComparison])[];
const QUANTITY = {
  least: 'mcnemar-p-least',
  most: 'mcnemar-p-most',
  known: 'mcnemar-p',
} as const satisfies Record<Case, string>;

function casesOf({ ends, known }: Pairing): Cases {
  if (ends === null) return [];
  const both = [['least', ends.least] as const, ['most', ends.most] as const];
  return known === null ? both : [...both, ['known', known]];
}

function Interval({
  words,
  kind,
  compared,
}: {
  words: ConfusionMatrixWords;
  kind: Case;
  compared: PairedComparison;
}) {
  const end = (name: 'low' | 'high') => {
    const value = compared.interval[name];
    if (kind !== 'known') return formatBarePoints(value, 2);
    return (
      <data data-quantity={`accuracy-difference-${name}`} value={dataValue(value)}>
        {formatBarePoints(value, 2)}
      </data>
    );
  };
  return (
    <td>
      <Between wording={words.between} low={end('low')} high={end('high')} />
    </td>
  );
}

/** The test at both ends of what is possible, and at the disagreement that was entered. */
function CaseTable({ words, place, pairing }: Props & { pairing: Pairing }): JSX.Element {
  const cases = casesOf(pairing);
  const { heads } = words.comparison;
  const count = (value: number) => formatCount(value, place.locale);
  return (
    <table class={styles.cases}>
      <thead>
        <tr>
          <th scope="col">{heads.case}</th>
          {cases.map(([kind]) => (
            <th key={kind} scope="col">
              {words.comparison[kind]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {(['onlyA', 'onlyB'] as const).map((side) => (
          <tr key={side}>
            <th scope="row">{heads[side]}</th>
            {cases.map(([kind, { disagreement }]) => (
              <td key={kind}>{count(disagreement[side])}</td>
            ))}
          </tr>
        ))}
        <tr>
          <th scope="row">{heads.p}</th>
          {cases.map(([kind, { p }]) => (
            <td key={kind}>
              <data data-quantity={QUANTITY[kind]} value={dataValue(p)}>
                {formatP(p)}
              </data>
            </td>
          ))}
        </tr>
        <tr>
          <th scope="row">{heads.interval}</th>
          {cases.map(([kind, compared]) => (
            <Interval key={kind} words={words} kind={kind} compared={compared} />
          ))}
        </tr>
      </tbody>
    </table>
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
  return (
    <Section
      mode={place.mode}
      id={`${place.figureId}-pair`}
      heading={words.comparison.heading}
      isOpen={place.mode !== 'lesson' || pairing.status === 'known'}
    >
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
    </Section>
  );
}
