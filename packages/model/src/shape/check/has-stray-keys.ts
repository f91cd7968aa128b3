/**
 * Whether a value that has the right shape holds more than its keys and entries say: something under a symbol, or on a list
 * beside its entries. Extensions are passed over: their shape is to hold no such thing.
 */
export function hasStrayKeys(value: object): boolean {
  // Asked of each object of a plan, and a good half of what `isPlan` takes: to list all keys of a list at once takes longer.
  if (Object.getOwnPropertySymbols(value).length > 0) return true;
  if (Array.isArray(value)) {
    if (Object.keys(value).length > value.length) return true;
    for (let index = 0; index < value.length; index++) if (isStray(value[index])) return true;
    return false;
  }
  for (const key in value) if (key !== "extensions" && isStray((value as Record<string, unknown>)[key])) return true;
  return false;
}

const isStray = (value: unknown): boolean => typeof value === "object" && value !== null && hasStrayKeys(value);
