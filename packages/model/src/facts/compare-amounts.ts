import type { Quantity } from "../plan/parts/quantity.ts";
import { type ScaledUnit, unitScale } from "../text/quantity-units.ts";
import { readQuantity } from "../text/read-quantity.ts";

/** A quantity in its basic unit: 1.5亿元 is 150000000 元. A single value has both ends alike; an end that is not printed is infinite. */
export interface Amount {
  readonly low: number;
  readonly high: number;
  readonly unit: string;
}

/**
 * A quantity as an amount that can be compared; `undefined` where it has no number.
 *
 * @example
 * ```ts
 * import { amountOf } from "@regional-plan/model";
 *
 * amountOf({ value: 1.5, unit: "亿元" }); //=> { low: 150000000, high: 150000000, unit: "元" }
 * amountOf({ min: 80, unit: "个" })?.high; //=> Infinity
 * ```
 */
export function amountOf({ value, min, max, unit }: Quantity): Amount | undefined {
  if (value === undefined && min === undefined && max === undefined) return undefined;
  const { factor, name } = basicUnit(unit ?? "");
  return {
    low: (value ?? min ?? Number.NEGATIVE_INFINITY) * factor,
    high: (value ?? max ?? Number.POSITIVE_INFINITY) * factor,
    unit: name,
  };
}

/**
 * Whether two quantities count in the same unit, whatever scale is printed before it. One without a unit goes with any.
 *
 * @example
 * ```ts
 * import { isSameUnit } from "@regional-plan/model";
 *
 * isSameUnit({ unit: "亿元" }, { unit: "万元" }); //=> true
 * isSameUnit({ unit: "家" }, { unit: "%" }); //=> false
 * ```
 */
export function isSameUnit(a: Pick<Quantity, "unit" | "unitCode">, b: Pick<Quantity, "unit" | "unitCode">): boolean {
  if (a.unit === undefined || b.unit === undefined || a.unit === b.unit) return true;
  if (a.unitCode !== undefined && a.unitCode === b.unitCode) return true;
  return basicUnit(a.unit).name === basicUnit(b.unit).name;
}

/**
 * Whether two quantities say the same: 1.5亿元 and 15000万元, 翻一番 and 增长100%. `undefined` where nobody can tell: 30天 and
 * 1个月. Classifiers stand for one another (10家, 10个), but not for what is measured: 20家 is not 20%, nor 3年 3个月.
 *
 * @example
 * ```ts
 * import { isSameAmount } from "@regional-plan/model";
 *
 * isSameAmount({ value: 1.5, unit: "亿元" }, { value: 15000, unit: "万元" }); //=> true
 * isSameAmount({ value: 30, unit: "天" }, { value: 1, unit: "个月" }); //=> undefined
 * ```
 */
export function isSameAmount(a: Quantity, b: Quantity): boolean | undefined {
  const [one, other] = [amountOf(a), amountOf(b)];
  if (one === undefined || other === undefined) return false;
  const isAlike = isNearlyEqual(one.low, other.low) && isNearlyEqual(one.high, other.high);
  if (one.unit === other.unit || a.unit === undefined || b.unit === undefined) return isAlike;
  const [kind, otherKind] = [measureKinds.get(one.unit), measureKinds.get(other.unit)];
  if (kind === undefined || otherKind === undefined) return isAlike && (kind === otherKind || !isPrinted(kind === undefined ? a : b));
  if (kind === "multiple" && otherKind === "multiple") return isSameMultiple(one, other);
  return kind === "time" && otherKind === "time" && !isAlike ? undefined : false;
}

/**
 * Less by more than arithmetic with fractions can make up.
 *
 * @example
 * ```ts
 * import { isClearlyLess } from "@regional-plan/model";
 *
 * isClearlyLess(0.3, 0.1 + 0.2); //=> false
 * ```
 */
export const isClearlyLess = (a: number, b: number): boolean => a < b && !isNearlyEqual(a, b);

/**
 * The same but for what arithmetic with fractions makes up.
 *
 * @example
 * ```ts
 * import { isNearlyEqual } from "@regional-plan/model";
 *
 * isNearlyEqual(0.3, 0.1 + 0.2); //=> true
 * ```
 */
export const isNearlyEqual = (a: number, b: number): boolean => a === b || Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));

function basicUnit(unit: string): ScaledUnit {
  const scaled = unitScale(unit);
  const { factor, name } = basicUnits.get(scaled.name) ?? { factor: 1, name: scaled.name };
  return { factor: factor * scaled.factor, name };
}

/** Whether a unit is one that the reader of texts knows. Of another nobody can say what it measures. */
function isPrinted({ unit = "" }: Quantity): boolean {
  const one = `1${unit}`;
  return readQuantity(one)?.end === one.length;
}

/** 翻两番 is 4倍, or 3倍 more, or an increase by 300 %: whether some reading of the one is a reading of the other. */
function isSameMultiple(a: Amount, b: Amount): boolean {
  const [others, ends] = [readings[b.unit] ?? [], readings[a.unit] ?? []];
  return ends.some((read) =>
    others.some((other) => isNearlyEqual(read(a.low), other(b.low)) && isNearlyEqual(read(a.high), other(b.high))),
  );
}

/** What an amount may say of the old value: how many times as much it becomes. */
const readings: Readonly<Record<string, readonly ((value: number) => number)[]>> = {
  番: [(value) => 2 ** value],
  倍: [(value) => value, (value) => value + 1],
  "%": [(value) => value / 100, (value) => value / 100 + 1],
  百分点: [(value) => value / 100],
};

/** What the units measure that nothing else can stand for. */
const measureKinds: ReadonlyMap<string, "multiple" | "time" | "money"> = /* @__PURE__ */ new Map([
  ["番", "multiple"],
  ["倍", "multiple"],
  ["%", "multiple"],
  ["百分点", "multiple"],
  ["分钟", "time"],
  ["工作日", "time"],
  ["个月", "time"],
  ["年", "time"],
  ["元", "money"],
  ["美元", "money"],
  ["欧元", "money"],
  ["港元", "money"],
  ["日元", "money"],
  ["英镑", "money"],
]);

/** Units that plans print for one another. */
const basicUnits: ReadonlyMap<string, ScaledUnit> = /* @__PURE__ */ new Map([
  ["公里", { factor: 1000, name: "米" }],
  ["千米", { factor: 1000, name: "米" }],
  ["公斤", { factor: 1000, name: "克" }],
  ["千克", { factor: 1000, name: "克" }],
  ["千瓦", { factor: 1000, name: "瓦" }],
  ["兆瓦", { factor: 1_000_000, name: "瓦" }],
  ["吉瓦", { factor: 1_000_000_000, name: "瓦" }],
  ["千瓦时", { factor: 1000, name: "瓦时" }],
  ["平方千米", { factor: 1, name: "平方公里" }],
  ["成", { factor: 10, name: "%" }],
  ["‰", { factor: 0.1, name: "%" }],
  ["‱", { factor: 0.01, name: "%" }],
  ["％", { factor: 1, name: "%" }],
  ["个百分点", { factor: 1, name: "百分点" }],
  ["元人民币", { factor: 1, name: "元" }],
  ["人民币", { factor: 1, name: "元" }],
  ["月", { factor: 1, name: "个月" }],
  ["周", { factor: 10_080, name: "分钟" }],
  ["天", { factor: 1440, name: "分钟" }],
  ["日", { factor: 1440, name: "分钟" }],
  ["自然日", { factor: 1440, name: "分钟" }],
  ["个自然日", { factor: 1440, name: "分钟" }],
  ["个工作日", { factor: 1, name: "工作日" }],
  ["个小时", { factor: 60, name: "分钟" }],
  ["小时", { factor: 60, name: "分钟" }],
  ["秒", { factor: 1 / 60, name: "分钟" }],
  ["名", { factor: 1, name: "人" }],
  ["标箱", { factor: 1, name: "标准箱" }],
]);
