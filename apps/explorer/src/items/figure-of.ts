import type { Comparator, Target } from "@regional-plan/model";
import { countLabel } from "../words/count-label.ts";
import type { Language } from "../words/use-reader.ts";

const signs: Readonly<Record<Comparator, string>> = { gte: "≥ ", gt: "> ", lte: "≤ ", lt: "< ", approx: "≈ ", eq: "" };

/** The number of a target with its sign and its unit. The unit is a Chinese word as printed; in English the statement says what is counted. */
export function figureOf({ quantity, comparator }: Pick<Target, "quantity" | "comparator">, language: Language): string | undefined {
  if (quantity === undefined) return undefined;
  const { value, min, max, unit, unitCode } = quantity;
  const sign = comparator === undefined ? "" : signs[comparator];
  const range = [min, max].filter((bound) => bound !== undefined).join("–");
  if (language === "zh") return `${sign}${value ?? range}${unit ?? ""}`;
  if (unitCode === "h" && value !== undefined) return `${sign}${countLabel("hours", value, "en")}`;
  return `${sign}${value ?? range}${unitCode === undefined ? "" : ` ${unitCode}`}`;
}
