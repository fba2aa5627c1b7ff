/** The part of a service worker's world that worker.ts uses: TypeScript has it only instead of a page's. */
declare global {
  interface ExtendableEvent extends Event {
    waitUntil(work: Promise<unknown>): void;
  }

  interface FetchEvent extends ExtendableEvent {
    readonly request: Request;
    respondWith(answer: Promise<Response>): void;
  }

  interface ExtendableMessageEvent extends ExtendableEvent {
    readonly data: unknown;
    readonly ports: readonly MessagePort[];
  }

  interface ServiceWorkerEvents {
    install: ExtendableEvent;
    activate: ExtendableEvent;
    fetch: FetchEvent;
    message: ExtendableMessageEvent;
  }

  interface ServiceWorkerScope {
    readonly registration: { readonly scope: string };
    readonly clients: { claim(): Promise<void> };
    skipWaiting(): Promise<void>;
    addEventListener<Name extends keyof ServiceWorkerEvents>(
      name: Name,
      listener: (event: ServiceWorkerEvents[Name]) => void,
    ): void;
  }
}

export {};
