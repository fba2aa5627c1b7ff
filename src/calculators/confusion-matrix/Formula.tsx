import type { JSX } from 'preact';
import type { Locale } from '../../i18n/locales.ts';
import { formatCount, formatShortest } from '../../i18n/numbers.ts';
import { fill } from '../../i18n/template.ts';
import type { ConfusionCounts, MetricName } from '../../math/confusion.ts';
import { Scroll } from '../../ui/Scroll.tsx';
import { ANATOMY, type Formula as Tree } from './formulas.ts';
import type { Classifier, Reading } from './model.ts';
import { metricText } from './rows.ts';
import type { ConfusionMatrixWords } from './strings.ts';
import styles from './formula.module.css';

/** What stands for a cell: its letters, or today's number. */
interface Ink {
  readonly counts: ConfusionCounts | null;
  readonly beta: number;
  readonly locale: Locale;
}

function joined(parts: readonly JSX.Element[], operator: string): JSX.Element[] {
  return parts.flatMap((part, index) =>
    index === 0 ? [part] : [<mo key={`${operator}${index}`}>{operator}</mo>, part],
  );
}

function Factor({ tree, ink }: { readonly tree: Tree; readonly ink: Ink }): JSX.Element {
  const isLoose = tree.kind === 'sum' || tree.kind === 'difference';
  if (!isLoose) return <Drawn tree={tree} ink={ink} />;
  return (
    <mrow>
      <mo>(</mo>
      <Drawn tree={tree} ink={ink} />
      <mo>)</mo>
    </mrow>
  );
}

/** A formula as MathML: browsers draw it and screen readers speak it, without any library. */
function Drawn({ tree, ink }: { readonly tree: Tree; readonly ink: Ink }): JSX.Element {
  switch (tree.kind) {
    case 'cell':
      return ink.counts === null ? (
        <mi>{tree.cell.toUpperCase()}</mi>
      ) : (
        <mn>{formatCount(ink.counts[tree.cell], ink.locale)}</mn>
      );
    case 'number':
      return <mn>{tree.value}</mn>;
    case 'beta-squared':
      return (
        <msup>
          {ink.counts === null ? <mi>β</mi> : <mn>{formatShortest(ink.beta)}</mn>}
          <mn>2</mn>
        </msup>
      );
    case 'sum':
      return (
        <mrow>
          {joined(
            tree.terms.map((term, index) => <Drawn key={index} tree={term} ink={ink} />),
            '+',
          )}
        </mrow>
      );
    case 'difference':
      return (
        <mrow>
          <Drawn tree={tree.from} ink={ink} />
          <mo>−</mo>
          <Drawn tree={tree.take} ink={ink} />
        </mrow>
      );
    case 'product':
      return (
        <mrow>
          {joined(
            tree.factors.map((factor, index) => <Factor key={index} tree={factor} ink={ink} />),
            '·',
          )}
        </mrow>
      );
    case 'fraction':
      return (
        <mfrac>
          <Drawn tree={tree.top} ink={ink} />
          <Drawn tree={tree.bottom} ink={ink} />
        </mfrac>
      );
    case 'root':
      return (
        <msqrt>
          <Drawn tree={tree.of} ink={ink} />
        </msqrt>
      );
  }
}

interface Props {
  readonly metric: MetricName;
  readonly reading: Reading;
  readonly beta: number;
  readonly locale: Locale;
  readonly words: ConfusionMatrixWords;
}

function Today({ who, one, ...props }: Props & { who: string | null; one: Classifier }) {
  const { metric, beta, locale, words } = props;
  const { value } = one.metrics[metric];
  return (
    <p class={styles.today}>
      {who !== null && <b>{who}</b>}
      <math>
        <Drawn tree={ANATOMY[metric].formula} ink={{ counts: one.counts, beta, locale }} />
        <mo>=</mo>
        {value !== null && <mn>{metricText(metric, value, locale)}</mn>}
      </math>
      {value === null && <span>{words.undefined.word}</span>}
    </p>
  );
}

/**
 * The named metric in words, then in symbols, then with today's numbers and its value. While none
 * is named, the score that the heading speaks of stands there, so that nothing moves later.
 */
export function Formula(props: Omit<Props, 'metric'> & { named: MetricName | null }): JSX.Element {
  const { named, reading, beta, locale, words } = props;
  const metric = named ?? (beta === 1 ? 'f1' : 'f-beta');
  const shared = { ...props, metric };
  const name = words.quantities[metric];
  return (
    <div
      class={styles.formula}
      role="group"
      aria-label={words.naming.group}
      data-formula={named ?? ''}
      data-columns={reading.b === null ? 1 : 2}
    >
      <p class={styles.about} aria-live="polite" data-hint={named === null ? '' : undefined}>
        {named === null ? (
          fill(words.naming.hint, { metric: words.short[metric] })
        ) : (
          <>
            <b>{name}</b> {fill(words.naming.about[metric], { beta: formatShortest(beta) })}
          </>
        )}
      </p>
      <Scroll class={styles.lines} label={name}>
        <p class={styles.symbols}>
          <math>
            <Drawn tree={ANATOMY[metric].formula} ink={{ counts: null, beta, locale }} />
          </math>
        </p>
        <div>
          <Today {...shared} who={reading.b && words.who.a} one={reading.a} />
          {reading.b !== null && <Today {...shared} who={words.who.b} one={reading.b} />}
        </div>
      </Scroll>
    </div>
  );
}
