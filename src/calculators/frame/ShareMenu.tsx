import type { JSX } from 'preact';
import type { Locale } from '../../i18n/locales.ts';
import { sharingStrings } from '../../i18n/strings/sharing.ts';
import { MenuList } from './MenuList.tsx';

/** What the menus offer. */
export const CHOICES = {
  copy: ['markdown', 'latex', 'csv', 'python'],
  save: ['svg', 'png'],
} as const;

type Menu = keyof typeof CHOICES;

interface Props {
  readonly name: Menu;
  readonly locale: Locale;
  readonly onChoose: (choice: (typeof CHOICES)[Menu][number]) => void;
  readonly onClose: () => void;
}

/** The open menu of copies or pictures, in words. */
export function ShareMenu({ name, locale, onChoose, onClose }: Props): JSX.Element {
  const { formats, pictures } = sharingStrings[locale];
  return (
    <MenuList
      choices={CHOICES[name]}
      labels={{ ...formats, ...pictures }}
      action={name}
      onChoose={onChoose}
      onClose={onClose}
    />
  );
}
