import { type Indicator, isSameValue, type Target } from "@regional-plan/model";
import { decimal } from "../decimal.ts";
import { keptOf } from "../extension.ts";
import type { ItemMark } from "../marks.ts";
import { isNumber } from "../schema/settle-value.ts";
import type { Indicators } from "./gather-indicators.ts";
import { writeSpan } from "./write-dates.ts";
import { writeKept } from "./write-kept.ts";
import type { At, Writing } from "./writing.ts";
import { indents, markLine, textElement, wholeElement, words } from "./xml-parts.ts";

/** What a result is written within. */
export interface Measured {
  readonly name: string | undefined;
  readonly unit: string | undefined;
  readonly level: number;
}

/** A target of an indicator. */
export function writeTarget(
  { item, at }: At<Target>,
  measured: Measured,
  { indicator, home, isSame }: { readonly indicator: Indicator; readonly home: string; readonly isSame: boolean },
  writing: Writing,
): string {
  const path = `/targets/${at}`;
  const statement = writing.text(`${path}/statement`, item.statement, true);
  const isNatural = item.id === `target-${writing.count("targets") + 1}`;
  const { quantity } = item;
  const mark: ItemMark = {
    ...(!isNatural && { id: item.id }),
    ...writing.place("targets", at),
    ...forOf(item, at, home, writing),
    ...(statement === undefined && measured.name !== undefined && { isSilent: true }),
    ...(quantity?.value !== undefined && quantity.unit !== indicator.unit && { unit: quantity.unit ?? "" }),
  };
  const used = new Set<string>(isSame ? ["sameInstance"] : []);
  if (keptOf(item).Place !== undefined && !isSame) used.add("Place");
  const description =
    statement === undefined || statement === measured.name ? "" : textElement(measured.level + 1, "Description", statement);
  const inside = writeResultOf({ item, at }, measured, description, used, writing);
  writing.extensionsOf(path, item, used);
  // An element that holds nothing would be passed over.
  const isBare = inside === "" && Object.keys(mark).length === 0;
  return wholeElement(measured.level, "TargetResult", markLine(measured.level + 1, isBare ? { id: item.id } : mark) + inside);
}

/** What a target is for, where it does not stand in that. */
export function forOf(item: Target, at: number, home: string, writing: Writing): { readonly for?: string } {
  const itsFor = item.for;
  if (itsFor !== undefined && !writing.written.has(itsFor)) {
    writing.lose(`/targets/${at}/for`, itsFor, "link");
    return home === "" ? {} : { for: "" };
  }
  return (itsFor ?? "") === home ? {} : { for: itsFor ?? "" };
}

/** The dates, the number and the words of a target. */
export function writeResultOf(
  { item, at }: At<Target>,
  { level }: Measured,
  description: string,
  used: Set<string>,
  writing: Writing,
): string {
  const path = `/targets/${at}`;
  const kept = keptOf(item);
  writing.fieldsOf(path, item, "targets");
  const { due, quantity, comparator } = item;
  const span = due === undefined ? "" : writeSpan(due, level + 1, kept);
  if (due !== undefined && span === undefined) writing.lose(`${path}/due`, due, "value");
  for (const key of ["StartDate", "EndDate", "NumberOfUnits"]) if (kept[key] !== undefined) used.add(key);
  let inside = span ?? "";
  if (quantity !== undefined) inside += writeAmount(quantity, kept, level + 1, `${path}/quantity`, writing);
  if (comparator !== undefined)
    inside += wholeElement(
      level + 1,
      "Descriptor",
      textElement(level + 2, "DescriptorName", "comparator") + textElement(level + 2, "DescriptorValue", comparator),
    );
  else if (kept.Descriptor !== undefined) {
    used.add("Descriptor");
    inside += writeKept("Descriptor", kept.Descriptor, level + 1, `${path}/extensions/stratml.us/Descriptor`, writing);
  }
  return inside + description;
}

/** The number of an amount; a range has none, and is lost. */
function writeAmount(
  quantity: NonNullable<Target["quantity"]>,
  kept: Readonly<Record<string, unknown>>,
  level: number,
  path: string,
  writing: Writing,
): string {
  const { value, unit: _, ...others } = quantity;
  if (value === undefined) {
    writing.lose(path, quantity, "value");
    return "";
  }
  for (const [key, other] of Object.entries(others)) writing.lose(`${path}/${key}`, other);
  const raw = kept.NumberOfUnits;
  const isRaw = typeof raw === "string" && isNumber(raw) && Number(raw) === value;
  return `${indents[level]}<NumberOfUnits>${isRaw ? raw : decimal(value)}</NumberOfUnits>`;
}

/** The fields of an actual that have their place in a result. */
const written: ReadonlySet<string> = new Set(["target", "indicator", "date", "value", "statement"]);

/** What came of a target or indicator. */
export function writeActuals(id: string, { unit, level }: Measured, { actuals, results }: Indicators, writing: Writing): string {
  const read = (actuals.get(id) ?? []).map(({ actual, path, mark, kept, link }) => {
    const { date, value, statement } = actual;
    const text = writing.text(`${path}/statement`, statement);
    const span = date === undefined ? "" : writeSpan(date, level + 1, kept);
    if (date !== undefined && span === undefined) writing.lose(`${path}/date`, date, "value");
    for (const [key, other] of Object.entries(actual)) if (!written.has(key)) writing.lose(`${path}/${key}`, other);
    const itsUnit = value?.value !== undefined && value.unit !== unit ? { unit: value.unit ?? "" } : {};
    const other = link === "target" && actual.indicator !== undefined ? { indicator: actual.indicator } : {};
    const isPlain = mark === undefined && isSameValue({ ...itsUnit, ...other }, {});
    let inside = isPlain ? "" : markLine(level + 1, { ...mark, ...other, ...itsUnit });
    inside += span ?? "";
    if (value !== undefined) inside += writeAmount(value, kept, level + 1, `${path}/value`, writing);
    if (kept.Descriptor !== undefined) inside += writeKept("Descriptor", kept.Descriptor, level + 1, `${path}/Descriptor`, writing);
    return wholeElement(
      level,
      "ActualResult",
      inside + (text === undefined ? "" : `${indents[level + 1]}<Description>${words(text)}</Description>`),
    );
  });
  const kept = (results.get(id) ?? []).map(({ item, at }) =>
    writeKept("ActualResult", item, level, `/extensions/stratml.us/results/${at}`, writing),
  );
  return [...read, ...kept].join("");
}
