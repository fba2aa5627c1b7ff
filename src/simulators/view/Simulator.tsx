// Lets components follow the signals that they read.
import '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { formatPercent } from '../../i18n/numbers.ts';
import { fill } from '../../i18n/template.ts';
import { stageOf } from '../engine/play.ts';
import { simulatorStrings } from '../strings.ts';
import { optionWords, stageWords } from '../words.ts';
import { Choices } from './Choices.tsx';
import { Dashboard } from './Dashboard.tsx';
import { Ending } from './Ending.tsx';
import { Log } from './Log.tsx';
import { Notices } from './Notices.tsx';
import { consequences, spentText, type Says } from './sentences.ts';
import { ProjectState, type Project } from './state.ts';
import { Tools } from './Tools.tsx';
import type { PlayProps } from './types.ts';
import { useRun } from './use-run.ts';
import styles from './Simulator.module.css';

function Story({ says, old }: { says: Says; old: number }): JSX.Element {
  const { ui, words, locale } = says;
  return (
    <div class={styles.story}>
      <p>
        <b>{ui.goalLabel}</b> {words.goal}{' '}
        {fill(ui.today, { old: formatPercent(old, locale, 0), who: words.old })}.
      </p>
      <p>
        <b>{ui.costsLabel}</b> {words.costs}
      </p>
    </div>
  );
}

/** What the last decision brought, seen and heard. */
function Told({ says, project }: { says: Says; project: Project }): JSX.Element {
  const turn = project.played.value.game.turns.at(-1);
  const [told, ...measured] = turn === undefined ? [] : consequences(says, turn);
  return (
    <div class={styles.told} role="status" data-told="">
      {turn !== undefined && (
        <>
          <p>
            {fill(says.ui.last, { label: optionWords(says.words, turn.option).label })} {told}
          </p>
          {measured.length > 0 && (
            <ul>
              {measured.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          )}
        </>
      )}
    </div>
  );
}

/** Moves the focus to what is to be decided next, once the reader has decided something. */
function useFocusAfter(project: Project) {
  const heading = useRef<HTMLHeadingElement>(null);
  const deeds = project.deeds.value;
  useEffect(() => {
    if (deeds > 0) heading.current?.focus();
  }, [deeds]);
  return heading;
}

/** A project to be decided, turn by turn, and its review. */
export function Simulator(props: PlayProps): JSX.Element {
  const { scenario, words, locale } = props;
  const project = useMemo(() => new ProjectState(scenario), []);
  const { outside, change, keepThis } = useRun(project, scenario.id);
  const says: Says = { ui: simulatorStrings[locale], words, locale };
  const { game, takenBack } = project.played.value;
  const heading = useFocusAfter(project);
  const stage = stageOf(game);
  const { ui } = says;
  const bar = `${Math.min(100, (game.spent / scenario.budget) * 100)}%`;
  return (
    <article class={styles.simulator} data-simulator={scenario.id}>
      <header class={styles.head}>
        <p class={styles.project}>
          {fill(ui.project, { seed: project.seed.value })}
          <span>{spentText(says, game.spent, scenario.budget)}</span>
        </p>
        <div class={styles.calendar} aria-hidden="true">
          <span style={{ inlineSize: bar }} />
        </div>
        <Story says={says} old={scenario.old} />
      </header>
      <Notices says={says} project={project} outside={outside} onKeep={keepThis} />
      <div class={styles.body}>
        <section class={styles.turn}>
          <Told says={says} project={project} />
          <h2 ref={heading} tabIndex={-1} class={styles.question} data-question="">
            {stage === undefined ? (
              ui.over
            ) : (
              <>
                <span class={styles.number}>
                  {fill(ui.decision, { number: game.turns.length + 1 })}
                </span>{' '}
                {stageWords(words, stage.id).question}
              </>
            )}
          </h2>
          {stage !== undefined && (
            <>
              <p>{stageWords(words, stage.id).text}</p>
              <Choices says={says} game={game} hasKeys={outside.hasKeys} onTake={project.take} />
            </>
          )}
        </section>
        <Dashboard says={says} game={game} base={props.base} />
      </div>
      {stage === undefined && <Ending {...props} says={says} game={game} />}
      <section class={styles.part} aria-label={ui.logTitle}>
        <Log says={says} turns={game.turns} takenBack={takenBack} caption={ui.logTitle} />
      </section>
      <Tools {...props} says={says} project={project} outside={outside} onChange={change} />
    </article>
  );
}
