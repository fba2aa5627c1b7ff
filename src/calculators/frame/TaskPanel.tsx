import { render, type JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { tell, tellHeight } from '../../browser/frame.ts';
import { schemaStrings } from '../../i18n/strings/schema.ts';
import { taskStrings, type TaskStrings } from '../../i18n/strings/task.ts';
import { fill } from '../../i18n/template.ts';
import {
  isMet,
  LONGEST_TASK,
  MOST_CONDITIONS,
  readTaught,
  type Condition,
  type TaughtProblem,
} from '../../params/goal.ts';
import {
  figureIn,
  formatInUnit,
  quantityLabel,
  rowLabelIn,
  unitOfText,
  type ShownUnit,
} from '../figures.ts';
import type { Placement } from '../props.ts';

interface Given {
  readonly place: Placement;
  /** Task and goal as they stand in the link. */
  readonly taught: string;
  readonly quantities: Readonly<Record<string, string>> | undefined;
  readonly figure: HTMLElement;
}

interface Judged {
  readonly condition: Condition;
  readonly isMet: boolean;
  readonly text: string;
  readonly state: string;
}

/** Units by figure: one that is undefined for a moment keeps the unit that it had. */
type Units = Map<string, ShownUnit>;

function labelOf({ place, quantities, figure }: Given, name: string): string {
  const label = quantityLabel(name, quantities ?? {}, schemaStrings[place.locale]);
  return label ?? rowLabelIn(figure, name) ?? name;
}

function inUnit(value: number, unit: ShownUnit, given: Given, words: TaskStrings): string {
  const text = formatInUnit(value, unit, given.place.locale);
  if (unit !== 'points') return text;
  return fill(/^−?1$/.test(text) ? words.point : words.points, { value: text });
}

function judge(condition: Condition, given: Given, units: Units): Judged {
  const words = taskStrings[given.place.locale];
  const { quantity, sign, bound } = condition;
  const shown = figureIn(given.figure, quantity);
  const unit = unitOfText(shown?.text ?? '') ?? units.get(quantity) ?? 'plain';
  units.set(quantity, unit);
  const value = shown?.value ?? null;
  const met = isMet(condition, value);
  const template = sign === '>=' ? words.atLeast : words.atMost;
  return {
    condition,
    isMet: met,
    text: fill(template, {
      quantity: labelOf(given, quantity),
      bound: inUnit(bound, unit, given, words),
    }),
    state:
      value === null
        ? words.undefined
        : fill(met ? words.met : words.notYet, { value: shown?.text || String(value) }),
  };
}

function problemText({ code, text }: TaughtProblem, words: TaskStrings): string {
  const { problems } = words;
  if (code === 'long-task') return fill(problems[code], { text, most: LONGEST_TASK });
  if (code === 'many-conditions') return fill(problems[code], { text, most: MOST_CONDITIONS });
  return fill(code === 'no-condition' ? problems[code] : problems.number, { text });
}

// A page without a task would pay for a stylesheet of its own.
const BOX = {
  marginBlockEnd: '1.2rem',
  padding: '0.8rem 1.1rem',
  font: 'var(--step--1)/1.55 var(--sans)',
  background: 'var(--wash)',
  border: '1px solid var(--rule-strong)',
  borderRadius: 'var(--radius)',
  overflowWrap: 'anywhere',
} as const;
const LINE = { margin: '0.35rem 0 0' } as const;

/** Follows what the calculator shows: figures of a long run change without any input. */
function useShown(figure: HTMLElement): void {
  const [, redraw] = useState(0);
  useEffect(() => {
    const observer = new MutationObserver(() => redraw((count) => count + 1));
    observer.observe(figure, {
      subtree: true,
      childList: true,
      characterData: true,
      attributeFilter: ['value'],
    });
    return () => observer.disconnect();
  }, [figure]);
}

function Conditions({ judged }: { readonly judged: readonly Judged[] }): JSX.Element {
  return (
    <ul style={{ ...LINE, paddingInlineStart: '1.2rem' }}>
      {judged.map(({ condition, isMet: met, text, state }) => (
        <li
          key={`${condition.quantity}${condition.sign}${condition.bound}`}
          data-condition={condition.quantity}
          data-met={met}
        >
          <span>{text}</span> (<strong>{state}</strong>)
        </li>
      ))}
    </ul>
  );
}

function TaskPanel(given: Given): JSX.Element {
  const { place, figure } = given;
  const words = taskStrings[place.locale];
  const root = useRef<HTMLElement>(null);
  const units = useRef<Units>(new Map());
  useShown(figure);
  const { task, goal, problems } = readTaught(given.taught);
  const judged = goal.map((condition) => judge(condition, given, units.current));
  const met = judged.filter((one) => one.isMet).length;
  const isGoalMet = goal.length > 0 && met === goal.length;
  useEffect(() => {
    if (place.mode === 'embed' && goal.length > 0) {
      tell({ source: 'gapwise', type: 'goal', id: place.id, value: isGoalMet });
    }
  }, [isGoalMet]);
  useEffect(() => {
    if (place.mode !== 'embed' || root.current === null) return;
    return tellHeight(place.id, root.current);
  }, []);
  const id = `${place.figureId}-task`;
  return (
    <section ref={root} style={BOX} aria-labelledby={id} data-task="" data-goal={isGoalMet}>
      <h2 id={id} style={{ margin: 0, font: '700 1rem/1.4 var(--sans)' }}>
        {words.title}
      </h2>
      {task !== '' && <p style={LINE}>{task}</p>}
      {goal.length > 0 && (
        <>
          {task === '' && <p style={LINE}>{words.none}</p>}
          <Conditions judged={judged} />
          <p role="status" style={{ ...LINE, fontWeight: 600 }} data-goal-status="">
            {isGoalMet ? words.allMet : fill(words.someMet, { met, all: goal.length })}
          </p>
        </>
      )}
      {problems.length > 0 && (
        <div role="alert" style={LINE} data-task-notice="">
          <strong>{words.noticeTitle}</strong>
          <ul style={{ ...LINE, paddingInlineStart: '1.2rem' }}>
            {problems.map((problem) => (
              <li key={`${problem.code} ${problem.text}`}>{problemText(problem, words)}</li>
            ))}
          </ul>
          <p style={LINE}>{words.noticeRest}</p>
        </div>
      )}
    </section>
  );
}

/** What a calculator's frame gives away. */
interface Shown {
  readonly place: Placement;
  readonly words: { readonly quantities?: Readonly<Record<string, string>> };
}

/** Shows a link's task above its calculator, in place of the one that stood there. */
export function showTask(
  taught: string,
  { place, words }: Shown,
  { current: figure }: { readonly current: HTMLElement | null },
): void {
  if (figure === null) return;
  const anchor = figure.closest('astro-island') ?? figure;
  const before = anchor.previousElementSibling;
  const isThere = before instanceof HTMLElement && 'taskPlace' in before.dataset;
  const home = isThere ? before : document.createElement('div');
  home.dataset['taskPlace'] = '';
  if (!isThere) anchor.before(home);
  const given = { place, taught, quantities: words.quantities, figure };
  render(taught === '' ? null : <TaskPanel {...given} key={taught} />, home);
}
