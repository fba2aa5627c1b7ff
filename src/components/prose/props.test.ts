import { expect, it } from 'vitest';
import { isProseTag, propFault, requireProps } from './props.ts';

it('accepts what the contract of a tag allows', () => {
  expect(propFault('Q', { of: 'train-dev' })).toBeNull();
  expect(propFault('Decide', {})).toBeNull();
  const value = { calculator: 'gap-ladder', with: '', quantity: 'variance', bare: true };
  expect(propFault('Value', { ...value, with: 'human=1' })).toBeNull();
});

it.each([
  ['Q', {}, 'needs the prop “of”'],
  ['Q', { of: 'val' }, 'is none of'],
  ['Try', { id: 'x' }, 'takes none'],
  ['Figure', { id: 'x', caption: 'y', wide: true }, 'no prop “wide”'],
] as const)('refuses <%s> with %o', (tag, props, reason) => {
  expect(propFault(tag, props)).toContain(reason);
  expect(() => requireProps(tag, props)).toThrow('To mend:');
});

it('knows its own tags only', () => {
  expect(isProseTag('Cite')).toBe(true);
  expect(isProseTag('toString')).toBe(false);
});
