// @ts-check
/**
 * Types of the .astro files. TypeScript itself reads all others (the step "types"), many times faster
 * than Astro's language server would, which needs the older TypeScript with its programming interface.
 */
import { createRequire } from 'node:module';
import { AstroCheck } from '@astrojs/language-server';
import { ROOT } from '../setup/paths.mjs';

const typescript = createRequire(import.meta.url).resolve('typescript');
const checker = new AstroCheck(ROOT, typescript, undefined);
const fileNames = checker.linter.getRootFileNames().filter((file) => file.endsWith('.astro'));
const { errors, warnings } = await checker.lint({ fileNames, logErrors: { level: 'warning' } });
process.exitCode = fileNames.length === 0 || errors + warnings > 0 ? 1 : 0;
