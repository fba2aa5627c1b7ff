import { parseSync, transformAsync, type PluginObj } from '@babel/core';
import systemjs from '@babel/plugin-transform-modules-systemjs';

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

/** A module of the built site as a classic script. */
export async function classicScript(code: string, name: string): Promise<string> {
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
