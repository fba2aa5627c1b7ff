import type { JSX } from 'preact';
import type { Shades } from '../../math/digits/wrong.ts';
import styles from './live.module.css';

const SIDE = 8;
/** Below, a pixel is as good as white. */
const PALEST = 0.04;

/** A handwritten digit of 8 × 8 pixels, ink on paper in both themes. */
export function Digit({ image, label }: { image: Shades; label: string }): JSX.Element {
  return (
    <svg class={styles.digit} viewBox={`0 0 ${SIDE} ${SIDE}`} role="img" aria-label={label}>
      {image.map(
        (shade, at) =>
          shade > PALEST && (
            <rect
              key={at}
              x={at % SIDE}
              y={Math.floor(at / SIDE)}
              width="1.02"
              height="1.02"
              opacity={shade.toFixed(2)}
            />
          ),
      )}
    </svg>
  );
}
