import type { JSX } from 'preact';
import { fill } from '../../i18n/template.ts';
import { SHAPES } from '../../ui/Mark.tsx';
import type { Cut, Part } from './model.ts';
import { countText, shareText, type Source } from './sentence.ts';
import styles from './DataSplitter.module.css';

const SETS = ['train', 'dev', 'test'] as const;
type SetName = (typeof SETS)[number];

/** Heights in pixels: a label, its bar, and the way to the next. */
const LABEL = 24;
const BAR = 26;
const STEP = LABEL + BAR + 12;
const AIM = 92;
const HEIGHT = SETS.length * STEP + AIM;
const RADIUS = 34;

const percent = (share: number): string => `${(share * 100).toFixed(3)}%`;

function labelOf({ words, locale }: Source, name: SetName, part: Part): string {
  return fill(words.picture.part, {
    name: words.picture[name],
    target: countText(part.target, locale),
    source: countText(part.source, locale),
  });
}

interface BarProps {
  readonly name: SetName;
  readonly part: Part;
  readonly label: string;
  readonly y: number;
  /** Id of the pattern that fills the source. */
  readonly hatch: string;
}

/** One set: the target at the left, filled; a sliver of it is drawn three pixels wide. */
function Bar({ name, part, label, y, hatch }: BarProps) {
  const size = part.source + part.target;
  const share = size === 0 ? 0 : part.target / size;
  return (
    <g class={`q-${name}`}>
      <path d={SHAPES[name]} transform={`translate(8 ${y + 10}) scale(.8)`} fill="var(--c)" />
      <text x="20" y={y + 14}>
        {label}
      </text>
      <rect
        x="0"
        y={y + LABEL}
        width="100%"
        height={BAR}
        fill={size === 0 ? 'none' : `url(#${hatch})`}
        class={styles.source}
      />
      {size > 0 && (
        <rect
          x="0"
          y={y + LABEL}
          width={share > 0 && share < 0.01 ? '3' : percent(share)}
          height={BAR}
          class={styles.target}
        />
      )}
    </g>
  );
}

/** A bullseye; the dot is off its middle by the source's share of the dev set. */
function Aim({ share, text }: { readonly share: number; readonly text: string }) {
  const y = SETS.length * STEP + AIM / 2 - 6;
  return (
    <g class="q-dev">
      {[1, 0.62, 0.24].map((size) => (
        <circle key={size} cx={RADIUS + 4} cy={y} r={size * RADIUS} class={styles.ring} />
      ))}
      <g transform={`translate(${RADIUS + 4 + (1 - share) * RADIUS * 1.05} ${y})`}>
        <path d={SHAPES.dev} class={styles.dot} />
      </g>
      <text x={2 * RADIUS + 24} y={y + 5} class={styles.soft}>
        {text}
      </text>
    </g>
  );
}

interface PictureProps {
  readonly source: Source;
  readonly cut: Cut | null;
  /** Sets the pattern apart from that of another calculator on the page. */
  readonly figureId: string;
}

/** The sets of a cut, each divided into target and source, and where the dev set aims. */
export function Picture(props: PictureProps): JSX.Element {
  const { source, cut, figureId } = props;
  const hatch = `${figureId}-hatch`;
  const { words, locale } = source;
  const nothing = { source: 0, target: 0 };
  const labels = SETS.map((name) => labelOf(source, name, cut?.[name] ?? nothing));
  const share = cut?.share ?? 0;
  const where =
    share === 1
      ? words.picture.hit
      : fill(words.picture.off, { share: shareText(1 - share, locale) });
  const description = fill(words.picture.description, { parts: labels.join('; '), where });
  return (
    <svg class={styles.figure} data-picture="" height={HEIGHT} role="img" aria-label={description}>
      <defs>
        <pattern id={hatch} width="7" height="7" patternUnits="userSpaceOnUse">
          <path d="M-1 8L8 -1M-1 1L1 -1M6 8L8 6" class={styles.hatch} />
        </pattern>
      </defs>
      <g aria-hidden="true">
        {SETS.map((name, index) => (
          <Bar
            key={name}
            name={name}
            part={cut?.[name] ?? nothing}
            label={labels[index] ?? ''}
            y={index * STEP}
            hatch={hatch}
          />
        ))}
        {cut !== null && <Aim share={share} text={words.picture.aim} />}
      </g>
    </svg>
  );
}
