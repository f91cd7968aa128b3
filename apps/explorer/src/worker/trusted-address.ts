/**
 * An address of a program, as the page's policy wants it: no text becomes one but what passes here, which is called with what the
 * page itself has made.
 */
export function trustedAddress(address: string): unknown {
  own.add(address);
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  policy ??= trustedTypes?.createPolicy("page-worker", {
    createScriptURL: (text) => {
      if (!own.has(text)) throw new TypeError("Only the page's own programs may be started.");
      return text;
    },
  });
  return policy?.createScriptURL(address) ?? address;
}

const own = new Set<string>();

interface TrustedTypes {
  createPolicy: (name: string, rules: { createScriptURL: (text: string) => string }) => TrustedPolicy;
}

interface TrustedPolicy {
  createScriptURL: (text: string) => unknown;
}

let policy: TrustedPolicy | undefined;
