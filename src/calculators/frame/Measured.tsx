import type { JSX } from 'preact';
import { calculatorStrings } from '../../i18n/strings/calculator.ts';
import { Scroll } from '../../ui/Scroll.tsx';
import type { Placement } from '../props.ts';
import type { Results } from '../results.ts';
import { ResultTable, type ResultRow } from './ResultTable.tsx';
import styles from './note.module.css';

interface Props {
  readonly place: Placement;
  readonly words: { readonly heads: readonly string[]; readonly method: string };
  readonly rows: readonly ResultRow[];
  readonly results: Results;
}

/** The table of results, and how its figures were got. */
export function Measured({ place, words, rows, results }: Props): JSX.Element {
  const ui = calculatorStrings[place.locale];
  const [quantity = '', value = '', interval = ''] = words.heads;
  return (
    <>
      <Scroll label={words.heads.join(', ')}>
        <ResultTable
          caption={ui.results}
          heads={[quantity, value, interval]}
          between={ui.from}
          rows={rows}
          results={results}
        />
      </Scroll>
      <p class={styles.note}>{words.method}</p>
    </>
  );
}
