import { expect, it } from 'vitest';
import { withoutList } from './plain-imports.ts';

const LIST =
  'const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["_astro/a.js"])))=>i.map(i=>d[i]);\n';

it('what is loaded ahead is not listed where nothing is', () => {
  const script = `${LIST}import{l}from"./b.js";l(async()=>import("./a.js"),__vite__mapDeps([0,1]));`;
  expect(withoutList(script)).toBe('import{l}from"./b.js";l(async()=>import("./a.js"),[]);');
});

it('other scripts stay as they are', () => {
  const script = 'export const pages = [["page","a/","__vite__mapDeps([0])",[]]];\n';
  expect(withoutList(script)).toBe(script);
});
