import type { ButtonHTMLAttributes, JSX } from 'preact';

interface Props extends Omit<ButtonHTMLAttributes, 'disabled' | 'onClick'> {
  /** There is nothing for it to do. */
  readonly isIdle: boolean;
  readonly onPress: () => void;
}

/**
 * A button that may have nothing to do. It keeps the focus then: `disabled` would take it away with
 * the last press, and a keyboard would start again at the top of the page.
 */
export function Button({ isIdle, onPress, ...rest }: Props): JSX.Element {
  return (
    <button
      {...rest}
      type="button"
      aria-disabled={isIdle}
      onClick={() => {
        if (!isIdle) onPress();
      }}
    />
  );
}
