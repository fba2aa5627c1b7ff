import type { ComponentChildren, JSX } from 'preact';

interface Props {
  /** What it holds, for those who hear the page. */
  readonly label: string;
  /** A class that lets it scroll sideways, where nothing around it does. */
  readonly class?: string | undefined;
  readonly children: ComponentChildren;
}

/** What may be wider than a phone and then scrolls by itself: the focus goes to it, so that keys do too. */
export function Scroll({ label, class: name, children }: Props): JSX.Element {
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- keys have to reach what scrolls
    <div class={name} role="group" aria-label={label} tabIndex={0}>
      {children}
    </div>
  );
}
