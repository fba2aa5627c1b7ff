import { renderFormula } from '../../markdown/formulas.ts';

/** Texts that stand for `{name}`; the browser can replace them in `[data-slot="name"]`. */
export type Slots = Readonly<Record<string, string>>;

const NO_SLOTS: Slots = {};

/** Escaped mark · `code` · $math$ · **strong** · *em* · {slot}. Code and formulas hold no marks. */
const MARKS =
  /\\([\\`$*{}])|`([^`]+)`|\$([^$]+)\$|\*\*(.+?)\*\*|\*([^*\s](?:[^*]*[^*\s])?)\*|\{([a-z][\w-]*)\}/g;

const ENTITIES: Slots = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? mark);
}

type Formula = (tex: string) => string;

const asHtml: Formula = (tex) => renderFormula(tex, false);

function renderMark(match: RegExpExecArray, slots: Slots, formula: Formula): string {
  const [whole, escaped, code, tex, strong, em, name] = match;
  if (escaped !== undefined) return escapeHtml(escaped);
  if (code !== undefined) return `<code>${escapeHtml(code)}</code>`;
  if (tex !== undefined) return formula(tex);
  if (strong !== undefined) return `<strong>${renderInline(strong, slots, formula)}</strong>`;
  if (em !== undefined) return `<em>${renderInline(em, slots, formula)}</em>`;
  const value = name === undefined || !Object.hasOwn(slots, name) ? undefined : slots[name];
  if (name === undefined || value === undefined) return escapeHtml(whole);
  return `<span data-slot="${name}">${escapeHtml(value)}</span>`;
}

/**
 * The small markup of quiz texts as safe HTML: `*em*`, `**strong**`, `` `code` ``, `$math$`, and
 * `{name}` for names in `slots`. Everything else is text and is escaped; a backslash before a mark
 * takes its meaning away. For the build only.
 * @param formula turns TeX into HTML
 */
export function renderInline(
  text: string,
  slots: Slots = NO_SLOTS,
  formula: Formula = asHtml,
): string {
  let html = '';
  let end = 0;
  for (const match of text.matchAll(MARKS)) {
    html += escapeHtml(text.slice(end, match.index)) + renderMark(match, slots, formula);
    end = match.index + match[0].length;
  }
  return html + escapeHtml(text.slice(end));
}

/** Names of the slots of a text, outside formulas and code. */
export function slotNames(text: string): readonly string[] {
  return [...text.matchAll(MARKS)].flatMap(([, , , , strong, em, name]) =>
    name === undefined ? slotNames(strong ?? em ?? '') : [name],
  );
}
