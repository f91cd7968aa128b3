import type { MessageTemplate } from "../finding/finding.ts";
import type { Quantity } from "../plan/parts/quantity.ts";
import type { Comparator } from "../plan/target.ts";
import { unitScale } from "../text/quantity-units.ts";
import { englishNumber } from "./english-number.ts";
import { englishUnit } from "./english-unit.ts";
import { showQuantity } from "./show-quantity.ts";

/**
 * A quantity with the word that says how it is meant. In English 万 and 亿 are worked out, units that measure are
 * translated, and classifiers (家, 个) left away; other units stand as they are printed.
 *
 * @example
 * ```ts
 * import { showAmount } from "@regional-plan/model";
 *
 * showAmount({ value: 100, unit: "家" }, "lte"); //=> { en: "at most 100", zh: "不超过100家" }
 * showAmount({ value: 320, unit: "万名" }, "gte"); //=> { en: "at least 3.2 million people", zh: "320万名以上" }
 * showAmount({ min: 80, max: 100, unit: "个" }).zh; //=> "80–100个"
 * ```
 */
export function showAmount(quantity: Quantity, comparator?: Comparator): MessageTemplate {
  const { value, min, max } = quantity;
  if (value === undefined && min === undefined && max === undefined) return { en: showQuantity(quantity), zh: showQuantity(quantity) };
  // Of a range that is open at one end, the end that is there says how it is meant, unless the plan contradicts itself.
  const open = value !== undefined || (min === undefined) === (max === undefined) ? undefined : min === undefined ? "lte" : "gte";
  const meant = comparator ?? open;
  const bound = open !== undefined && meant?.startsWith(open.charAt(0)) ? (min ?? max) : value;
  const { en, zh } = quantityIn(bound === undefined ? quantity : { ...quantity, value: bound });
  if (meant === undefined) return { en, zh };
  const words = comparatorWords[meant];
  return { en: words.en.replace("{amount}", () => en), zh: words.zh.replace("{amount}", () => zh) };
}

const comparatorWords: Readonly<Record<Comparator, MessageTemplate>> = {
  gte: { en: "at least {amount}", zh: "{amount}以上" },
  gt: { en: "more than {amount}", zh: "超过{amount}" },
  lte: { en: "at most {amount}", zh: "不超过{amount}" },
  lt: { en: "less than {amount}", zh: "低于{amount}" },
  approx: { en: "about {amount}", zh: "{amount}左右" },
  eq: { en: "exactly {amount}", zh: "等于{amount}" },
};

const quantityIn = (quantity: Quantity): MessageTemplate => ({ en: inEnglish(quantity), zh: showQuantity(quantity) });

function inEnglish(quantity: Quantity): string {
  const { value, min, max, unitCode = "", unit = unitCode } = quantity;
  const { factor, name } = englishUnit(unit) === undefined ? unitScale(unit) : { factor: 1, name: unit };
  const word = englishUnit(name);
  if (word === undefined) return showQuantity(quantity);
  const say = (number: number | undefined, sign: string) => (number === undefined ? "" : `${sign}${englishNumber(number * factor)}`);
  const isRange = min !== undefined && max !== undefined && value === undefined;
  const number = isRange ? `${say(min, "")}–${say(max, "")}` : value !== undefined ? say(value, "") : say(min, "≥") + say(max, "≤");
  const { one, many } = word;
  const noun = value !== undefined && value * factor === 1 ? one : many;
  return noun === "" || noun === "%" || noun === "‰" ? `${number}${noun}` : `${number} ${noun}`;
}
