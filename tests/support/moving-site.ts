import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { freePorts } from '../../scripts/check/ports.mjs';
import { DIST } from '../../scripts/setup/paths.mjs';
import { handlerOf, normalizeBase } from '../../scripts/site/server.mjs';
import { writeWorker } from '../../src/integrations/offline/index.ts';
import { ROOT } from './project.ts';

/** A copy of the built site on a host of its own, which changes versions and goes away. */
export class MovingSite {
  readonly #root = mkdtempSync(join(realpathSync(tmpdir()), 'gapwise-'));
  readonly #port: number;
  readonly #base = normalizeBase(process.env['BASE_PATH']);
  #server: Server | null = null;

  private constructor(port: number) {
    this.#port = port;
    cpSync(DIST, this.#root, { recursive: true });
  }

  static async open(): Promise<MovingSite> {
    const site = new MovingSite(await freePorts());
    await site.start();
    return site;
  }

  get address(): string {
    return `http://localhost:${this.#port}${this.#base}/`;
  }

  async start(): Promise<void> {
    const answer = handlerOf({ root: this.#root, base: this.#base });
    const server = createServer((request, response) => {
      // Packing hundreds of files with brotli would take most of a test's time.
      delete request.headers['accept-encoding'];
      answer(request, response);
    });
    this.#server = server;
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(this.#port, '127.0.0.1', () => resolve());
    });
  }

  /** Every request fails from now on. */
  async stop(): Promise<void> {
    const server = this.#server;
    this.#server = null;
    if (server === null) return;
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }

  read(name: string): string {
    return readFileSync(join(this.#root, name), 'utf8');
  }

  write(name: string, text: string): void {
    writeFileSync(join(this.#root, name), text);
  }

  remove(name: string): void {
    rmSync(join(this.#root, name));
  }

  /** What a build does last: lists the files as they are now, for a new service worker. */
  async publish(): Promise<void> {
    await writeWorker(pathToFileURL(`${this.#root}/`), pathToFileURL(`${ROOT}/`));
  }

  async close(): Promise<void> {
    await this.stop();
    rmSync(this.#root, { recursive: true, force: true });
  }
}
