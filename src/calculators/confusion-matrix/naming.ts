import { useEffect } from 'preact/hooks';
import type { MetricName } from '../../math/confusion.ts';
import { metricNamed } from './state.ts';

const FIGURES = '[data-calculator="confusion-matrix"]';

interface Naming {
  readonly figureId: string;
  readonly point: (metric: MetricName | null) => void;
  readonly choose: (metric: MetricName) => void;
}

/** The calculator that a word of the text means: the one around it, else the nearest. */
function figureFor(word: Element): Element | null {
  const around = word.closest(FIGURES);
  if (around !== null) return around;
  const top = word.getBoundingClientRect().top;
  const distance = (figure: Element) => Math.abs(figure.getBoundingClientRect().top - top);
  return [...document.querySelectorAll(FIGURES)].reduce<Element | null>(
    (best, figure) => (best === null || distance(figure) < distance(best) ? figure : best),
    null,
  );
}

/**
 * Any element of the page with `data-metric="precision"` names that metric in the calculator around
 * it or the nearest one: for as long as it is pointed at or has the focus, and lastingly by a press.
 */
export function useNaming({ figureId, point, choose }: Naming): void {
  useEffect(() => {
    function metricOf(event: Event): MetricName | null {
      const { target } = event;
      if (!(target instanceof Element)) return null;
      const word = target.closest('[data-metric]');
      const metric = metricNamed(word?.getAttribute('data-metric'));
      if (word === null || metric === null) return null;
      return figureFor(word)?.id === figureId ? metric : null;
    }

    const enter = (event: Event) => {
      const metric = metricOf(event);
      if (metric !== null) point(metric);
    };
    const leave = (event: Event) => {
      if (metricOf(event) !== null) point(null);
    };
    const press = (event: Event) => {
      const metric = metricOf(event);
      if (metric !== null) choose(metric);
    };
    const handlers = [
      ['mouseover', enter],
      ['mouseout', leave],
      ['focusin', enter],
      ['focusout', leave],
      ['click', press],
    ] as const;
    for (const [type, handler] of handlers) document.addEventListener(type, handler);
    return () => {
      for (const [type, handler] of handlers) document.removeEventListener(type, handler);
    };
  }, [figureId, point, choose]);
}
