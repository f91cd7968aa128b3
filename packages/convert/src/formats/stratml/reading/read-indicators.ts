import { comparators } from "@regional-plan/model";
import { decimal } from "../decimal.ts";
import type { KeptData } from "../extension.ts";
import { homes } from "../mapping.ts";
import type { ActualMark, ItemMark } from "../marks.ts";
import { childOf, elementData, keep, markOf, wordsOf } from "./element-data.ts";
import type { ItemData, PlanBuilder } from "./plan-builder.ts";
import { readSpan } from "./read-dates.ts";
import { keepIdentifier, readFields, withKept } from "./read-item.ts";
import type { Settled } from "./settled.ts";

/** What the results of an indicator hang on. */
interface Measured {
  readonly builder: PlanBuilder;
  /** The item that its targets are for. */
  readonly above: string | undefined;
  readonly unit: string | undefined;
  readonly name: string | undefined;
  /** Absent where the element stands for a target that names no indicator. */
  readonly indicator?: string;
}

/** A performance indicator becomes an indicator with its targets; one that was written for a target alone, that target. */
export function readIndicator(element: Settled, builder: PlanBuilder, above: string | undefined): void {
  const mark = markOf(element) as ItemMark | undefined;
  const identifier = childOf(element, "Identifier")?.text;
  const [name, unit] = [childOf(element, "MeasurementDimension"), childOf(element, "UnitOfMeasurement")];
  const measured = { builder, above, unit: unit && wordsOf(unit), name: name && wordsOf(name) };
  if (mark?.list === "targets") {
    const [first, ...others] = instancesOf(element);
    const targets = first === undefined || first.targets.length === 0 ? [undefined] : first.targets;
    readInstance({ actuals: [], ...first, targets }, measured, { element, identifier, mark });
    for (const instance of others) readInstance(instance, measured);
    return;
  }
  const kept: KeptData = {};
  const id = builder.id("indicator", identifier, element);
  const item: ItemData = { id, name: {} };
  readFields(homes.indicators.fields, element, item, kept, builder, dealtWith);
  keepIdentifier(identifier, id, kept, builder);
  noteRelationships(kept, item, element, builder);
  let hasTarget = false;
  for (const instance of instancesOf(element)) {
    hasTarget ||= instance.targets.length > 0;
    readInstance(instance, { ...measured, indicator: id });
  }
  if (!hasTarget && above !== undefined) kept.within = above;
  withKept(item, kept, element);
  builder.add("indicators", item, element, mark);
}

const dealtWith: ReadonlySet<string> = new Set(["Identifier", "MeasurementInstance", "TargetResult", "ActualResult"]);

/** What a relationship points to, or repeats, may stand further on. */
function noteRelationships(kept: KeptData, item: ItemData, place: Settled, builder: PlanBuilder): void {
  const relationships = kept.Relationship as Record<string, unknown>[] | undefined;
  for (const relationship of relationships ?? [])
    if (typeof relationship === "object") builder.relationships.push({ relationship, place, item });
}

/** The results that stand together. */
interface Instance {
  readonly element?: Settled;
  readonly targets: readonly (Settled | undefined)[];
  readonly actuals: readonly Settled[];
}

function instancesOf(element: Settled): Instance[] {
  return element.children.flatMap((child): Instance[] => {
    if (child.name === "TargetResult") return [{ targets: [child], actuals: [] }];
    if (child.name === "ActualResult") return [{ targets: [], actuals: [child] }];
    if (child.name !== "MeasurementInstance") return [];
    const named = (name: string) => child.children.filter((result) => result.name === name);
    return [{ element: child, targets: named("TargetResult"), actuals: named("ActualResult") }];
  });
}

/** The element that stands for a target as a whole. */
interface Whole {
  readonly element: Settled;
  readonly identifier: string | undefined;
  readonly mark: ItemMark | undefined;
}

/** The targets of an instance, and what came of them: of the first, where there are several. */
function readInstance({ element, targets, actuals }: Instance, measured: Measured, whole?: Whole): void {
  const { builder } = measured;
  const ids = targets.map((target, index) => readTarget(target, measured, index, element, index === 0 ? whole : undefined));
  for (const actual of actuals) {
    const kept: KeptData = {};
    const mark = markOf(actual) as ActualMark | undefined;
    const statement = childOf(actual, "Description");
    const amount = readAmount(actual, measured.unit, mark?.unit, kept);
    const date = readSpan(actual, kept);
    if (childOf(actual, "Descriptor") !== undefined) keep(kept, "ActualResult", childOf(actual, "Descriptor") as Settled);
    if (actual.unread !== undefined) kept.unread = actual.unread;
    const link =
      ids[0] !== undefined ? { target: ids[0] } : measured.indicator !== undefined ? { indicator: measured.indicator } : undefined;
    if (link === undefined) continue;
    const data = {
      ...link,
      ...(mark?.indicator !== undefined && { indicator: mark.indicator }),
      ...(amount !== undefined && { value: amount }),
      ...(statement !== undefined && { statement: builder.text(wordsOf(statement)) }),
      ...(date !== undefined && { date }),
    };
    builder.actuals.push({ data, mark, kept, raw: elementData(actual) });
  }
}

function readTarget(
  element: Settled | undefined,
  { builder, above, unit, name, indicator }: Measured,
  index: number,
  instance: Settled | undefined,
  whole: Whole | undefined,
): string {
  const mark = whole?.mark ?? (element && (markOf(element) as ItemMark | undefined));
  const place = whole?.element ?? element ?? ({ line: 1, column: 1 } as Settled);
  const kept: KeptData = {};
  const id = typeof mark?.id === "string" ? builder.unused(mark.id) : builder.id("target", whole?.identifier, place);
  const item: ItemData = { id, statement: name === undefined || mark?.isSilent ? {} : builder.text(name) };
  if (whole !== undefined) keepIdentifier(whole.identifier, id, kept, builder);
  if (element !== undefined) readFields(homes.targets.fields, element, item, kept, builder, resultParts);
  if (indicator !== undefined) item.indicator = indicator;
  const itsFor = mark?.for ?? above;
  if (itsFor !== undefined && itsFor !== "") item.for = itsFor;
  const amount = element && readAmount(element, unit, mark?.unit, kept);
  if (amount !== undefined) item.quantity = amount;
  const due = readSpan(element, kept);
  if (due !== undefined) item.due = due;
  const descriptor = childOf(element, "Descriptor");
  const comparator = descriptor && comparatorOf(descriptor);
  if (comparator !== undefined) item.comparator = comparator;
  else if (descriptor !== undefined) keep(kept, "TargetResult", descriptor);
  const where = index === 0 ? childOf(instance, "Place") : undefined;
  if (where !== undefined) kept.Place = elementData(where);
  if (index > 0) kept.sameInstance = true;
  if (element !== undefined) withKept(item, kept, element);
  builder.add("targets", item, place, mark);
  return id;
}

const resultParts: ReadonlySet<string> = new Set(["StartDate", "EndDate", "NumberOfUnits", "Descriptor"]);

/** How a comparator is described. */
const comparatorName = "comparator";

function comparatorOf(descriptor: Settled): string | undefined {
  const value = childOf(descriptor, "DescriptorValue")?.text;
  return childOf(descriptor, "DescriptorName")?.text === comparatorName ? comparators.find((code) => code === value) : undefined;
}

/** The number of a result in the unit of its indicator. One that is written otherwise than as a number is, `001`, is kept too. */
function readAmount(element: Settled, unit: string | undefined, ownUnit: unknown, kept: KeptData): object | undefined {
  const text = childOf(element, "NumberOfUnits")?.text;
  const value = text === undefined || text === "" ? undefined : Number(text);
  if (value === undefined || !Number.isFinite(value)) return undefined;
  if (decimal(value) !== text) kept.NumberOfUnits = text;
  const itsUnit = typeof ownUnit === "string" ? ownUnit : unit;
  return { value, ...(itsUnit !== undefined && itsUnit !== "" && { unit: itsUnit }) };
}
