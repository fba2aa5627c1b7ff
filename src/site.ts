/** What the site says about itself. Addresses of its own pages are built in paths.ts. */
export const SITE = {
  name: 'Gapwise',
  /** Where it is served, unless `SITE_URL` says otherwise. */
  address: 'https://gapwise.github.io',
  repository: 'https://github.com/gapwise/gapwise',
  authors: 'Gapwise contributors',
  /** Of text and figures. */
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  /** Names entries of feeds for good, wherever the site is served (RFC 4151). */
  tag: 'tag:gapwise.github.io,2026:',
  /** Where the course that these notes accompany is taught. */
  course: {
    title: 'Structuring Machine Learning Projects',
    provider: 'DeepLearning.AI',
    url: 'https://www.coursera.org/learn/machine-learning-projects',
  },
} as const;

/** Opens a report in the project's tracker, with the page that it is about. */
export function reportAddress(pageTitle: string, pageAddress: string): string {
  const query = new URLSearchParams({
    title: `${pageTitle}: `,
    body: `Page: ${pageAddress}\n\n`,
  });
  return `${SITE.repository}/issues/new?${query.toString()}`;
}

/** The paper of each theme, for the browser's own bar: --paper of styles/tokens/color.css. */
export const PAPER = { light: '#fcfaf6', dark: '#111419' } as const;
