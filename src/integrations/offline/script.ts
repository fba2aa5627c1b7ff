import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import type { Build } from '../../browser/service-worker/build.ts';

const SOURCE = 'src/browser/service-worker/worker.ts';

/** The service worker as one classic script, without what it is told about the build. */
export async function workerCode(root: URL): Promise<string> {
  const bundle = await rolldown({ input: fileURLToPath(new URL(SOURCE, root)) });
  const { output } = await bundle.generate({ format: 'iife', minify: true });
  await bundle.close();
  return output[0].code;
}

export function workerScript(code: string, build: Build): string {
  return `const BUILD=${JSON.stringify(build)};\n${code}`;
}

/**
 * A service worker that ends all service workers of the site: it drops what they kept and goes.
 * Pages then come from the host alone. While developing, pages that an earlier build kept are
 * loaded anew.
 */
export function killScript(base: string, { reload }: { readonly reload: boolean }): string {
  const again = reload
    ? `for(const page of await self.clients.matchAll({type:"window"}))await page.navigate(page.url).catch(()=>0);`
    : '';
  return `const PREFIX=${JSON.stringify(`gapwise:${base}:offline:`)};
self.addEventListener("install",()=>self.skipWaiting());
self.addEventListener("activate",(event)=>event.waitUntil((async()=>{
for(const name of await caches.keys())if(name.startsWith(PREFIX))await caches.delete(name);
await self.registration.unregister();${again}
})()));
`;
}
