import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Pictures } from './pictures.ts';

interface Props {
  readonly pictures: Pictures;
  readonly path: string;
  /** Empty where the name stands beside it. */
  readonly label: string;
}

/** A picture that the reader dropped, once it has been read. */
export function Thumb({ pictures, path, label }: Props): JSX.Element | null {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    let isGone = false;
    setAddress(null);
    void pictures.addressOf(path).then((found) => {
      if (!isGone) setAddress(found);
    });
    return () => {
      isGone = true;
    };
  }, [path]);
  return address === null ? null : <img src={address} alt={label} decoding="async" />;
}
