import { type Quantity, readChineseNumber } from "@regional-plan/model";

/** A quantity in its basic unit: 1.5亿元 is 150000000 元. A single value has both ends alike; an end that is not printed is infinite. */
export interface Amount {
  readonly low: number;
  readonly high: number;
  readonly unit: string;
}

/** A quantity as an amount that can be compared; `undefined` where it has no number. */
export function amountOf({ value, min, max, unit }: Quantity): Amount | undefined {
  if (value === undefined && min === undefined && max === undefined) return undefined;
  const { factor, name } = basicUnit(unit ?? "");
  return {
    low: (value ?? min ?? Number.NEGATIVE_INFINITY) * factor,
    high: (value ?? max ?? Number.POSITIVE_INFINITY) * factor,
    unit: name,
  };
}

/** Whether two quantities count in the same unit, whatever scale is printed before it. One without a unit goes with any. */
export function isSameUnit(a: Pick<Quantity, "unit" | "unitCode">, b: Pick<Quantity, "unit" | "unitCode">): boolean {
  if (a.unit === undefined || b.unit === undefined || a.unit === b.unit) return true;
  if (a.unitCode !== undefined && a.unitCode === b.unitCode) return true;
  return basicUnit(a.unit).name === basicUnit(b.unit).name;
}

/** Less by more than arithmetic with fractions can make up. */
export const isLess = (a: number, b: number): boolean => a < b && !isEqual(a, b);

/** The same but for what arithmetic with fractions makes up. */
export const isEqual = (a: number, b: number): boolean => a === b || Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));

interface BasicUnit {
  factor: number;
  name: string;
}

function basicUnit(unit: string): BasicUnit {
  const [, scale = "", name = ""] = unit.startsWith("百分") ? ["", "", unit] : (/^([十百千]?[万亿]{0,2})(.*)$/u.exec(unit) ?? []);
  const { factor, name: basic } = basicUnits.get(name) ?? { factor: 1, name };
  return { factor: factor * (scale === "" ? 1 : (readChineseNumber(`1${scale}`) ?? 1)), name: basic };
}

/** Units that plans print for one another. */
const basicUnits: ReadonlyMap<string, BasicUnit> = new Map([
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
  ["个小时", { factor: 60, name: "分钟" }],
  ["小时", { factor: 60, name: "分钟" }],
  ["名", { factor: 1, name: "人" }],
  ["标箱", { factor: 1, name: "标准箱" }],
]);
