/** Few pages have a what-if, and it can be read without its code: that is loaded when one is near. */
export function startWhatIfsWhenNear(load = () => import('./start.ts')): void {
  let isLoading = false;
  const observer = new IntersectionObserver(
    (entries) => {
      if (isLoading || !entries.some((entry) => entry.isIntersecting)) return;
      isLoading = true;
      void load().then(
        ({ startWhatIfs }) => {
          observer.disconnect();
          startWhatIfs();
        },
        // Without a connection; the next one that comes near tries again.
        () => (isLoading = false),
      );
    },
    { rootMargin: '600px' },
  );
  for (const root of document.querySelectorAll('[data-what-if]')) observer.observe(root);
}
