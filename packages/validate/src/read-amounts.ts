import { type ReadQuantity, readQuantity } from "@regional-plan/model";

/** Every amount that a Chinese text prints, in its order. */
export function readAmounts(text: string): ReadQuantity[] {
  const amounts: ReadQuantity[] = [];
  let at = 0;
  for (let read = readQuantity(text); read !== undefined; read = readQuantity(text.slice(at))) {
    amounts.push({ ...read, start: read.start + at, end: read.end + at });
    at += read.end;
  }
  return amounts;
}

/** The bare numbers that a text prints outside the amounts read in it: those with a unit that is not known. */
export function otherNumbers(text: string, amounts: readonly ReadQuantity[]): number[] {
  return [...text.matchAll(/\d+(?:\.\d+)?/gu)].flatMap(({ 0: digits, index }) =>
    amounts.some(({ start, end }) => start <= index && index < end) ? [] : Number(digits),
  );
}
