import type { Indicator, Target } from "@regional-plan/model";
import { keptOf } from "../extension.ts";
import { homes, plainFields } from "../mapping.ts";
import type { ItemMark } from "../marks.ts";
import { settleValue } from "../schema/settle-value.ts";
import type { Indicators, IndicatorUnit } from "./gather-indicators.ts";
import { writeKept } from "./write-kept.ts";
import { forOf, writeActuals, writeResultOf, writeTarget } from "./write-results.ts";
import type { At, Writing } from "./writing.ts";
import { markLine, textElement, wholeElement } from "./xml-parts.ts";

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
