import { describe, expect, it } from 'vitest';
import { DECISIONS } from '../../src/calculators/decisions.ts';
import { CALCULATORS } from '../../src/calculators/index.ts';
import { decode, encode } from '../../src/params/codec.ts';
import { defaultsOf, isAllowed } from '../../src/params/table.ts';
import { importsOf } from '../support/imports.ts';
import { filesUnder, foldersUnder, read } from '../support/project.ts';

const HOME = 'src/calculators';
/** A calculator is a folder with a table of inputs; `frame` and others are shared parts. */
const folders = foldersUnder(HOME).filter(
  (folder) => filesUnder(`${HOME}/${folder}`, /\/params\.ts$/).length > 0,
);

function pascalCase(id: string): string {
  return id.replace(/(^|-)([a-z])/g, (_all, _dash, letter: string) => letter.toUpperCase());
}

describe('the registry', () => {
  it('lists every calculator that has a folder, and no other', () => {
    expect(CALCULATORS.map(({ id }) => id).sort()).toEqual([...folders].sort());
  });

  it('names each after its folder', () => {
    for (const { id, name } of CALCULATORS) expect(name).toBe(pascalCase(id));
  });

  it('can load a view of each in both languages', () => {
    const loaded = read(`${HOME}/views.ts`);
    for (const { id, name } of CALCULATORS) {
      expect(loaded).toContain(`./${id}/${name}.tsx?lang=en`);
      expect(loaded).toContain(`./${id}/${name}.tsx?lang=ko`);
    }
  });

  it('has one Astro file for each, from which pages take its view', () => {
    const views = filesUnder(HOME, /\.astro$/);
    expect(views).toEqual(CALCULATORS.map(({ id, name }) => `${HOME}/${id}/${name}.astro`).sort());
  });

  it('is out of reach of what a browser loads: it holds every calculator', () => {
    const islands = filesUnder('src', /\.tsx$/);
    const reached = new Set([...islands, ...filesUnder('src/reader', /(?<!\.test)\.ts$/)]);
    for (const path of reached) {
      for (const { to } of importsOf(path)) if (/^src\/[^?]+\.tsx?$/.test(to)) reached.add(to);
    }
    const isEntry = (path: string) => /^src\/calculators\/(?:[^/]+\/)?index\.ts$/.test(path);
    expect([...reached].filter(isEntry)).toEqual([]);
  });
});

describe.each(folders)('%s', (id) => {
  const calculator = CALCULATORS.find((one) => one.id === id)!;
  const files = filesUnder(`${HOME}/${id}`);

  it('has the files that the contract names, and a test', () => {
    const name = pascalCase(id);
    const wanted = ['index.ts', 'params.ts', 'model.ts', 'state.ts', 'strings.ts', 'code.ts'];
    const views = [`${name}.tsx`, `${name}.astro`];
    const missing = [...wanted, ...views].filter(
      (file) => !files.includes(`${HOME}/${id}/${file}`),
    );
    expect(missing).toEqual([]);
    expect(files.filter((path) => path.endsWith('.test.ts'))).not.toEqual([]);
  });

  it('imports no other calculator', () => {
    const strangers = files
      .filter((path) => /\.(tsx?|astro)$/.test(path))
      .flatMap(importsOf)
      .filter(({ to }) =>
        folders.some((other) => other !== id && to.startsWith(`${HOME}/${other}/`)),
      );
    expect(strangers.map(({ place, to }) => `${place} imports ${to}`)).toEqual([]);
  });

  it('keeps its model free of signals, and its view free of the model’s arithmetic', () => {
    const of = (file: string) => importsOf(`${HOME}/${id}/${file}.ts`).map(({ to }) => to);
    expect(of('model').filter((to) => /signals|preact/.test(to))).toEqual([]);
    expect(of('state').filter((to) => /^preact|src\/(browser|ui)\//.test(to))).toEqual([]);
  });

  it('opens with a link that says nothing, and finds its way back to the defaults', () => {
    const defaults = defaultsOf(calculator.params);
    const link = encode(calculator.params, defaults);
    expect(link).toBe(`v=${calculator.params.version}`);
    const decoded = decode(calculator.params, link);
    expect(decoded.problems).toEqual([]);
    expect(decoded.values).toEqual(defaults);
  });

  it('has presets that are allowed, and links that give them back', () => {
    const defaults = defaultsOf(calculator.params);
    for (const preset of calculator.presets) {
      for (const [name, value] of Object.entries(preset.values)) {
        const field = calculator.params.fields[name];
        expect(field, `${preset.id}: ${name}`).toBeDefined();
        expect(isAllowed(field!, value), `${preset.id}: ${name}=${String(value)}`).toBe(true);
      }
      const values = { ...defaults, ...preset.values };
      const link = encode(calculator.params, values);
      expect(decode(calculator.params, link).values, preset.id).toEqual(values);
    }
  });

  it('has a label for each input, a word for each result and each preset, in both languages', () => {
    const quantities = Object.keys(calculator.results(defaultsOf(calculator.params)));
    for (const words of Object.values(calculator.words)) {
      expect(Object.keys(words.labels)).toEqual(
        expect.arrayContaining(Object.keys(calculator.params.fields)),
      );
      const named = quantities.map((name) => name.replace(/(-(low|high))?(-2)?$/, ''));
      const known = Object.keys(words.quantities).map((name) => name.replace(/-2$/, ''));
      expect(known).toEqual(expect.arrayContaining(named));
      expect(Object.keys(words.presets)).toEqual(
        expect.arrayContaining(calculator.presets.map((preset) => preset.id)),
      );
    }
  });

  it('names results in field terms, in kebab-case', () => {
    for (const name of Object.keys(calculator.results(defaultsOf(calculator.params)))) {
      expect(name).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
    }
  });
});

it('each calculator helps with one decision', () => {
  const listed = DECISIONS.flatMap(({ calculators }) => [...calculators] as string[]);
  expect(listed.toSorted()).toEqual(CALCULATORS.map(({ id }) => id).toSorted());
});
