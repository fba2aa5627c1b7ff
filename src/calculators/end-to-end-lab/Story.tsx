import type { JSX } from 'preact';
import { Scroll } from '../../ui/Scroll.tsx';
import { FigureTable } from '../frame/FigureTable.tsx';
import { Question } from '../frame/Question.tsx';
import type { Placement } from '../props.ts';
import type { EndToEndLabWords } from './strings.ts';
import styles from './EndToEndLab.module.css';

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
          rows={Object.entries(story.rows).map(([name, [label, ...cells]]) => ({
            name,
            label,
            cells,
          }))}
        />
      </Scroll>
    </Question>
  );
}
