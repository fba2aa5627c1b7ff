import type { JSX } from 'preact';
import { fill } from '../../i18n/template.ts';
import type { Reading } from './model.ts';
import { tileCounts } from './sentence.ts';
import type { PosteriorMixerWords } from './strings.ts';
import styles from './PosteriorMixer.module.css';

interface Props {
  readonly words: PosteriorMixerWords;
  readonly reading: Reading;
  readonly description: string;
}

type Kind = 'clear' | 'lucky' | 'wrong';

const COLUMNS = 20;
const STEP = 20;
const TILE = 16;

/** One case. Told apart by outline, dot and cross, not by colour. */
function Tile({ kind, x = 2, y = 2 }: { kind: Kind; x?: number; y?: number }): JSX.Element {
  const middle = { x: x + TILE / 2, y: y + TILE / 2 };
  return (
    <g class={styles[kind]}>
      <rect x={x} y={y} width={TILE} height={TILE} rx="2" />
      {kind === 'lucky' && <circle cx={middle.x} cy={middle.y} r="2.6" />}
      {kind === 'wrong' && (
        <path
          d={`M${middle.x - 4} ${middle.y - 4}L${middle.x + 4} ${middle.y + 4}M${middle.x + 4} ${middle.y - 4}L${middle.x - 4} ${middle.y + 4}`}
        />
      )}
    </g>
  );
}

/** A hundred cases: certain, guessed rightly, guessed wrongly. */
export function Tiles({ words, reading, description }: Props): JSX.Element {
  const counts = tileCounts(reading);
  const kinds = (['clear', 'lucky', 'wrong'] as const).flatMap((kind) =>
    Array<Kind>(counts[kind]).fill(kind),
  );
  return (
    <>
      <svg
        class={styles.tiles}
        data-picture=""
        viewBox={`0 0 ${COLUMNS * STEP} ${(100 / COLUMNS) * STEP}`}
        role="img"
        aria-label={description}
      >
        {kinds.map((kind, index) => (
          <Tile
            key={index}
            kind={kind}
            x={(index % COLUMNS) * STEP + 2}
            y={Math.floor(index / COLUMNS) * STEP + 2}
          />
        ))}
      </svg>
      <p class={styles.legend}>
        {(['clear', 'lucky', 'wrong'] as const).map((kind) => (
          <span key={kind}>
            <svg width="20" height="20" aria-hidden="true">
              <Tile kind={kind} />
            </svg>
            {fill(words.tiles[kind], { count: counts[kind] })}
          </span>
        ))}
        {counts.isRounded && <span>{words.tiles.rounded}</span>}
      </p>
    </>
  );
}
