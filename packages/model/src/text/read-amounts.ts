import { type ReadNumeral, type ReadQuantity, readNumerals } from "./read-numerals.ts";

/** What a Chinese text prints in numbers. */
export interface PrintedNumbers {
  /** Every amount, in its order. */
  readonly amounts: readonly ReadQuantity[];
  /** The numerals that are no amounts: those with a unit that is not known. */
  readonly others: readonly ReadNumeral[];
  /** Whether each numeral could be read whole. Where one could not, nobody can say what the text does not print. */
  readonly isWhole: boolean;
}

/**
 * Every amount that a Chinese text prints, in its order.
 *
 * @example
 * ```ts
 * import { readAmounts } from "@regional-plan/model";
 *
 * readAmounts("引进10家以上机构，服务期5年").map(({ quantity, comparator }) => [quantity.value, comparator]); //=> [[10, "gte"], [5, undefined]]
 * ```
 */
export function readAmounts(text: string): ReadQuantity[] {
  return readNumerals(text).flatMap(({ amount }) => amount ?? []);
}

/**
 * The amounts of a Chinese text, and what else counts in it.
 *
 * @example
 * ```ts
 * import { readPrinted } from "@regional-plan/model";
 *
 * const { amounts, others, isWhole } = readPrinted("引进10家，浓度降至35微克，培育数十家");
 * [amounts.length, others[0]?.numbers, isWhole]; //=> [1, [35], false]
 * ```
 */
export function readPrinted(text: string): PrintedNumbers {
  const numerals = readNumerals(text);
  return {
    amounts: numerals.flatMap(({ amount }) => amount ?? []),
    others: numerals.filter(({ numbers }) => numbers !== undefined),
    isWhole: numerals.every(({ amount, numbers }) => amount !== undefined || numbers !== undefined),
  };
}

/**
 * Whether a number stands among the others. 三 of 长三角 counts only where the unit follows.
 *
 * @example
 * ```ts
 * import { hasNumber, readPrinted } from "@regional-plan/model";
 *
 * const text = "浓度降至35微克";
 * hasNumber(text, readPrinted(text), 35, "微克"); //=> true
 * ```
 */
export function hasNumber(text: string, { others }: PrintedNumbers, number: number, unit: string | undefined): boolean {
  return others.some(({ numbers, start, end }) => {
    if (numbers?.includes(number) !== true) return false;
    const isWord = end - start === 1 && !/\d/u.test(text[start] ?? "");
    return !isWord || (unit !== undefined && text.startsWith(unit, end));
  });
}
