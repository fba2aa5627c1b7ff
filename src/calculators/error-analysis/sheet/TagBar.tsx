import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { formatCount } from '../../../i18n/numbers.ts';
import { fill } from '../../../i18n/template.ts';
import { LONGEST_TAG } from '../params.ts';
import { keyOfTag } from './hot-keys.ts';
import { rowOf } from './model.ts';
import { rowName } from './summary.ts';
import type { PartProps } from './Workbench.tsx';
import styles from './sheet.module.css';

/** Whether all, none or some of the rows have a tag. */
function pressedOf(has: readonly boolean[]): 'true' | 'false' | 'mixed' {
  if (has.length === 0 || !has.includes(true)) return 'false';
  return has.includes(false) ? 'mixed' : 'true';
}

function Tags({ words, sheet, place, hasKeys }: PartProps): JSX.Element {
  const tags = sheet.tags.value;
  const rows = sheet.targets.value.map((key) => rowOf(sheet.sheet.value, key));
  const counts = sheet.counts.value;
  return (
    <ul class={styles.tags}>
      {tags.map((tag, at) => {
        const key = hasKeys.value ? keyOfTag(at) : null;
        const count = formatCount(counts.tags[at]?.count ?? 0, place.locale);
        return (
          <li key={tag.id}>
            <button
              type="button"
              data-tag={tag.name}
              aria-pressed={pressedOf(rows.map((row) => row?.tags.includes(tag.id) ?? false))}
              onClick={() => sheet.toggleTag(tag.id)}
            >
              <span class="visually-hidden">
                {[
                  fill(words.tags.count, { name: tag.name, count }),
                  ...(key === null ? [] : [fill(words.tags.key, { key })]),
                ].join(', ')}
              </span>
              {key !== null && <kbd aria-hidden="true">{key}</kbd>}
              <span aria-hidden="true">{tag.name}</span>
              <span class={styles.count} aria-hidden="true">
                {count}
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}

function NewTag({ words, sheet, place }: PartProps): JSX.Element {
  const field = useRef<HTMLInputElement>(null);
  const id = `${place.figureId}-new-tag`;
  return (
    <form
      class={styles.bar}
      onSubmit={(event) => {
        event.preventDefault();
        if (field.current === null) return;
        sheet.tagAs(field.current.value);
        field.current.value = '';
      }}
    >
      <label for={id}>
        {words.tags.new}
        <input
          ref={field}
          id={id}
          data-new-tag=""
          type="text"
          maxLength={LONGEST_TAG}
          autocomplete="off"
        />
      </label>
      <button type="submit" data-action="add-tag">
        {words.tags.add}
      </button>
    </form>
  );
}

function EditTags({ words, sheet }: PartProps): JSX.Element {
  return (
    <details class={styles.edit}>
      <summary>{words.tags.edit}</summary>
      <ul>
        {sheet.tags.value.map(({ id, name }) => (
          <li key={id} class={styles.bar}>
            <input
              type="text"
              aria-label={fill(words.tags.name, { name })}
              data-rename={name}
              maxLength={LONGEST_TAG}
              autocomplete="off"
              value={name}
              onChange={(event) => sheet.rename(id, event.currentTarget.value)}
            />
            <button
              type="button"
              data-remove-tag={name}
              aria-label={fill(words.tags.remove, { name })}
              onClick={() => sheet.removeTag(id)}
            >
              <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
                <path
                  d="M2 2L10 10M10 2L2 10"
                  fill="none"
                  stroke="currentColor"
                  stroke-width="1.6"
                />
              </svg>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The categories: a press tags the active example, or all that are selected. */
export function TagBar(props: PartProps): JSX.Element {
  const { words, sheet, place } = props;
  const keys = sheet.targets.value;
  const only = keys.length === 1 ? rowOf(sheet.sheet.value, keys[0] ?? '') : undefined;
  const target =
    only === undefined
      ? fill(words.tags.targets, { count: formatCount(keys.length, place.locale) })
      : fill(words.tags.target, { name: rowName(sheet.sheet.value, only.cells) });
  const hasTags = sheet.sheet.value.tags.length > 0;
  return (
    <div class={styles.tagBar} role="group" aria-label={words.tags.heading}>
      <p>
        <b>{words.tags.heading}</b> <span class={styles.soft}>{target}</span>
      </p>
      {hasTags ? <Tags {...props} /> : <p class={styles.soft}>{words.tags.none}</p>}
      <NewTag {...props} />
      {hasTags && <EditTags {...props} />}
    </div>
  );
}
