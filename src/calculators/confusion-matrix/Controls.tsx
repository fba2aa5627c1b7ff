import type { JSX } from 'preact';
import { Switch } from '../../ui/Switch.tsx';
import { NumberControl } from '../frame/NumberControl.tsx';
import type { Placement } from '../props.ts';
import { PasteBox } from './PasteBox.tsx';
import type { Pasting } from './pasting.ts';
import { looksLikeMatrix } from './paste.ts';
import { params } from './params.ts';
import type { ConfusionMatrixState } from './state.ts';
import type { ConfusionMatrixWords } from './strings.ts';
import styles from './ConfusionMatrix.module.css';

interface Props {
  readonly place: Placement;
  readonly words: ConfusionMatrixWords;
  readonly state: InstanceType<typeof ConfusionMatrixState>;
  readonly pasting: Pasting;
}

/** Fields in the order of the picture: rows are the truth, positives first. */
const FIELDS = {
  a: ['tp', 'fn', 'fp', 'tn'],
  b: ['tp2', 'fn2', 'fp2', 'tn2'],
} as const;

function Cells(props: Props & { readonly target: 'a' | 'b' }): JSX.Element | null {
  const { place, words, state, pasting, target } = props;
  const { session } = state;
  const names = FIELDS[target];
  if (names.every((name) => session.hidden.value.includes(name))) return null;
  return (
    <fieldset
      class={styles.cells}
      onPaste={(event) => {
        const text = event.clipboardData?.getData('text/plain') ?? '';
        if (!looksLikeMatrix(text)) return;
        event.preventDefault();
        pasting.read(text, target);
      }}
    >
      <legend>{words.groups[target]}</legend>
      {names.map((name) => (
        <NumberControl
          key={name}
          place={place}
          table={params}
          session={session}
          labels={words.labels}
          name={name}
        />
      ))}
    </fieldset>
  );
}

/** The counts of one classifier or two, β, and the box for a whole matrix. */
export function Controls(props: Props): JSX.Element {
  const { place, words, state, pasting } = props;
  const { session } = state;
  const { compare } = session.values.value;
  const isHidden = (name: string) => session.hidden.value.includes(name);
  return (
    <>
      <Cells {...props} target="a" />
      {!isHidden('compare') && (
        <Switch
          name="compare"
          label={words.labels.compare}
          value={compare}
          onToggle={(next) => session.put('compare', next)}
        />
      )}
      {compare && <Cells {...props} target="b" />}
      {!isHidden('tp') && (
        <PasteBox place={place} words={words} pasting={pasting} hasSecond={compare} />
      )}
      <NumberControl
        place={place}
        table={params}
        session={session}
        labels={words.labels}
        name="beta"
        hint={words.betaHint}
      />
    </>
  );
}
