import { isLocale } from '../../i18n/locales.ts';
import { glossaryStrings } from '../../i18n/strings/glossary.ts';
import { formatPlace, render, type Values } from './figure.ts';
import { FIGURES, hasFigure, type FigureId } from './figures.ts';

/** Long enough that a drag is announced once. */
const QUIET_MS = 600;

/** The value that each slider of a figure stands at. */
function valuesOf(id: FigureId, sliders: readonly HTMLInputElement[]): Values {
  return Object.fromEntries(
    FIGURES[id].controls.map(({ name, places, start }) => {
      const slider = sliders.find((one) => one.name === name);
      return [name, places[Number(slider?.value)] ?? start];
    }),
  );
}

/** Lets the sliders of one figure redraw it; its sentence is said when they come to rest. */
function startFigure(root: HTMLElement, id: FigureId): void {
  const { lang } = document.documentElement;
  const locale = isLocale(lang) ? lang : 'en';
  const words = glossaryStrings[locale].figures[id];
  const sliders = [...root.querySelectorAll<HTMLInputElement>('input[type="range"]')];
  const [picture, sentence, status] = ['svg', '[data-tiny-text]', '[data-tiny-status]'].map(
    (selector) => root.querySelector(selector),
  );
  let timer: number | undefined;

  function show(): void {
    const values = valuesOf(id, sliders);
    const drawn = render(FIGURES[id], values, words, locale);
    if (picture) picture.innerHTML = drawn.marks;
    if (sentence) sentence.textContent = drawn.sentence;
    for (const control of FIGURES[id].controls) {
      const text = formatPlace(control, values[control.name] ?? control.start, locale);
      const slider = sliders.find(({ name }) => name === control.name);
      slider?.setAttribute('aria-valuetext', text);
      const output = slider?.parentElement?.querySelector('[data-tiny-value]');
      if (output) output.textContent = text;
    }
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      if (status) status.textContent = drawn.sentence;
    }, QUIET_MS);
  }

  root.addEventListener('input', show);
  // A browser keeps where sliders stood when a page comes back.
  if (sliders.some(({ value, defaultValue }) => value !== defaultValue)) show();
}

/** Makes every tiny figure of the page live. */
export function startFigures(): void {
  for (const root of document.querySelectorAll<HTMLElement>('[data-tiny]')) {
    const { tiny = '' } = root.dataset;
    if (hasFigure(tiny)) startFigure(root, tiny);
  }
}
