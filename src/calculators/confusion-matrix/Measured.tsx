import type { JSX } from 'preact';
import { Between } from '../../ui/Between.tsx';
import { dataValue, type Results } from '../results.ts';
import styles from './table.module.css';

interface Props {
  /** Name of the quantity, without `-low`, `-high` or `-2`. */
  readonly name: string;
  readonly isSecond: boolean;
  readonly results: Results;
  readonly text: string;
  /** Texts of the ends; null where there is no interval. */
  readonly ends: { readonly low: string; readonly high: string } | null;
  /** Wording between the ends: "{low} – {high}". */
  readonly between: string;
}

/** A figure with its interval beside it, or below it where there is no room. */
export function Measured(props: Props): JSX.Element {
  const { name, results, ends } = props;
  const suffix = props.isSecond ? '-2' : '';
  const data = (part: string, text: string) => (
    <data
      data-quantity={`${name}${part}${suffix}`}
      value={dataValue(results[`${name}${part}${suffix}`])}
    >
      {text}
    </data>
  );
  return (
    <>
      <span class={ends === null ? styles.none : styles.value}>{data('', props.text)}</span>
      <span class={styles.interval} hidden={ends === null}>
        <Between
          wording={props.between}
          low={data('-low', ends?.low ?? '')}
          high={data('-high', ends?.high ?? '')}
        />
      </span>
    </>
  );
}
