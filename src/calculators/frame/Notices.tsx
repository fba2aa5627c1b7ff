import type { JSX } from 'preact';
import { calculatorStrings } from '../../i18n/strings/calculator.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Table } from '../../params/table.ts';
import { problemMessage } from '../messages.ts';
import type { Session } from '../session.ts';
import { focusOnFinding } from './focus.ts';
import styles from './frame.module.css';

interface Props<T extends Table> {
  readonly table: T;
  readonly session: Session<T>;
  readonly locale: Locale;
  readonly labels: Readonly<Record<string, string>>;
}

const MOST_LISTED = 6;

/** What of a link could not be used, by name, and what stands in for it. */
export function Notices<T extends Table>(props: Props<T>): JSX.Element | null {
  const ui = calculatorStrings[props.locale];
  const problems = props.session.notices.value;
  if (problems.length === 0) return null;
  const isWhole = problems.some((problem) => problem.code === 'too-long');
  return (
    <div class={styles.notice} role="alert" data-notice="">
      <p>
        <strong>{isWhole ? ui.noticeWhole : ui.noticeTitle}</strong>
      </p>
      {!isWhole && (
        <>
          <ul>
            {problems.slice(0, MOST_LISTED).map((problem) => (
              <li
                key={`${problem.name} ${problem.code} ${problem.row ?? ''} ${problem.column ?? ''}`}
              >
                {problemMessage(props.table, props.labels, problem, ui)}
              </li>
            ))}
            {problems.length > MOST_LISTED && <li>… +{problems.length - MOST_LISTED}</li>}
          </ul>
          <p>{ui.noticeRest}</p>
        </>
      )}
      <button
        type="button"
        data-action="dismiss"
        onClick={({ currentTarget }) => {
          focusOnFinding(currentTarget);
          props.session.dismiss();
        }}
      >
        {ui.dismiss}
      </button>
    </div>
  );
}
