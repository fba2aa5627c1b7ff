// @ts-check
import { ensureInstalled } from './setup/install.mjs';
import { ASTRO } from './check/steps.mjs';
import { node } from './setup/child.mjs';
import { commandOf } from './setup/paths.mjs';
import { run } from './setup/say.mjs';

await run(async () => {
  ensureInstalled();
  const codes = [
    await node([commandOf('oxlint'), '--fix']),
    await node([commandOf('eslint'), '--fix', '.']),
    await node([commandOf('oxfmt')]),
    await node([commandOf('prettier'), '--write', '--log-level', 'warn', ASTRO]),
  ];
  return codes.find((code) => code !== 0) ?? 0;
});
