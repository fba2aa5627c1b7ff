import type { JSX } from 'preact';
import { itemsOf } from '../../params/list.ts';
import { fill } from '../../i18n/template.ts';
import { BACK } from '../engine/play.ts';
import type { Says } from './sentences.ts';
import type { Project } from './state.ts';
import type { Outside } from './use-run.ts';
import styles from './Simulator.module.css';

interface Props {
  readonly says: Says;
  readonly project: Project;
  readonly outside: Outside;
  /** Keeps the run that is shown. */
  readonly onKeep: () => void;
}

/** Decisions that a log holds, without those that were taken back. */
function decisionsIn(log: string): number {
  const items = itemsOf(log);
  return items.length - 2 * items.filter((item) => item === BACK).length;
}

function Linked({ says, project, outside }: Props): JSX.Element | null {
  const { own } = outside;
  if (outside.origin !== 'linked' || own === null) return null;
  return (
    <p data-notice="linked">
      {fill(says.ui.linked, { seed: own.seed, count: decisionsIn(own.log) })}{' '}
      <button
        type="button"
        data-action="own"
        onClick={() => {
          project.show(own);
          project.deeds.value += 1;
        }}
      >
        {says.ui.own}
      </button>
    </p>
  );
}

/** Another tab has kept another run: neither is lost until the reader chooses. */
function Beside({ says, project, outside, onKeep }: Props): JSX.Element | null {
  const { own } = outside;
  if (outside.origin !== 'beside' || own === null) return null;
  const { ui } = says;
  return (
    <p data-notice="beside">
      {fill(ui.beside, { seed: own.seed, count: decisionsIn(own.log) })}{' '}
      <button type="button" data-action="take-theirs" onClick={() => project.begin(own)}>
        {ui.takeTheirs}
      </button>{' '}
      <button type="button" data-action="keep-this" onClick={onKeep}>
        {ui.keepThis}
      </button>
    </p>
  );
}

/** Where this run comes from, and what of a link was not possible. */
export function Notices(props: Props): JSX.Element {
  const { says, project, outside } = props;
  const { ui } = says;
  const problems = project.problems.value;
  const { skipped } = project.played.value;
  const isBad = problems.length > 0;
  return (
    <div class={styles.notices} role="status">
      {isBad && (
        <p data-notice="bad-link">
          {fill(ui.badLink, {
            what: problems.map(({ name, text }) => `${name}=${text}`).join(', '),
          })}{' '}
          <button
            type="button"
            data-action="dismiss"
            onClick={({ currentTarget }) => {
              const play = currentTarget.closest('[data-simulator]');
              play?.querySelector<HTMLElement>('[data-question]')?.focus();
              project.problems.value = [];
            }}
          >
            {ui.dismiss}
          </button>
        </p>
      )}
      {skipped > 0 && <p data-notice="skipped">{fill(ui.skipped, { count: skipped })}</p>}
      {outside.origin === 'resumed' && <p data-notice="resumed">{ui.resumed}</p>}
      {outside.origin === 'followed' && <p data-notice="followed">{ui.followed}</p>}
      {outside.isNotKept && <p data-notice="not-kept">{ui.notKept}</p>}
      <Linked {...props} />
      <Beside {...props} />
    </div>
  );
}
