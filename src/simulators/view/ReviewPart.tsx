import type { JSX } from 'preact';
import { formatCount, formatPercent } from '../../i18n/numbers.ts';
import { fill } from '../../i18n/template.ts';
import { createPaths } from '../../paths.ts';
import type { Judged, Review } from '../engine/review.ts';
import { MARGINS } from '../margins.ts';
import { optionWords, stageWords } from '../words.ts';
import { Log } from './Log.tsx';
import { differenceText, reasonText, type Says } from './sentences.ts';
import type { PlayProps } from './types.ts';
import parts from './parts.module.css';

interface Props extends PlayProps {
  readonly says: Says;
  readonly seen: Review;
}

function SectionLink({ section, titles, locale, base }: PlayProps & { section: string }) {
  const [slug = '', id] = section.split('#');
  return <a href={createPaths(base).lesson(locale, slug, id)}>{titles[section] ?? section}</a>;
}

function Decision(props: Props & { one: Judged; place: number }): JSX.Element {
  const { says, one, place } = props;
  const { ui, words } = says;
  const isSame = one.judgement === 'same';
  return (
    <li data-judgement={one.judgement}>
      <h4>
        {place}. {stageWords(words, one.stage).question}
      </h4>
      <p>
        <b class={parts.tag}>{ui.judgements[one.judgement]}</b>{' '}
        {!isSame && <span>{differenceText(one.difference, says)}</span>}
      </p>
      <p>
        {ui.reviewHeads[1]}: <b>{optionWords(words, one.option).label}</b>.{' '}
        {!isSame && optionWords(words, one.option).judged}
      </p>
      {!isSame && (
        <p>
          {ui.reviewHeads[2]}: <b>{optionWords(words, one.sensible.option).label}</b>.
        </p>
      )}
      <p>
        {fill(ui.why, { reason: reasonText(says, one.sensible) })} {ui.readAgain}:{' '}
        <SectionLink {...props} section={one.section} />
      </p>
    </li>
  );
}

function marginText({ says, scenario }: Props): string {
  const margin = MARGINS[scenario.id];
  if (margin === undefined) return '';
  const percent = (value: number) => formatPercent(value, says.locale, 2);
  return fill(says.ui.margin, {
    seeds: formatCount(margin.seeds, says.locale),
    sensible: percent(margin.sensible),
    random: percent(margin.random),
    wins: margin.wins,
  });
}

/** Every decision beside the sensible one, and what to read again. */
export function ReviewPart(props: Props): JSX.Element {
  const { says, seen } = props;
  const { ui } = says;
  return (
    <div data-review="">
      <h3>{ui.againTitle}</h3>
      {seen.sections.length === 0 ? (
        <p>{ui.againNone}</p>
      ) : (
        <ul data-again="">
          {seen.sections.map((section) => (
            <li key={section}>
              <SectionLink {...props} section={section} />
            </li>
          ))}
        </ul>
      )}
      <h3>{ui.reviewTitle}</h3>
      <p>{ui.reviewText}</p>
      <ol class={parts.review}>
        {seen.decisions.map((one, index) => (
          <Decision key={index} {...props} one={one} place={index + 1} />
        ))}
      </ol>
      <p>{ui.hindsight}</p>
      <p>{marginText(props)}</p>
      <details>
        <summary>{ui.compareTitle}</summary>
        <Log says={says} turns={seen.sensible.turns} takenBack={0} caption={ui.compareTitle} />
      </details>
    </div>
  );
}
