import type { JSX } from 'preact';
import { formatCount } from '../../i18n/numbers.ts';
import { fill } from '../../i18n/template.ts';
import { overlapRange } from '../../math/tags.ts';
import { Scroll } from '../../ui/Scroll.tsx';
import { Question } from '../frame/Question.tsx';
import type { TagReading } from './model.ts';
import type { PartProps } from './Tables.tsx';
import styles from './ErrorAnalysis.module.css';

const MOST = 10;

/** How many examples two categories share: counted in a sheet, else the fewest and the most. */
function overlapText(a: TagReading, b: TagReading, props: PartProps): string {
  const { reading, values, locale, words } = props;
  const { sheet } = reading;
  if (sheet !== null) return formatCount(sheet.overlap(a.place, b.place), locale);
  const { least, most } = overlapRange(a.count, b.count, values.n);
  if (least === most) return formatCount(least, locale);
  return fill(words.between, {
    low: formatCount(least, locale),
    high: formatCount(most, locale),
  });
}

/** The overlap of each category with each other one. */
export function Overlaps(props: PartProps): JSX.Element | null {
  const { words, reading, place, locale } = props;
  const tags = reading.ranking.slice(0, MOST);
  if (tags.length < 2) return null;
  const { pairs } = words;
  return (
    <Question place={place} name="overlap" heading={pairs.title}>
      <p>{reading.sheet === null ? pairs.bounds : pairs.known}</p>
      <Scroll class={styles.scroll} label={words.heads.overlap}>
        <table class={styles.matrix}>
          <thead>
            <tr>
              <th scope="col">{words.heads.overlap}</th>
              {tags.map((tag) => (
                <th key={tag.id} scope="col">
                  {tag.name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {tags.map((row) => (
              <tr key={row.id}>
                <th scope="row">{row.name}</th>
                {tags.map((column) => (
                  <td key={column.id} data-self={row === column ? '' : undefined}>
                    {row === column
                      ? formatCount(row.count, locale)
                      : overlapText(row, column, props)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      {reading.ranking.length > MOST && (
        <p class={styles.soft}>{fill(pairs.more, { most: MOST })}</p>
      )}
    </Question>
  );
}
