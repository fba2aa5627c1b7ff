import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { freePorts } from '../../scripts/check/ports.mjs';
import { DIST } from '../../scripts/setup/paths.mjs';
import { serve } from '../../scripts/site/server.mjs';
import { writeWorker } from '../../src/integrations/offline/index.ts';
import { ROOT } from './project.ts';

/** A copy of the built site on a host of its own, which changes versions and goes away. */
export class MovingSite {
  readonly #root = mkdtempSync(join(realpathSync(tmpdir()), 'gapwise-'));
  readonly #port: number;
  #server: Awaited<ReturnType<typeof serve>> | null = null;

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
    return this.#server?.address ?? '';
  }

  async start(): Promise<void> {
    const base = process.env['BASE_PATH'];
    this.#server = await serve({ root: this.#root, base, port: this.#port, strict: true });
  }

  /** Every request fails from now on. */
  async stop(): Promise<void> {
    await this.#server?.close();
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
