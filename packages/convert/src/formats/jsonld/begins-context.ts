/** Whether a JSON text begins as JSON-LD does, which a plan in plain JSON does not: with its context. */
export function beginsContext(text: string): boolean {
  return /^\s*\{\s*"@context"\s*:/u.test(text);
}
