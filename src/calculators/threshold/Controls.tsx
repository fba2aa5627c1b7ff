import type { JSX } from 'preact';
import { formatPercent } from '../../i18n/numbers.ts';
import { fill } from '../../i18n/template.ts';
import { Choice } from '../../ui/Choice.tsx';
import { Counts } from '../frame/Counts.tsx';
import { NumberControl } from '../frame/NumberControl.tsx';
import { ownThreshold } from './model.ts';
import { LARGEST_SEED, params } from './params.ts';
import type { PartProps } from './Threshold.tsx';
import { ThresholdControl } from './ThresholdControl.tsx';
import styles from './Threshold.module.css';

const NORMAL = [
  ...(['n', 'prevalence', 'mean-positive', 'spread-positive'] as const),
  ...(['mean-negative', 'spread-negative'] as const),
] as const;
const LIMITS = ['capacity', 'items-a-day', 'least-recall'] as const;

type Name = keyof (typeof params)['fields'];

function Number({ place, words, state, name, hint }: PartProps & { name: Name; hint?: string }) {
  return (
    <NumberControl
      place={place}
      table={params}
      session={state.session}
      labels={words.labels}
      name={name}
      {...(hint !== undefined && { hint })}
    />
  );
}

function Source(props: PartProps): JSX.Element {
  const { place, words, state } = props;
  const { session } = state;
  const hidden = session.hidden.value;
  const { source } = session.values.value;
  return (
    <>
      {!hidden.includes('source') && (
        <Choice
          id={place.figureId}
          name="source"
          label={words.labels.source}
          options={words.options.source}
          value={source}
          onChoose={(value) => session.put('source', value)}
        />
      )}
      {source === 'built-in' && <p class={styles.soft}>{words.hints.builtIn}</p>}
      {!NORMAL.every((name) => hidden.includes(name)) && (
        <Counts
          label={words.groups.normal}
          hint={words.groups.normalHint}
          isOpen={source === 'normal'}
        >
          {NORMAL.map((name) => (
            <Number key={name} {...props} name={name} />
          ))}
        </Counts>
      )}
    </>
  );
}

function Rule(props: PartProps): JSX.Element {
  const { place, words, state } = props;
  const { session } = state;
  const hidden = session.hidden.value;
  const values = session.values.value;
  const own = ownThreshold(values);
  function choose(rule: string): void {
    // Another rule takes the threshold over; an own one starts from where it is.
    const at = state.reading.peek()?.threshold ?? null;
    const isNumber = at !== null && globalThis.Number.isFinite(at);
    session.putAll({ rule, threshold: rule === 'own' && isNumber ? at : null });
  }
  return (
    <>
      {!hidden.includes('rule') && (
        <Choice
          id={place.figureId}
          name="rule"
          label={words.labels.rule}
          options={words.options.rule}
          value={own === null ? values.rule : 'own'}
          onChoose={choose}
        />
      )}
      <Number {...props} name="cost-fp" />
      <Number {...props} name="cost-fn" />
      {!LIMITS.every((name) => hidden.includes(name)) && (
        <Counts
          label={words.groups.limits}
          hint={words.groups.limitsHint}
          isOpen={values.rule === 'capacity' || values.rule === 'least-recall'}
        >
          {LIMITS.map((name) => (
            <Number key={name} {...props} name={name} />
          ))}
        </Counts>
      )}
    </>
  );
}

function Seed(props: PartProps): JSX.Element | null {
  const { words, state } = props;
  const { session } = state;
  if (session.hidden.value.includes('seed')) return null;
  return (
    <div class={styles.seed}>
      <Number {...props} name="seed" hint={words.hints.seed} />
      <button
        type="button"
        data-action="another-seed"
        onClick={() => session.put('seed', (session.values.peek().seed + 1) % (LARGEST_SEED + 1))}
      >
        {words.anotherSeed}
      </button>
    </div>
  );
}

/** Where the scores come from, the rule and its costs, the threshold, the prevalence, the seed. */
export function Controls(props: PartProps): JSX.Element {
  const { words, state, place } = props;
  const { positives = 0, negatives = 0 } = state.reading.value?.ranking ?? {};
  const own =
    positives + negatives === 0
      ? '–'
      : formatPercent(positives / (positives + negatives), place.locale);
  return (
    <>
      <Source {...props} />
      <Rule {...props} />
      <ThresholdControl {...props} />
      <Number {...props} name="at-prevalence" hint={fill(words.hints.prevalence, { own })} />
      <Seed {...props} />
    </>
  );
}
