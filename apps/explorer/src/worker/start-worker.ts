import { trustedAddress } from "./trusted-address.ts";
import workerAddress from "./worker.ts?worker&url";

/**
 * Starts the worker of the page. A worker that is loaded from its address has no policy but what the server says of it; one that
 * begins in the page has the page's, so that nothing can be sent from it either. So a line that is made here loads it.
 */
export function startWorker(): Worker {
  const line = `import ${JSON.stringify(new URL(workerAddress, location.href).href)};`;
  const address = URL.createObjectURL(new Blob([line], { type: "text/javascript" }));
  return new Worker(trustedAddress(address) as URL, { type: "module" });
}
