import { formatValue } from '../../i18n/figures.ts';
import { isLocale, type Locale } from '../../i18n/locales.ts';
import type { Engine } from './compute.ts';
import { createField, restore, type PullField } from './field.ts';

/** Long enough that a pull is announced once. */
const QUIET_MS = 700;

function localeOfPage(): Locale {
  const { lang } = document.documentElement;
  return isLocale(lang) ? lang : 'en';
}

function show(root: HTMLElement, figures: Readonly<Record<string, number | string | null>>): void {
  const places = root.querySelectorAll<HTMLDataElement>('data[data-live]');
  for (const place of places) {
    const { figure = '', bare, digits = '1' } = place.dataset;
    const value = figures[figure];
    if (value === undefined) continue;
    const options = { bare: bare !== undefined, digits: Number(digits) };
    const isNumber = typeof value === 'number';
    place.value = isNumber ? String(value) : '';
    place.textContent = isNumber
      ? formatValue(value, figure, localeOfPage(), options)
      : (root.dataset['undefined'] ?? '');
  }
}

/** What a reader sees of one `[data-what-if]`, and what is told to those who listen. */
class WhatIf {
  readonly #root: HTMLElement;
  readonly #fields: readonly PullField[];
  #engine: Promise<Engine | null> | null = null;
  #timer: number | undefined;

  constructor(root: HTMLElement) {
    this.#root = root;
    const places = [...root.querySelectorAll<HTMLElement>('[data-pull]')];
    this.#fields = places.map((place) => createField(place, () => void this.#change()));
    this.#reset?.addEventListener('click', () => this.#restore());
  }

  get #reset(): HTMLElement | null {
    return this.#root.querySelector<HTMLElement>('[data-action="reset"]');
  }

  #restore(): void {
    for (const field of this.#fields) restore(field);
    void this.#change().then(() => {
      if (this.#reset !== null) this.#reset.hidden = true;
      this.#fields[0]?.input.focus();
    });
  }

  async #change(): Promise<void> {
    this.#engine ??= import('./compute.ts').then(({ loadEngine }) =>
      loadEngine(this.#root.dataset['whatIf'] ?? '', this.#root.dataset['with'] ?? ''),
    );
    const engine = await this.#engine.catch(() => {
      this.#engine = null;
      return null;
    });
    if (engine === null) return;
    const texts = this.#fields.map(({ name, input }) => [name, input.value] as const);
    const answer = engine.compute(Object.fromEntries(texts));
    const bad = 'bad' in answer ? answer.bad : [];
    this.#mark(bad);
    if ('figures' in answer) show(this.#root, answer.figures);
    if (this.#reset !== null) this.#reset.hidden = false;
    this.#announce();
  }

  #mark(bad: readonly string[]): void {
    const error = this.#root.querySelector('[data-what-if-error]');
    for (const { name, input } of this.#fields) {
      input.toggleAttribute('aria-invalid', bad.includes(name));
      if (bad.includes(name)) input.setAttribute('aria-invalid', 'true');
    }
    const first = this.#fields.find(({ name }) => bad.includes(name));
    if (error !== null) error.textContent = first?.bad ?? '';
  }

  #announce(): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      const status = this.#root.querySelector('[data-what-if-status]');
      const figures = [...this.#root.querySelectorAll('data[data-live]')];
      const said = figures.map((figure) => figure.textContent.trim()).join(', ');
      if (status !== null) status.textContent = said;
    }, QUIET_MS);
  }
}

/** Makes the numbers of every what-if of the page pullable. */
export function startWhatIfs(): void {
  for (const root of document.querySelectorAll<HTMLElement>('[data-what-if]')) new WhatIf(root);
}
