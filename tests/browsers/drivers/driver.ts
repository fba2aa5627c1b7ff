/** The little that a flow asks of a browser, so that it is written once for all of them. */
export interface Driver {
  readonly name: string;
  readonly open: (address: string) => Promise<void>;
  readonly address: () => Promise<string>;
  /** Runs an expression in the page; its value is plain data. */
  readonly ask: <T>(expression: string) => Promise<T>;
  readonly click: (selector: string) => Promise<void>;
  /** Replaces the text of a field and presses Enter. */
  readonly type: (selector: string, text: string) => Promise<void>;
  /** Presses a key, by its name in DOM events, while an element has the focus. */
  readonly press: (selector: string, key: Key) => Promise<void>;
  readonly close: () => Promise<void>;
}

export type Key =
  | 'ArrowRight'
  | 'ArrowLeft'
  | 'ArrowDown'
  | 'PageUp'
  | 'Home'
  | 'End'
  | 'Enter'
  | 'Escape'
  | 'Tab'
  | '/';

const PATIENCE = 15_000;
const PAUSE = 50;

/** Asks until the answer is true; the last answer is told when it never is. */
export async function until(driver: Driver, what: string, expression: string): Promise<void> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const answer = await driver.ask<unknown>(expression).catch((error: unknown) => String(error));
    if (answer === true) return;
    if (Date.now() > end) throw new Error(`${driver.name}: not ${what} (${String(answer)})`);
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}
