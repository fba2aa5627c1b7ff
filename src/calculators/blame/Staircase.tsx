import type { JSX } from 'preact';
import { fill } from '../../i18n/template.ts';
import { formatCount } from '../../i18n/numbers.ts';
import type { Stage } from './model.ts';
import type { Context } from './sentence.ts';
import styles from './Blame.module.css';

const WIDTH = 100;
const HEIGHT = 12;

/** From the failures left after a stage to those left before it; what is negative has no width. */
function spanOf({ left, blame }: Stage, failures: number) {
  if (left === null || blame === null) return null;
  const share = (count: number) => Math.min(Math.max(count / failures, 0), 1) * WIDTH;
  const from = share(left - blame);
  return { x: from, width: Math.max(share(left) - from, 0) };
}

/** The failures as a staircase: each stage takes its own off the length that is left. */
export function Staircase(props: Context & { readonly description: string }): JSX.Element {
  const { reading, words, locale, description } = props;
  const { failures, stages } = reading;
  const count = (value: number) => formatCount(value, locale);
  return (
    <div class={styles.staircase} role="img" aria-label={description}>
      <p aria-hidden="true">{fill(words.picture.failures, { n: count(failures) })}</p>
      <ol aria-hidden="true">
        {stages.map((stage) => {
          const span = spanOf(stage, failures);
          const { unknown, mine } = words.picture;
          const slots = { name: stage.name, blame: count(stage.blame ?? 0) };
          return (
            <li key={stage.id}>
              <span>{fill(stage.blame === null ? unknown : mine, slots)}</span>
              <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none">
                <rect class={styles.track} width={WIDTH} height={HEIGHT} />
                {span !== null && <rect class={styles.bar} height={HEIGHT} {...span} />}
              </svg>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
