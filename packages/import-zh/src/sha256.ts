/**
 * The SHA-256 of a text in UTF-8. Node's own sum is taken where there is one: what Web Crypto takes to hand a sum to another
 * thread and back is a tenth of the time that a short plan takes.
 */
export async function sha256(text: string): Promise<string> {
  const node = globalThis.process?.getBuiltinModule?.("node:crypto");
  if (node !== undefined) return node.createHash("sha256").update(text).digest("hex");
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
