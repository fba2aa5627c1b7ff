import type { JSX } from 'preact';
import { formatPercent } from '../../i18n/numbers.ts';
import { fill } from '../../i18n/template.ts';
import { Heads } from '../../ui/Heads.tsx';
import { Scroll } from '../../ui/Scroll.tsx';
import { rateOf } from '../engine/known.ts';
import type { Turn } from '../engine/types.ts';
import { optionWords, stageWords } from '../words.ts';
import type { Says } from './sentences.ts';
import styles from './parts.module.css';

interface Props {
  readonly says: Says;
  readonly turns: readonly Turn[];
  readonly takenBack: number;
  readonly caption: string;
}

/** What was decided so far, and the dev error after each decision. */
export function Log({ says, turns, takenBack, caption }: Props): JSX.Element {
  const { ui, words, locale } = says;
  if (turns.length === 0) return <p class={styles.quiet}>{ui.noLog}</p>;
  return (
    <>
      <Scroll label={caption} class={styles.scroll}>
        <table class={`${styles.table} ${styles.log}`} data-log="">
          <caption>{caption}</caption>
          <Heads of={ui.logHeads} />
          <tbody>
            {turns.map((turn, index) => {
              const dev = rateOf(turn.after.dev);
              return (
                <tr key={index}>
                  <th scope="row">
                    {index + 1}. {stageWords(words, turn.stage).question}
                  </th>
                  <td>{optionWords(words, turn.option).label}</td>
                  <td>{turn.to}</td>
                  <td>{dev === null ? '' : formatPercent(dev, locale)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </Scroll>
      {takenBack > 0 && <p>{fill(ui.takenBack, { count: takenBack })}</p>}
    </>
  );
}
