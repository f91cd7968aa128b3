import workerAddress from "./worker.ts?worker&url";

/**
 * Starts the worker of the page. A worker that is loaded from its address has no policy but what the server says of it; one that
 * begins in the page has the page's, so that nothing can be sent from it either. So a line that is made here loads it.
 */
export function startWorker(): Worker {
  const line = `import ${JSON.stringify(new URL(workerAddress, location.href).href)};`;
  const address = URL.createObjectURL(new Blob([line], { type: "text/javascript" }));
  own.add(address);
  return new Worker(trusted(address) as URL, { type: "module" });
}

/** The addresses that were made here. */
const own = new Set<string>();

/** The page's policy lets no text become the address of a program but those that were made here. */
function trusted(address: string): unknown {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  policy ??= trustedTypes?.createPolicy("page-worker", {
    createScriptURL: (text) => {
      if (!own.has(text)) throw new TypeError("Only the page's own worker may be started.");
      return text;
    },
  });
  return policy?.createScriptURL(address) ?? address;
}

interface TrustedTypes {
  createPolicy: (name: string, rules: { createScriptURL: (text: string) => string }) => TrustedPolicy;
}

interface TrustedPolicy {
  createScriptURL: (text: string) => unknown;
}

let policy: TrustedPolicy | undefined;
