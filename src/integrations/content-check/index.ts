import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { describeProblem, type Problem } from '../../markdown/problem.ts';
import { listFiles, readFiles } from '../files.ts';
import { checkAddresses } from './checks/addresses.ts';
import { checkCase } from './checks/case.ts';
import { checkCitations } from './checks/citations.ts';
import { checkFormulas } from './checks/formulas.ts';
import { checkHeadings } from './checks/headings.ts';
import { checkLinks } from './checks/links.ts';
import { checkPairs } from './checks/pairs.ts';
import { checkQuizzes } from './checks/quizzes.ts';
import { checkShape } from './checks/shape.ts';
import { checkTags } from './checks/tags.ts';
import { checkTerms } from './checks/terms.ts';
import { readContent } from './read.ts';

const CHECKS = [
  checkShape,
  checkPairs,
  checkHeadings,
  checkFormulas,
  checkTags,
  checkTerms,
  checkCitations,
  checkCase,
  checkLinks,
  checkQuizzes,
] as const;

/** Every problem of the content under a root, in the order of files and lines. */
export function problemsIn(root: string): Problem[] {
  const content = readContent(root);
  return CHECKS.flatMap((check) => check(content)).sort(
    (a, b) => a.file.localeCompare(b.file) || a.line - b.line,
  );
}

/** Stops the build with all problems at once, so that an author mends them in one go. */
function refuse(problems: readonly Problem[], logger: AstroIntegrationLogger): void {
  if (problems.length === 0) return;
  for (const problem of problems) logger.error(describeProblem(problem));
  throw new Error(
    `The content has ${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}; see above.`,
  );
}

/**
 * Checks the content before the build and the links after it. In `astro dev` the same problems are
 * warnings, and so they are in a build with CONTENT_CHECK=warn, for drafts.
 */
export function contentCheck(options: { readonly base: string }): AstroIntegration {
  const base = `/${options.base}/`.replace(/\/{2,}/g, '/');
  const onlyWarn = process.env['CONTENT_CHECK'] === 'warn';
  let root = '';
  const warn = (problems: readonly Problem[], logger: AstroIntegrationLogger) => {
    for (const problem of problems) logger.warn(describeProblem(problem));
  };
  return {
    name: 'gapwise:content-check',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:server:setup': ({ server, logger }) => {
        warn(problemsIn(root), logger);
        server.watcher.on('change', (path) => {
          if (path.replaceAll('\\', '/').includes('/content/')) warn(problemsIn(root), logger);
        });
      },
      'astro:build:start': ({ logger }) => {
        (onlyWarn ? warn : refuse)(problemsIn(root), logger);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const pages = await readFiles(dir, ['.html']);
        const prefix = fileURLToPath(dir);
        const files = (await listFiles(dir, [''])).map((path) =>
          path.slice(prefix.length).replaceAll('\\', '/'),
        );
        (onlyWarn ? warn : refuse)(checkAddresses(pages, new Set(files), base), logger);
      },
    },
  };
}
