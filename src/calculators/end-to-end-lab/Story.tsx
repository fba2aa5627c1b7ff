import { Fragment, type JSX } from 'preact';
import { createPaths } from '../../paths.ts';
import { Scroll } from '../../ui/Scroll.tsx';
import { FigureTable } from '../frame/FigureTable.tsx';
import { Question } from '../frame/Question.tsx';
import type { Placement } from '../props.ts';
import type { EndToEndLabWords } from './strings.ts';
import styles from './EndToEndLab.module.css';

type Row = keyof EndToEndLabWords['story']['rows'];

/** Where each figure is from: keys of the references, and how they are cited. */
export const SOURCES = {
  lecture3: [['ng-2017', 'Ng 2017']],
  lecture10: [['ng-2017', 'Ng 2017']],
  deep: [
    ['hannun-2014', 'Hannun et al. 2014'],
    ['amodei-2016', 'Amodei et al. 2016'],
  ],
  wav2vec: [['baevski-2020', 'Baevski et al. 2020']],
  whisper: [['radford-2023', 'Radford et al. 2023']],
} as const satisfies Record<Row, readonly (readonly [key: string, label: string])[]>;

interface NamedProps {
  readonly of: Row;
  readonly place: Placement;
  readonly label: string;
}

/** A system, and the works that its figures are from. */
function Named({ of, place, label }: NamedProps): JSX.Element {
  const paths = createPaths(place.base);
  const target = place.mode === 'embed' ? { target: '_blank', rel: 'noopener' } : {};
  return (
    <>
      {label}{' '}
      <span class={styles.source}>
        (
        {SOURCES[of].map(([key, work], at) => (
          <Fragment key={key}>
            {at > 0 && '; '}
            <a href={paths.references(place.locale, key)} {...target}>
              {work}
            </a>
          </Fragment>
        ))}
        )
      </span>
    </>
  );
}

/** The lecture's hours of speech, as a story beside what was measured. */
export function Story({
  place,
  words,
}: {
  place: Placement;
  words: EndToEndLabWords;
}): JSX.Element {
  const { story } = words;
  return (
    <Question place={place} name="story" heading={story.heading}>
      <p>
        <strong>{story.mark}.</strong> {story.text}
      </p>
      <Scroll class={styles.story} label={story.mark}>
        <FigureTable
          caption={story.mark}
          heads={story.heads}
          rows={Object.entries(story.rows).map(([name, [label = '', ...cells]]) => ({
            name,
            label: <Named of={name as Row} place={place} label={label} />,
            cells,
          }))}
        />
      </Scroll>
    </Question>
  );
}
