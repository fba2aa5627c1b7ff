// @ts-check
import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { cpus } from 'node:os';
import { environment } from '../setup/child.mjs';
import { buildNode } from '../setup/node.mjs';
import { ROOT } from '../setup/paths.mjs';
import { say } from '../setup/say.mjs';
import { noMemory, UNCHANGED } from './memory.mjs';

/**
 * @typedef {import('./steps.mjs').Step} Step
 * @typedef {'passed' | 'failed' | 'not run'} Outcome
 * @typedef {{ passed: number, failed: number, skipped: number, unchanged: number }} Counts unchanged: of
 *   those that passed, how many passed before, and did not run again
 * @typedef {{ step: Step, outcome: Outcome, seconds: number, output: string, counts: Counts }} Result
 */

/** Colours of tools that paint even what is no terminal. */
const COLOURS = /\u001b\[[\d;]*m/g;
const NO_COUNTS = { passed: 0, failed: 0, skipped: 0, unchanged: 0 };

/**
 * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests?: number }} report
 * @returns {Counts}
 */
function countsOfVitest(report) {
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + (report.numTodoTests ?? 0),
    unchanged: 0,
  };
}

/**
 * @param {import('@playwright/test/reporter').JSONReportSuite} suite
 * @returns {import('@playwright/test/reporter').JSONReportSpec[]}
 */
const specsOf = (suite) => [...suite.specs, ...(suite.suites ?? []).flatMap(specsOf)];

/**
 * @param {import('@playwright/test/reporter').JSONReport} report
 * @returns {Counts}
 */
function countsOfPlaywright({ stats, suites }) {
  const unchanged = suites
    .flatMap(specsOf)
    .flatMap(({ tests }) => tests)
    .filter(({ annotations }) => annotations.some(({ description }) => description === UNCHANGED));
  return {
    passed: stats.expected + stats.flaky + unchanged.length,
    failed: stats.unexpected,
    skipped: stats.skipped - unchanged.length,
    unchanged: unchanged.length,
  };
}

/**
 * Counts from the JSON report of Vitest or Playwright. A step without one counts as one check.
 * @param {Step} step
 * @param {boolean} passed
 * @returns {Counts}
 */
function countsOf(step, passed) {
  const single = { ...NO_COUNTS, passed: passed ? 1 : 0, failed: passed ? 0 : 1 };
  if (step.report === undefined) return single;
  try {
    const report = JSON.parse(readFileSync(step.report, 'utf8'));
    const counts = report.stats === undefined ? countsOfVitest(report) : countsOfPlaywright(report);
    return passed || counts.failed > 0 ? counts : { ...counts, failed: 1 };
  } catch {
    return single;
  }
}

/** @type {Set<import('node:child_process').ChildProcess>} */
const children = new Set();

/**
 * @param {Step} step
 * @param {Record<string, string>} settings
 * @returns {Promise<Result>}
 */
function runStep(step, settings) {
  const started = Date.now();
  for (const file of [step.report, step.served])
    if (file !== undefined) rmSync(file, { force: true });
  const [command = '', ...args] = [...(step.through ?? []), buildNode(), ...step.args];
  const env = environment({ ...step.env, ...settings });
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] });
    children.add(child);
    let output = '';
    const keep = (/** @type {Buffer} */ chunk) => (output += chunk.toString());
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => (output += `${error.message}\n`));
    child.on('close', (code) => {
      children.delete(child);
      const seconds = (Date.now() - started) / 1000;
      const outcome = code === 0 ? 'passed' : 'failed';
      resolve({ step, outcome, seconds, output, counts: countsOf(step, code === 0) });
    });
  });
}

/** @param {Result} result */
function print({ step, outcome, seconds, output, counts }) {
  const known = counts.unchanged === 0 ? '' : `, ${counts.unchanged} unchanged since they passed`;
  const line = `${outcome === 'passed' ? '✓' : '✗'} ${step.name} ${outcome} (${seconds.toFixed(0)} s${known})`;
  say(
    outcome === 'passed'
      ? line
      : `\n${output.replace(COLOURS, '').trimEnd()}\n${line}: ${step.fix}.\n`,
  );
}

/**
 * Runs steps side by side while a core is free, each after those it needs: one that keeps two busy may
 * begin on one, so that none waits for the end of another. Output is shown step by step, whole for those
 * that fail.
 * @param {readonly Step[]} steps
 * @param {Promise<readonly Step[]>} [later] steps whose programs are still being installed; when it
 *   rejects, what runs is stopped
 * @param {import('./memory.mjs').Memory} [memory] of what has passed before, as it stands
 * @returns {Promise<Result[]>}
 */
export async function runSteps(steps, later = Promise.resolve([]), memory = noMemory()) {
  const cores = Math.max(2, Math.min(cpus().length, 4));
  /** @type {Map<string, Result>} */
  const done = new Map();
  /** @type {Set<Promise<void>>} */
  const running = new Set();
  const all = [...steps];
  const waiting = [...steps];
  let busy = 0;
  let isStopped = false;

  const names = new Set(steps.map((step) => step.name));
  const needs = (/** @type {Step} */ step) => (step.after ?? []).filter((name) => names.has(name));

  function startNext() {
    for (const step of [...waiting]) {
      const before = needs(step).map((name) => done.get(name));
      if (before.some((result) => result !== undefined && result.outcome !== 'passed')) {
        waiting.splice(waiting.indexOf(step), 1);
        done.set(step.name, {
          step,
          outcome: 'not run',
          seconds: 0,
          output: '',
          counts: NO_COUNTS,
        });
        continue;
      }
      const counts = memory.recall(step);
      if (counts !== null && !before.includes(undefined)) {
        waiting.splice(waiting.indexOf(step), 1);
        const known = { ...counts, unchanged: counts.passed };
        const result = { step, outcome: /** @type {const} */ ('passed'), seconds: 0, output: '' };
        done.set(step.name, { ...result, counts: known });
        print({ ...result, counts: known });
        continue;
      }
      const weight = Math.min(step.cores ?? 1, cores);
      if (before.includes(undefined) || busy >= cores) continue;
      waiting.splice(waiting.indexOf(step), 1);
      busy += weight;
      const settings = step.remembers === true ? memory.settings(step) : {};
      const task = runStep(step, settings).then((result) => {
        busy -= weight;
        // Of what was recalled in part, every part keeps its own day.
        if (result.outcome === 'passed' && result.counts.unchanged === 0) {
          memory.keep(step, result.counts);
        }
        done.set(step.name, result);
        if (!isStopped) print(result);
        running.delete(task);
      });
      running.add(task);
    }
  }

  const joined = later.then((more) => {
    for (const step of more) names.add(step.name);
    all.push(...more);
    waiting.push(...more);
    running.delete(joined);
  });
  running.add(joined);
  try {
    while (waiting.length > 0 || running.size > 0) {
      startNext();
      // What is recalled runs no program, and may let another begin.
      if (running.size > 0) await Promise.race(running);
    }
  } catch (error) {
    isStopped = true;
    for (const child of children) child.kill();
    throw error;
  }
  return all.flatMap((step) => done.get(step.name) ?? []);
}

/**
 * A short table of what ran and how long, and the closing line with the counts.
 * @param {readonly Result[]} results
 * @param {readonly string[]} skipped what could not run here, each with its reason
 * @param {number} seconds
 */
export function summarise(results, skipped, seconds) {
  say('');
  for (const { step, outcome, seconds: time, counts } of results) {
    const tests = counts.passed + counts.failed + counts.skipped;
    say(
      `${step.name.padEnd(14)} ${outcome.padEnd(8)} ${time.toFixed(0).padStart(5)} s ${String(tests).padStart(6)} checks`,
    );
  }
  for (const reason of skipped) say(`SKIPPED ${reason}`);
  say(`${'all'.padEnd(14)} ${''.padEnd(8)} ${seconds.toFixed(0).padStart(5)} s\n`);
  const sum = (/** @type {keyof Counts} */ key) =>
    results.reduce((total, { counts }) => total + counts[key], 0);
  const unchanged = sum('unchanged');
  const known =
    unchanged === 0 ? '' : ` (${unchanged} unchanged since they passed; --fresh runs them)`;
  const notRun = results.filter(({ outcome }) => outcome === 'not run').length;
  say(
    `tests: ${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped') + skipped.length + notRun} skipped${known}`,
  );
}
