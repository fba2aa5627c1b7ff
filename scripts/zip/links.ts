/** What runs in a page of the folder: the text of a classic script. */
function mendLinks(base: string): void {
  const { currentScript } = document;
  const root = new URL(currentScript?.dataset['root'] ?? './', location.href).href;
  // Calculators draw links that a host would answer; here each has to name its file.
  const mend = ({ target }: Event) => {
    const link = target instanceof Element ? target.closest('a[href]') : null;
    const href = link?.getAttribute('href') ?? '';
    if (!href.startsWith(base) || href.startsWith('//')) return;
    const [, path = '', rest = ''] = /^([^?#]*)([\s\S]*)$/.exec(href.slice(base.length)) ?? [];
    const isFolder = path === '' || path.endsWith('/');
    link?.setAttribute('href', `${root}${path}${isFolder ? 'index.html' : ''}${rest}`);
  };
  const before = ['pointerdown', 'focusin', 'click', 'auxclick', 'contextmenu', 'dragstart'];
  for (const type of before) addEventListener(type, mend, true);
}

/** A script that leads links to files of the folder as soon as a reader touches them. */
export function linksScript(base: string): string {
  return `(${mendLinks.toString()})(${JSON.stringify(base)});\n`;
}
