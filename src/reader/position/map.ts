import { pageAddress } from '../../browser/address.ts';

/** A heading counts as reached when it is in the upper quarter of the window, or above. */
const REACHED = '1000000px 0px -75% 0px';

function markLinks(links: readonly HTMLAnchorElement[], id: string | undefined): void {
  for (const link of links) {
    if (id !== undefined && idOf(link) === id) {
      link.setAttribute('aria-current', 'location');
      showInMap(link);
    } else link.removeAttribute('aria-current');
  }
}

function idOf(link: HTMLAnchorElement): string {
  return decodeURIComponent(link.hash.slice(1));
}

/** Scrolls a long map, and never the page, so that the marked link shows. */
function showInMap(link: HTMLElement): void {
  const map = link.closest('[data-course-map]');
  if (map === null || map.scrollHeight <= map.clientHeight) return;
  const box = map.getBoundingClientRect();
  const { top, bottom } = link.getBoundingClientRect();
  if (top < box.top) map.scrollTop -= box.top - top;
  else if (bottom > box.bottom) map.scrollTop += bottom - box.bottom;
}

/** A link to a section leaves the page where it is, so a map that is a menu has to be closed by hand. */
function closeMapOnLink({ target }: Event): void {
  const map =
    target instanceof HTMLAnchorElement ? target.closest<HTMLElement>('[data-course-map]') : null;
  if (map?.matches(':popover-open') === true) map.hidePopover();
}

/** Marks the section that is being read in every course map of the page. */
export function startMap(): void {
  document.addEventListener('click', closeMapOnLink);
  const links = [
    ...document.querySelectorAll<HTMLAnchorElement>('[data-course-map] a[href*="#"]'),
  ].filter((link) => link.origin + link.pathname === pageAddress());
  const headings = [...new Set(links.map(idOf))].flatMap((id) => {
    const heading = document.getElementById(id);
    return heading === null ? [] : [heading];
  });
  const reached = new Set<Element>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) reached.add(target);
        else reached.delete(target);
      }
      markLinks(links, headings.findLast((heading) => reached.has(heading))?.id);
    },
    { rootMargin: REACHED },
  );
  for (const heading of headings) observer.observe(heading);
}
