import { computed, createModel, signal } from '@preact/signals-core';
import { decode } from '../../params/codec.ts';
import { itemsOf, listOf } from '../../params/list.ts';
import { defaultsOf } from '../../params/table.ts';
import { namingOf, type RowNames } from '../row-names.ts';
import { createSession } from '../session.ts';
import { figures } from './figures.ts';
import { knows, read, type ErrorValues, type SheetCounts } from './model.ts';
import { MOST_TAGS, params, plainTag, presets } from './params.ts';

type TagRow = ErrorValues['tags'][number];

/** The rows of a sheet's tags, with what they cost where a row of that name says it. */
function rowsOf(sheet: SheetCounts, known: readonly TagRow[]): readonly TagRow[] {
  return sheet.tags.slice(0, MOST_TAGS).map(({ name, count }): TagRow => {
    const [, , fixable, effort, base] = known.find(([other]) => other === name) ?? plainTag('', 0);
    return [name, count, fixable, effort, base];
  });
}

/**
 * The live state of one calculator. Its numbers are always those of the session. A sheet of examples
 * writes its counts there, and adds what counts do not tell as long as they are still its own.
 */
export const ErrorAnalysisState = createModel(
  (start: string, hide: readonly string[], rowNames: RowNames = {}) => {
    const first = decode(params, start).values;
    const session = createSession(params, first, presets, defaultsOf(params), hide);
    const naming = namingOf(params, presets, 'tags', rowNames);
    const sheet = signal<SheetCounts | null>(null);
    const reading = computed(() => {
      const values = session.values.value;
      return read(values, sheet.value, naming(values.tags));
    });

    /** The counts that were put last: the sheet is followed while they are still there. */
    let last: SheetCounts | null = null;

    /** Puts the sheet's counts into the calculator, all of which is one step of undo. */
    function show(counts: SheetCounts): void {
      const values = session.values.peek();
      if (counts.n === 0 || counts.tags.length === 0) return;
      last = counts;
      if (knows(counts, values)) return;
      session.putAll({ n: counts.n, tags: rowsOf(counts, values.tags), together: '' }, 'sheet');
    }

    return {
      session,
      naming,
      reading,
      results: computed(() => figures(reading.value, session.values.value)),
      /** The sheet that is open, if any. */
      sheet: computed(() => sheet.value),
      /** Whether the numbers shown are those of the open sheet. */
      isOwn: computed(() => reading.value.sheet !== null),
      show: (): void => {
        if (sheet.value !== null) show(sheet.value);
      },
      /** Takes a sheet's counts; they are followed if the last ones were, or were asked for. */
      follow: (counts: SheetCounts | null, isAsked = false): void => {
        const isFollowed = isAsked || (last !== null && knows(last, session.values.peek()));
        sheet.value = counts;
        if (counts === null) return;
        // A page that is loaded again shows the sheet's numbers from its link.
        if (isFollowed) show(counts);
        else if (knows(counts, session.values.peek())) last = counts;
      },
      /** Adds a tag to those fixed together, or takes it out; `shown` are those meant by none. */
      toggleTogether: (place: number, shown: readonly number[]): void => {
        const now = itemsOf(session.values.value.together);
        const places = now.length === 0 ? shown.map((one) => String(one + 1)) : now;
        const item = String(place + 1);
        const next = places.includes(item)
          ? places.filter((one) => one !== item)
          : [...places, item];
        session.put('together', listOf([...next].sort((a, b) => Number(a) - Number(b))));
      },
    };
  },
);
