import { type Indicator, isSameValue, type Plan, type Target } from "@regional-plan/model";
import { decimal } from "../decimal.ts";
import { keptOf } from "../extension.ts";
import { homes, plainFields } from "../mapping.ts";
import type { ItemMark } from "../marks.ts";
import { isNumber, settleValue } from "../schema/settle-value.ts";
import type { ActualAt } from "./gather-actuals.ts";
import { writeSpan } from "./write-dates.ts";
import { writeKept } from "./write-kept.ts";
import type { At, Writing } from "./writing.ts";
import { indents, markLine, textElement, wholeElement, words } from "./xml-parts.ts";

/** An indicator with its targets, or a target that names none. */
export interface IndicatorUnit {
  readonly indicator?: At<Indicator>;
  readonly targets: readonly At<Target>[];
}

/** What is measured, by the item that it stands in; under the empty id what stands in none. */
export interface Indicators {
  readonly byItem: ReadonlyMap<string, readonly IndicatorUnit[]>;
  /** What came of a target or an indicator. */
  readonly actuals: ReadonlyMap<string, readonly ActualAt[]>;
  /** Results that were kept as they stood. */
  readonly results: ReadonlyMap<string, readonly At<unknown>[]>;
}

/** Gathers what is measured for each item. */
export function gatherIndicators({ indicators = [], targets = [] }: Plan, holders: ReadonlySet<string>): Map<string, IndicatorUnit[]> {
  const known = new Map(
    indicators.map((item, at): [string, { indicator: At<Indicator>; targets: At<Target>[] }] => [
      item.id,
      { indicator: { item, at }, targets: [] },
    ]),
  );
  const alone: IndicatorUnit[] = [];
  for (const [at, item] of targets.entries()) {
    const unit = known.get(item.indicator ?? "");
    if (unit === undefined) alone.push({ targets: [{ item, at }] });
    else unit.targets.push({ item, at });
  }
  const byItem = new Map<string, IndicatorUnit[]>();
  for (const unit of [...known.values(), ...alone]) {
    const kept = unit.targets.length === 0 && "indicator" in unit && unit.indicator ? keptOf(unit.indicator.item).within : undefined;
    const wanted = unit.targets[0]?.item.for ?? (typeof kept === "string" ? kept : "");
    const home = holders.has(wanted) ? wanted : "";
    const others = byItem.get(home);
    if (others === undefined) byItem.set(home, [unit]);
    else others.push(unit);
  }
  return byItem;
}

/** Writes what is measured for an item. */
export function writeIndicatorsOf(id: string, level: number, indicators: Indicators, writing: Writing): string {
  const units = indicators.byItem.get(id);
  if (units === undefined || writing.part === "1") return "";
  return units.map((unit) => writeUnit(unit, id, level, indicators, writing)).join("");
}

function writeUnit({ indicator, targets }: IndicatorUnit, home: string, level: number, indicators: Indicators, writing: Writing): string {
  return indicator === undefined
    ? writeLoneTarget(targets[0] as At<Target>, home, level, indicators, writing)
    : writeIndicator(indicator, targets, home, level, indicators, writing);
}

function writeIndicator(
  { item, at }: At<Indicator>,
  targets: readonly At<Target>[],
  home: string,
  level: number,
  indicators: Indicators,
  writing: Writing,
): string {
  const path = `/indicators/${at}`;
  const kept = keptOf(item);
  const used = new Set<string>(targets.length === 0 && kept.within === home ? ["within"] : []);
  writing.fieldsOf(path, item, "indicators");
  const name = writing.text(`${path}/name`, item.name, true);
  const fields: Readonly<Record<string, string>> = homes.indicators.fields;
  let inside = markLine(level + 1, writing.place("indicators", at));
  for (const child of writing.orderOf("PerformanceIndicator")) {
    const field = fields[child];
    if (child === "Identifier") {
      const identifier = writing.takeIdentifier(kept.Identifier);
      if (identifier !== undefined) used.add(child);
      inside += textElement(level + 1, child, identifier ?? item.id);
    } else if (child === "MeasurementInstance") inside += writeInstances(targets, item, name, home, level + 1, indicators, writing);
    else if (field !== undefined) {
      const value = item[field as keyof Indicator];
      const text =
        child === "MeasurementDimension"
          ? (name ?? "")
          : plainFields.has(field)
            ? ((value as string | undefined) ?? (field === "unit" ? "" : undefined))
            : writing.text(`${path}/${field}`, value as Record<string, string> | undefined);
      if (text !== undefined) inside += textElement(level + 1, child, text);
    } else if (kept[child] !== undefined) {
      used.add(child);
      inside += writeKept(child, kept[child], level + 1, `${path}/extensions/stratml.us/${child}`, writing);
    }
  }
  const attributes = writeAttributes("PerformanceIndicator", kept, used, writing);
  writing.extensionsOf(path, item, used);
  return wholeElement(level, "PerformanceIndicator", inside, attributes);
}

/** The attributes that were kept, as far as the schema allows them. */
function writeAttributes(element: string, kept: Readonly<Record<string, unknown>>, used: Set<string>, writing: Writing): string {
  let attributes = "";
  for (const name of writing.model.elements.get(element)?.attributes.keys() ?? []) {
    const value = kept[`@${name}`];
    if (typeof value !== "string" || !settleValue(value, writing.model.valueOf(name) as never).isValid) continue;
    used.add(`@${name}`);
    attributes += ` ${name}="${value}"`;
  }
  return attributes;
}

/** The targets of an indicator, each with what came of it, then what came of none. */
function writeInstances(
  targets: readonly At<Target>[],
  indicator: Indicator,
  name: string | undefined,
  home: string,
  level: number,
  indicators: Indicators,
  writing: Writing,
): string {
  const groups: At<Target>[][] = [];
  for (const target of targets) {
    const last = groups.at(-1);
    if (last !== undefined && keptOf(target.item).sameInstance === true) last.push(target);
    else groups.push([target]);
  }
  const measured = { name, unit: indicator.unit, level: level + 1 };
  const written = groups.map((group) => {
    const results = group.map((target, index) => writeTarget(target, measured, { indicator, home, isSame: index > 0 }, writing));
    const actuals = group.map(({ item }) => writeActuals(item.id, measured, indicators, writing));
    return instanceElement(level, placeOf(group[0] as At<Target>, level, writing) + results.join("") + actuals.join(""));
  });
  return `${written.join("")}${instanceElement(level, writeActuals(indicator.id, measured, indicators, writing))}`;
}

const instanceElement = (level: number, inside: string) => (inside === "" ? "" : wholeElement(level, "MeasurementInstance", inside));

const placeOf = ({ item, at }: At<Target>, level: number, writing: Writing) => {
  const { Place: place } = keptOf(item);
  return place === undefined ? "" : writeKept("Place", place, level + 1, `/targets/${at}/extensions/stratml.us/Place`, writing);
};

/** A target that names no indicator is one by itself, called what it says. */
function writeLoneTarget({ item, at }: At<Target>, home: string, level: number, indicators: Indicators, writing: Writing): string {
  const path = `/targets/${at}`;
  const kept = keptOf(item);
  const name = writing.text(`${path}/statement`, item.statement, true);
  if (item.indicator !== undefined) writing.lose(`${path}/indicator`, item.indicator, "link");
  const unit = item.quantity?.value === undefined ? undefined : item.quantity.unit;
  const mark: ItemMark = { list: "targets", ...writing.place("targets", at), ...forOf(item, at, home, writing) };
  const identifier = writing.takeIdentifier(kept.Identifier);
  const used = new Set<string>(identifier === undefined ? [] : ["Identifier"]);
  const measured = { name, unit, level: level + 2 };
  let inside = markLine(level + 1, mark);
  for (const child of writing.orderOf("PerformanceIndicator")) {
    if (child === "MeasurementDimension") inside += textElement(level + 1, child, name ?? "");
    else if (child === "UnitOfMeasurement") inside += textElement(level + 1, child, unit ?? "");
    else if (child === "Identifier") inside += textElement(level + 1, child, identifier ?? item.id);
    else if (child === "MeasurementInstance") {
      const result = writeResultOf({ item, at }, measured, "", used, writing);
      const target = result === "" ? "" : wholeElement(level + 2, "TargetResult", result);
      inside += instanceElement(
        level + 1,
        placeOf({ item, at }, level + 1, writing) + target + writeActuals(item.id, measured, indicators, writing),
      );
    }
  }
  if (kept.Place !== undefined) used.add("Place");
  writing.extensionsOf(path, item, used);
  return wholeElement(level, "PerformanceIndicator", inside);
}

/** What a result is written within. */
interface Measured {
  readonly name: string | undefined;
  readonly unit: string | undefined;
  readonly level: number;
}

function writeTarget(
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
function forOf(item: Target, at: number, home: string, writing: Writing): { readonly for?: string } {
  const itsFor = item.for;
  if (itsFor !== undefined && !writing.written.has(itsFor)) {
    writing.lose(`/targets/${at}/for`, itsFor, "link");
    return home === "" ? {} : { for: "" };
  }
  return (itsFor ?? "") === home ? {} : { for: itsFor ?? "" };
}

function writeResultOf({ item, at }: At<Target>, { level }: Measured, description: string, used: Set<string>, writing: Writing): string {
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

/** What came of a target or indicator. */
function writeActuals(id: string, { unit, level }: Measured, { actuals, results }: Indicators, writing: Writing): string {
  const read = (actuals.get(id) ?? []).map(({ actual, path, mark, kept, link }) => {
    const { date, value, statement } = actual;
    const text = writing.text(`${path}/statement`, statement);
    const span = date === undefined ? "" : writeSpan(date, level + 1, kept);
    if (date !== undefined && span === undefined) writing.lose(`${path}/date`, date, "value");
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
