// @ts-check
import { node } from './setup/child.mjs';
import { ensureInstalled } from './setup/install.mjs';
import { commandOf } from './setup/paths.mjs';
import { run } from './setup/say.mjs';

await run(async () => {
  ensureInstalled();
  const lint = await node([commandOf('eslint'), '--fix', '.']);
  const format = await node([commandOf('prettier'), '--write', '--log-level', 'warn', '.']);
  return lint || format;
});
