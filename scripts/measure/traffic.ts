import type { Page, Request } from '@playwright/test';

/** How long nothing is under way before a page counts as loaded: longer than one import takes to ask for the next. */
const QUIET = 200;
const LOOK_EVERY = 25;

/** What a page asks for, from its first request on. Made before the page is opened. */
export class Traffic {
  /** Paths of the page's own origin. */
  readonly asked = new Set<string>();
  readonly #underWay = new Set<Request>();
  #lastChange = Date.now();

  constructor(page: Page) {
    page.on('request', (request) => {
      const { origin, pathname } = new URL(request.url());
      if (this.asked.size === 0 || origin === new URL(page.url()).origin) this.asked.add(pathname);
      this.#underWay.add(request);
      this.#lastChange = Date.now();
    });
    const end = (request: Request): void => {
      this.#underWay.delete(request);
      this.#lastChange = Date.now();
    };
    page.on('requestfinished', end);
    page.on('requestfailed', end);
  }

  /** Waits until nothing is under way and nothing has been for a moment. (Playwright's "networkidle" waits half a second.) */
  async quiet(): Promise<void> {
    while (this.#underWay.size > 0 || Date.now() - this.#lastChange < QUIET) {
      await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY));
    }
  }
}
