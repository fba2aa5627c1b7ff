/**
 * What a page may load: nothing but its own files. Scripts and styles that stand in the page are
 * allowed by their hash; KaTeX and Shiki need style attributes, so those alone may be inline.
 * Connections stay on the site, so no number that a reader types can leave the page.
 */
export const CSP = {
  directives: [
    "default-src 'self'",
    "connect-src 'self'",
    "img-src 'self' blob:",
    "font-src 'self'",
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
  ],
  scriptDirective: { resources: ["'self'"] },
  styleDirective: {
    resources: [
      { resource: "'self'", kind: 'element' },
      { resource: "'unsafe-inline'", kind: 'attribute' },
    ],
  },
};
