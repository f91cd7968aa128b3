/**
 * The number that a decimal text means; `undefined` where a number of JSON and JavaScript cannot hold it. `1.1e8` is
 * 110000000, since moving the point in the text is exact and multiplying is not; `9007199254740993` is none.
 */
export function exactNumber(text: string): number | undefined {
  const value = Number(text);
  if (!Number.isFinite(value)) return undefined;
  // Fifteen digits always survive.
  if (text.length <= 15) return value;
  return significant(text) === significant(value.toExponential()) ? value : undefined;
}

/** The digits that count. */
function significant(text: string): string {
  const [number = ""] = text.split("e");
  const digits = number.replaceAll(/[^0-9]/gu, "");
  let [start, end] = [0, digits.length];
  while (digits[start] === "0") start++;
  while (end > start && digits[end - 1] === "0") end--;
  return digits.slice(start, end);
}
