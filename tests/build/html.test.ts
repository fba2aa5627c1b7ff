import { join } from 'node:path';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate/node';
import { describe, expect, it } from 'vitest';
import { builtSite } from '../support/dist.ts';

const site = builtSite();
const validator = new HtmlValidate(new FileSystemConfigLoader());

describe('HTML', () => {
  it.each(site.pages.map(({ file }) => file))('%s is valid', async (file) => {
    const report = await validator.validateFile(join(site.root, file));
    const faults = report.results.flatMap(({ messages }) =>
      messages.map(
        ({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`,
      ),
    );
    expect(faults).toEqual([]);
  });
});
