import type { JSX } from 'preact';
import { formatBarePoints } from '../../i18n/numbers.ts';
import { fill } from '../../i18n/template.ts';
import { wilsonInterval } from '../../math/intervals.ts';
import { createPaths } from '../../paths.ts';
import { Heads } from '../../ui/Heads.tsx';
import { Scroll } from '../../ui/Scroll.tsx';
import { diagnose, hasMismatch } from '../engine/known.ts';
import { stageOf } from '../engine/play.ts';
import type { Game, QuantityName, Reading } from '../engine/types.ts';
import { gapWords } from '../words.ts';
import { Rungs } from './Rungs.tsx';
import type { Says } from './sentences.ts';
import parts from './parts.module.css';
import styles from './Simulator.module.css';

interface Props {
  readonly says: Says;
  readonly game: Game;
  readonly base: string;
}

function Gaps({ says, game }: Props): JSX.Element | null {
  const { ui } = says;
  if (game.reports.dev === undefined) return null;
  const { gaps, combined } = diagnose(game);
  const variance = hasMismatch(game) ? 'variance-between' : 'variance';
  const rows = [
    { name: 'avoidable-bias', gap: gaps['avoidable-bias'] },
    { name: variance, gap: gaps.variance },
    { name: 'data-mismatch', gap: gaps['data-mismatch'] },
    { name: 'combined', gap: combined },
  ] as const;
  const known = rows.filter(({ gap }) => gap !== null && gap.value !== null);
  if (known.length === 0) return null;
  return (
    <Scroll label={ui.gapCaption} class={parts.scroll}>
      <table class={parts.table} data-gaps="">
        <caption>{ui.gapCaption}</caption>
        <Heads of={ui.gapHeads} />
        <tbody>
          {known.map(({ name, gap }) => (
            <tr key={name}>
              <th scope="row">{ui.gapNames[name]}</th>
              <td>{formatBarePoints(gap?.value ?? 0)}</td>
              <td>{gap?.interval ? formatBarePoints(gap.interval.low) : ''}</td>
              <td>{gap?.interval ? formatBarePoints(gap.interval.high) : ''}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

function Mistakes({ says, reading }: { says: Says; reading: Reading }): JSX.Element {
  const { ui, words } = says;
  const caption = fill(ui.readCaption, { n: reading.n, turn: reading.turn });
  const counts = Object.entries(reading.counts);
  const rest = reading.n - counts.reduce((sum, [, count]) => sum + count, 0);
  const rows = [...counts, ['other', rest] as const].map(([name, count]) => ({
    name,
    count,
    interval: wilsonInterval(count, reading.n) ?? { low: 0, high: 1 },
  }));
  const points = (share: number) => formatBarePoints(share * reading.error);
  return (
    <Scroll label={caption} class={parts.scroll}>
      <table class={parts.table} data-reading="">
        <caption>{caption}</caption>
        <Heads of={ui.readHeads} />
        <tbody>
          {rows.map(({ name, count, interval }) => (
            <tr key={name}>
              <th scope="row">{name === 'other' ? ui.other : gapWords(words, name)}</th>
              <td>{count}</td>
              <td>{points(count / reading.n)}</td>
              <td>{points(interval.low)}</td>
              <td>{points(interval.high)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

const ROUNDED = 4;

/** The calculator of the gaps with the measured errors. */
function calculatorLink({ says, game, base }: Props): string {
  const id = hasMismatch(game) ? 'gap-ladder' : 'avoidable-bias';
  const wanted: readonly QuantityName[] = hasMismatch(game)
    ? ['human', 'train', 'train-dev', 'dev']
    : ['human', 'train', 'dev'];
  const pairs = wanted.flatMap((name) => {
    const report = game.reports[name];
    if (report === undefined) return hasMismatch(game) ? [`${name}=`] : [`${name}=0`];
    const percent = Number(((report.count / report.n) * 100).toFixed(ROUNDED));
    return [`${name}=${percent}`, `n-${name}=${report.n}`];
  });
  return createPaths(base).calculator(says.locale, id, ['v=1', ...pairs].join('&'));
}

function unknownOf({ says, game }: Props): readonly string[] {
  const { unknown } = says.ui;
  const { reports, reading } = game;
  return [
    ...(reports.human === undefined ? [unknown.floor] : []),
    ...(hasMismatch(game) && reports['train-dev'] === undefined ? [unknown.between] : []),
    ...(hasMismatch(game) && reading === null ? [unknown.mistakes] : []),
    unknown.truth,
  ];
}

/** What is known of the project, and what is not. */
export function Dashboard(props: Props): JSX.Element {
  const { says, game } = props;
  const { ui } = says;
  return (
    <section class={styles.dashboard} aria-label={ui.measured}>
      <h3>{ui.measured}</h3>
      <Rungs says={says} reports={game.reports} />
      <Gaps {...props} />
      {game.reading !== null && game.reading.n > 0 && (
        <Mistakes says={says} reading={game.reading} />
      )}
      {game.reports.dev !== undefined && (
        <p>
          <a href={calculatorLink(props)}>{ui.toCalculator}</a>
        </p>
      )}
      {stageOf(game) !== undefined && (
        <p class={parts.quiet}>
          {`${ui.unknownLabel}: `}
          {unknownOf(props).join(', ')}.
        </p>
      )}
    </section>
  );
}
