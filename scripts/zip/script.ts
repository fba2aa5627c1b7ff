import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync, transformAsync, version, type PluginObj } from '@babel/core';
import systemjs from '@babel/plugin-transform-modules-systemjs';
import { CACHE } from '../setup/paths.mjs';

/**
 * Browsers load modules from hosts only, and classic scripts from anywhere: each module becomes a
 * classic script that registers itself with SystemJS, which keeps to what modules do.
 */
const WORKER =
  /new Worker\(\s*new URL\(\s*([`"'])([^`"']+)\1\s*,\s*(?:(?:``|""|'')\s*\+\s*)?import\.meta\.url\s*\)\s*(?:,\s*\{[^}]*\}\s*)?\)/g;

/** The name of the module that holds a worker's source as text. */
export function sourceName(worker: string): string {
  return worker.replace(/\.js$/, '.source.js');
}

const baseName = (address: string) => address.replace(/^.*\//, '');

/** Files of the workers that a module starts. */
export function workersOf(code: string): readonly string[] {
  return [...code.matchAll(WORKER)].map((match) => baseName(match[2] ?? ''));
}

/** No browser starts a worker from a file of the disk, but all do from text that the page holds. */
function withWorkers(code: string): string {
  const imports: string[] = [];
  const changed = code.replace(WORKER, (_all, _quote, address: string) => {
    const name = `__worker${imports.length}`;
    imports.push(`import ${name} from "./${sourceName(baseName(address))}";`);
    return `new Worker(URL.createObjectURL(new Blob([${name}],{type:"text/javascript"})))`;
  });
  return imports.join('') + changed;
}

/** Tells the plugin that `import()` is to be changed too, as it asks for. */
function withDynamicImport(): PluginObj {
  return {
    name: 'dynamic-import',
    // The types leave this out.
    pre: (file) =>
      (file as unknown as Map<string, string>).set('@babel/plugin-proposal-dynamic-import', '7'),
    visitor: {},
  };
}

/** Changing all scripts takes a minute: what has not changed since is taken as it was. */
const MADE = join(CACHE, 'classic');
/** What a change of asks for all of them anew. */
const RECIPE = [version, readFileSync(new URL(import.meta.url), 'utf8')];

/** A module of the built site as a classic script. */
export async function classicScript(code: string, name: string): Promise<string> {
  const key = createHash('sha256')
    .update([...RECIPE, name, code].join('\0'))
    .digest('hex');
  const place = join(MADE, `${key.slice(0, 32)}.js`);
  if (existsSync(place)) return readFileSync(place, 'utf8');
  const made = await makeClassic(code, name);
  mkdirSync(MADE, { recursive: true });
  // Whoever else makes the same script at this moment reads all of it or nothing.
  const unfinished = `${place}.${process.pid}`;
  writeFileSync(unfinished, made);
  renameSync(unfinished, place);
  return made;
}

async function makeClassic(code: string, name: string): Promise<string> {
  const result = await transformAsync(withWorkers(code), {
    filename: name,
    sourceType: 'module',
    babelrc: false,
    configFile: false,
    compact: true,
    minified: true,
    comments: false,
    plugins: [withDynamicImport, systemjs],
  });
  if (typeof result?.code !== 'string') throw new Error(`${name} could not be changed.`);
  return result.code;
}

/** A worker's script as a module that holds it as text. */
export function workerSource(code: string, name: string): Promise<string> {
  // A worker that imports anything could not be started from its text.
  parseSync(code, { filename: name, sourceType: 'script', babelrc: false, configFile: false });
  return classicScript(`export default ${JSON.stringify(code)};`, sourceName(name));
}
