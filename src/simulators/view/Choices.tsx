import type { JSX } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { fill } from '../../i18n/template.ts';
import { optionOf, refusalOf, stageOf } from '../engine/play.ts';
import type { Game } from '../engine/types.ts';
import { optionWords } from '../words.ts';
import { weeksText, type Says } from './sentences.ts';
import styles from './Simulator.module.css';

interface Props {
  readonly says: Says;
  readonly game: Game;
  readonly hasKeys: boolean;
  readonly onTake: (option: string) => void;
}

/** The tenth option has the key 0. */
const KEYS = '1234567890';

/**
 * Typing in a field is no choice, and neither is a key in a dialog, which hides the choices, or one
 * with another one held down.
 */
function isForUs(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return false;
  const { target } = event;
  return !(
    target instanceof Element &&
    (target.matches('input, textarea, select, [contenteditable]') ||
      target.closest('dialog') !== null)
  );
}

function useNumberKeys({ game, hasKeys, onTake }: Props): void {
  // Before the next key can come: an effect after drawing would leave it to the decision before.
  useLayoutEffect(() => {
    if (!hasKeys) return;
    const options = stageOf(game)?.options ?? [];
    const listen = (event: KeyboardEvent): void => {
      const option = options[KEYS.indexOf(event.key)];
      if (!isForUs(event) || option === undefined) return;
      event.preventDefault();
      onTake(option);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [game, hasKeys]);
}

/** The options of the open decision with their prices; a number key takes one. */
export function Choices(props: Props): JSX.Element {
  const { says, game, hasKeys, onTake } = props;
  const { ui, words } = says;
  useNumberKeys(props);
  return (
    <ol class={styles.choices} data-choices="">
      {(stageOf(game)?.options ?? []).map((id, index) => {
        const refusal = refusalOf(game, id);
        const key = hasKeys ? KEYS[index] : undefined;
        return (
          <li key={id}>
            <button
              type="button"
              data-option={id}
              disabled={refusal !== null}
              aria-keyshortcuts={key}
              onClick={() => onTake(id)}
            >
              {key !== undefined && <kbd aria-hidden="true">{key}</kbd>}
              <span>
                {optionWords(words, id).label}{' '}
                {refusal !== null && <small>({ui.refused[refusal]})</small>}
                {key !== undefined && (
                  <span class="visually-hidden">, {fill(ui.key, { key })}</span>
                )}
              </span>
              <small class={styles.price}>{weeksText(says, optionOf(game, id).weeks)}</small>
            </button>
          </li>
        );
      })}
    </ol>
  );
}
