import { type ReadQuantity, readQuantity } from "@regional-plan/model";

/** Every amount that a Chinese text prints, in its order. A year (到2025年) is none. */
export function readAmounts(text: string): ReadQuantity[] {
  const amounts: ReadQuantity[] = [];
  let at = 0;
  for (let read = readQuantity(text); read !== undefined; read = readQuantity(text.slice(at))) {
    if (!isYear(read)) amounts.push({ ...read, start: read.start + at, end: read.end + at });
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

const isYear = ({ quantity: { value = 0, max = value, unit } }: ReadQuantity) => unit === "年" && max >= 1900 && max < 2200;
