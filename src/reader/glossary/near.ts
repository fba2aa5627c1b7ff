/** The figures can be read without their code: it is loaded when one of them is near. */
export function startFiguresWhenNear(load = () => import('./start.ts')): void {
  let isLoading = false;
  const observer = new IntersectionObserver(
    (entries) => {
      if (isLoading || !entries.some((entry) => entry.isIntersecting)) return;
      isLoading = true;
      void load().then(
        ({ startFigures }) => {
          observer.disconnect();
          startFigures();
        },
        // Without a connection; the next one that comes near tries again.
        () => (isLoading = false),
      );
    },
    { rootMargin: '400px' },
  );
  for (const figure of document.querySelectorAll('[data-tiny]')) observer.observe(figure);
}
