/** The figures can be read without their code: it is loaded when one of them is near. */
export function startFiguresWhenNear(): void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      void import('./start.ts').then(({ startFigures }) => startFigures());
    },
    { rootMargin: '400px' },
  );
  for (const figure of document.querySelectorAll('[data-tiny]')) observer.observe(figure);
}
