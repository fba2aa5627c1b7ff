// @ts-check
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {{ pattern: RegExp, headers: [string, string][] }} Rule */

/** @param {string} path such as "/en/embed/*" */
function patternOf(path) {
  const escaped = path.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${escaped.replace(/\*/g, '.*').replace(/:\w+/g, '[^/]+')}$`);
}

/**
 * Reads the form that static hosts know as `_headers`: a path, then indented `Name: value` lines.
 * @param {string} text
 * @returns {Rule[]}
 */
function parseHeaders(text) {
  /** @type {Rule[]} */
  const rules = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.trimStart().startsWith('#')) continue;
    if (!/^\s/.test(line)) {
      rules.push({ pattern: patternOf(line.trim()), headers: [] });
      continue;
    }
    const at = line.indexOf(':');
    const name = line.slice(0, at).trim().toLowerCase();
    if (at > 0) rules.at(-1)?.headers.push([name, line.slice(at + 1).trim()]);
  }
  return rules;
}

/**
 * @param {string} root folder of a built site
 * @returns {Rule[]}
 */
export function readHeaders(root) {
  try {
    return parseHeaders(readFileSync(join(root, '_headers'), 'utf8'));
  } catch {
    return [];
  }
}

/**
 * What the rules say about an address; a later rule wins over an earlier one.
 * @param {readonly Rule[]} rules
 * @param {string} path of the request, base included
 * @returns {Record<string, string>} by name in lower case
 */
export function headersFor(rules, path) {
  const matching = rules.filter((rule) => rule.pattern.test(path));
  return Object.fromEntries(matching.flatMap((rule) => rule.headers));
}
