import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { copyText } from '../../browser/clipboard.ts';
import { onHeight } from '../../browser/inner-frame.ts';
import type { TeachStrings } from '../../i18n/strings/teach.ts';
import { fill } from '../../i18n/template.ts';
import { LONGEST_LINK } from '../../params/codec.ts';
import { roomOf } from './link.ts';
import styles from './teach.module.css';

interface Props {
  readonly words: TeachStrings['result'];
  readonly fragment: string;
  readonly link: string;
  readonly embed: string;
  /** What is written and not sound yet. */
  readonly open: readonly string[];
}

const LISTEN = `addEventListener('message', (event) => {
  const { source, type, id, value } = event.data ?? {};
  if (source === 'gapwise' && type === 'goal') console.log(id, value); // true or false
});`;

interface CopyProps {
  readonly words: TeachStrings['result'];
  readonly name: 'link' | 'embed';
  readonly text: string;
  readonly onSaid: (said: string) => void;
}

function CopyBox({ words, name, text, onSaid }: CopyProps): JSX.Element {
  const what = words[name];
  const id = `teach-${name}`;
  return (
    <div class={styles.copy}>
      <label for={id}>{what}</label>
      <textarea
        id={id}
        readOnly
        rows={name === 'link' ? 2 : 4}
        value={text}
        data-result={name}
        onFocus={(event) => event.currentTarget.select()}
      />
      <button
        type="button"
        data-action={`copy-${name}`}
        onClick={async () => {
          onSaid((await copyText(text)) ? fill(words.copied, { what }) : words.notCopied);
        }}
      >
        {fill(words.copy, { what })}
      </button>
    </div>
  );
}

/** The link and the embed code, how long they are, and how to hear of the goal. */
export function Result({ words, fragment, link, embed, open }: Props): JSX.Element {
  const [said, setSaid] = useState('');
  const room = roomOf(fragment);
  const slots = { length: fragment.length, most: LONGEST_LINK };
  return (
    <>
      {open.map((what) => (
        <p key={what} class={styles.fault}>
          {fill(words.open, { what })}
        </p>
      ))}
      {room !== 'fine' && (
        <p class={room === 'none' ? styles.fault : styles.soft} role="status" data-room={room}>
          {fill(room === 'none' ? words.none : words.length, slots)}
        </p>
      )}
      {room !== 'none' && (
        <>
          <CopyBox words={words} name="link" text={link} onSaid={setSaid} />
          <CopyBox words={words} name="embed" text={embed} onSaid={setSaid} />
        </>
      )}
      <p role="status">{said}</p>
      <details>
        <summary>{words.listen}</summary>
        <p>{words.listenText}</p>
        <pre>
          <code>{LISTEN}</code>
        </pre>
      </details>
    </>
  );
}

interface PreviewProps {
  readonly words: TeachStrings['preview'];
  readonly address: string;
}

/** Long enough that the preview is not loaded for every letter. */
const QUIET_MS = 900;

/** What students see, once it is asked for; then it follows. */
export function Preview({ words, address }: PreviewProps): JSX.Element {
  const [shown, setShown] = useState<string | null>(null);
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    if (shown === null || shown === address) return;
    const timer = setTimeout(() => setShown(address), QUIET_MS);
    return () => clearTimeout(timer);
  }, [address, shown]);
  useEffect(() => {
    const element = frame.current;
    if (element === null) return;
    return onHeight(element, (height) => (element.height = String(height)));
  }, [shown]);
  if (shown === null) {
    return (
      <p>
        <button type="button" data-action="preview" onClick={() => setShown(address)}>
          {words.show}
        </button>
      </p>
    );
  }
  return (
    <iframe
      key={shown}
      ref={frame}
      class={styles.frame}
      src={shown}
      title={words.frame}
      height="720"
      data-preview=""
    />
  );
}
