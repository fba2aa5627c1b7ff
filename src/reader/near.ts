/**
 * Starts what can be read without its code: that is loaded when something which needs it comes near.
 * @param selector what needs it
 * @param load fetches the code and gives what starts it
 */
export function startWhenNear(selector: string, load: () => Promise<() => void>): void {
  let isLoading = false;
  const observer = new IntersectionObserver(
    (entries) => {
      if (isLoading || !entries.some((entry) => entry.isIntersecting)) return;
      isLoading = true;
      void load().then(
        (start) => {
          observer.disconnect();
          start();
        },
        // Without a connection; the next one that comes near tries again.
        () => (isLoading = false),
      );
    },
    { rootMargin: '600px' },
  );
  for (const one of document.querySelectorAll(selector)) observer.observe(one);
}
