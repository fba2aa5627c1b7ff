import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { formatPercent } from '../../i18n/numbers.ts';
import { fill } from '../../i18n/template.ts';
import { Heads } from '../../ui/Heads.tsx';
import { Scroll } from '../../ui/Scroll.tsx';
import { outcomeOf, PENALTY, type Outcome } from '../engine/outcome.ts';
import { review, type Review } from '../engine/review.ts';
import type { Game } from '../engine/types.ts';
import { gapWords } from '../words.ts';
import { ReviewPart } from './ReviewPart.tsx';
import { promiseText, type Says } from './sentences.ts';
import type { PlayProps } from './types.ts';
import parts from './parts.module.css';
import styles from './Simulator.module.css';

interface Props extends PlayProps {
  readonly says: Says;
  readonly game: Game;
}

/** What was hidden: each part of the error at the start and at the end. */
function Truth({ says, game }: Props): JSX.Element {
  const { ui, words, locale } = says;
  const percent = (value: number) => formatPercent(value, locale);
  const { world } = game;
  const rows = [
    { id: 'floor', start: world.floor, end: world.floor },
    ...Object.keys(game.scenario.gaps).map((id) => ({
      id,
      start: world.gaps[id] ?? 0,
      end: game.gaps[id] ?? 0,
    })),
  ];
  const sum = (of: 'start' | 'end') => rows.reduce((total, row) => total + row[of], 0);
  return (
    <Scroll label={ui.truthCaption} class={parts.scroll}>
      <table class={parts.table} data-truth="">
        <caption>{ui.truthCaption}</caption>
        <Heads of={ui.truthHeads} />
        <tbody>
          {rows.map(({ id, start, end }) => (
            <tr key={id}>
              <th scope="row">{gapWords(words, id)}</th>
              <td>{percent(start)}</td>
              <td>{percent(end)}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">{ui.truthSum}</th>
            <td>{percent(sum('start'))}</td>
            <td>{percent(sum('end'))}</td>
          </tr>
          <tr>
            <th scope="row">{ui.truthThreshold}</th>
            <td />
            <td>
              <data data-quantity="true-cost" value={String(outcomeOf(game).cost)}>
                {percent(outcomeOf(game).cost)}
              </data>
            </td>
          </tr>
        </tbody>
      </table>
    </Scroll>
  );
}

function YearText({ says, game, seen }: Props & { seen: Review | null }): JSX.Element {
  const { ui, locale } = says;
  const outcome: Outcome = outcomeOf(game);
  const percent = (value: number) => formatPercent(value, locale, 2);
  const { old } = game.scenario;
  if (!outcome.isUsed) return <p>{fill(ui.unused, { old: percent(old) })}</p>;
  const sensible = seen === null ? null : outcomeOf(seen.sensible).year;
  const before = game.spent + (outcome.isBroken ? PENALTY : 0);
  return (
    <>
      <p>{promiseText(says, game.scenario, outcome, game.setup.launch === 'pilot')}</p>
      {sensible !== null && (
        <p>
          {fill(ui.yearText, {
            old: percent(old),
            before: Math.round(before * 10) / 10,
            cost: percent(outcome.cost),
            sensible: percent(sensible),
          })}
        </p>
      )}
    </>
  );
}

/** Looks at all decisions once the ending has been painted: it plays the project many times. */
function useReview(game: Game): Review | null {
  const [seen, setSeen] = useState<Review | null>(null);
  useEffect(() => {
    setSeen(null);
    const options = game.turns.map(({ option }) => option);
    const timer = setTimeout(() => setSeen(review(game.scenario, game.world.seed, options)), 30);
    return () => clearTimeout(timer);
  }, [game]);
  return seen;
}

/** How it ended: the year, the truth, and each decision looked at. */
export function Ending(props: Props): JSX.Element {
  const { says, game } = props;
  const { ui, locale } = says;
  const seen = useReview(game);
  const { year } = outcomeOf(game);
  return (
    <section class={styles.ending} data-ending="">
      <h3>
        <data data-quantity="year-error" value={String(year)}>
          {fill(ui.year, { year: formatPercent(year, locale, 2) })}
        </data>
      </h3>
      <YearText {...props} seen={seen} />
      <Truth {...props} />
      {game.world.labels > 0 && (
        <p>{fill(ui.labelsHidden, { share: formatPercent(game.world.labels, locale) })}</p>
      )}
      {seen === null ? <p role="status">{ui.reviewing}</p> : <ReviewPart {...props} seen={seen} />}
    </section>
  );
}
