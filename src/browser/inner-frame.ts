/** What stands in a frame of this page that shows another page of this site. */
export interface Inner {
  readonly document: Document;
  /** The fragment of its address, without `#`. */
  readonly fragment: string;
}

/** Null while it loads, and where the browser keeps frames apart, as for pages opened as files. */
export function innerOf(frame: HTMLIFrameElement): Inner | null {
  try {
    const { contentDocument, contentWindow } = frame;
    if (contentDocument === null || contentWindow === null) return null;
    return { document: contentDocument, fragment: contentWindow.location.hash.slice(1) };
  } catch {
    return null;
  }
}

/** Calls back with the height that an embedded page asks for. Returns how to stop. */
export function onHeight(frame: HTMLIFrameElement, listener: (height: number) => void): () => void {
  function hear({ source, data }: MessageEvent): void {
    if (source !== frame.contentWindow || typeof data !== 'object' || data === null) return;
    const { type, value } = data as Readonly<Record<string, unknown>>;
    if (type === 'height' && typeof value === 'number') listener(value);
  }
  addEventListener('message', hear);
  return () => removeEventListener('message', hear);
}

/** JSON of this site; null where it cannot be had. */
export async function loadJson(address: string): Promise<unknown> {
  try {
    const response = await fetch(address);
    return response.ok ? ((await response.json()) as unknown) : null;
  } catch {
    return null;
  }
}
