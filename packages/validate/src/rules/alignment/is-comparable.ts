import { isSameAmount, isSameUnit, type Quantity } from "@regional-plan/model";

/** Whether two quantities count the same sort of thing: 亿元 and 万元, 家 and 个, but not 家 and %. */
export const isComparable = (a: Quantity, b: Quantity): boolean =>
  isSameUnit(a, b) || isSameAmount({ ...unitOf(a), value: 1 }, { ...unitOf(b), value: 1 }) === true;

const unitOf = ({ unit, unitCode }: Quantity): Pick<Quantity, "unit" | "unitCode"> => ({
  ...(unit && { unit }),
  ...(unitCode && { unitCode }),
});
