import type { ItemKind } from "@regional-plan/model";
import type { KeptData } from "../extension.ts";
import { goalLists, type HomeList, type Homes, homes } from "../mapping.ts";
import type { ItemMark } from "../marks.ts";
import { childOf, markOf } from "./element-data.ts";
import type { ItemData, PlanBuilder } from "./plan-builder.ts";
import { readIndicator } from "./read-indicators.ts";
import { keepIdentifier, readFields, withKept } from "./read-item.ts";
import { readStakeholders } from "./read-stakeholders.ts";
import type { Settled } from "./settled.ts";

/** The item that a goal has become. */
interface Above {
  readonly list: HomeList;
  readonly id: string;
}

const kinds: Readonly<Partial<Record<HomeList, ItemKind>>> = {
  goals: "goal",
  domains: "domain",
  measures: "measure",
  arrangements: "arrangement",
};

/** Children that are not fields, and not kept. */
const dealtWith: ReadonlySet<string> = new Set(["Identifier", "Stakeholder", "Objective", "PerformanceIndicator"]);

/** A goal or objective becomes an item; one without a word of its own only holds others. */
export function readGoal(element: Settled, builder: PlanBuilder, above?: Above): void {
  const mark = markOf(element) as ItemMark | undefined;
  const isHolder = mark === undefined && element.unread === undefined && element.children.every(({ name }) => holds.has(name));
  const item = isHolder ? above : readGoalItem(element, builder, mark, above);
  for (const child of element.children) {
    if (child.name === "Objective") readGoal(child, builder, item);
    else if (child.name === "PerformanceIndicator") readIndicator(child, builder, item?.id);
  }
}

const holds: ReadonlySet<string> = new Set(["Objective", "PerformanceIndicator"]);

function readGoalItem(element: Settled, builder: PlanBuilder, mark: ItemMark | undefined, above: Above | undefined): Above {
  const list = goalLists.find((name) => name === mark?.list) ?? "goals";
  const identifier = childOf(element, "Identifier")?.text;
  const kept: KeptData = {};
  const item: ItemData = { id: builder.id(kinds[list] as ItemKind, identifier, element) };
  const responsible = readStakeholders(element, builder, kept);
  const isUntitled = list === "goals" && childOf(element, "Description") === undefined;
  readFields(isUntitled ? untitled : homes[list].fields, element, item, kept, builder, dealtWith);
  if (list === "goals") {
    if (isUntitled) item.statement ??= {};
    else if (item.title === undefined) kept.Name = "";
    const parent = mark?.parent ?? (above?.list === "goals" ? above.id : undefined);
    if (parent !== undefined) item.parent = parent;
    if (mark?.kind !== undefined) item.kind = mark.kind;
  }
  if (list !== "goals" && list !== "measures") item.title ??= {};
  if (above?.list === "domains" && list === "measures") item.domain = above.id;
  if (responsible.length > 0) item.responsible = responsible;
  keepIdentifier(identifier, item.id, kept, builder);
  withKept(item, kept, element);
  builder.add(list, item, element, mark);
  return { list, id: item.id };
}

/** A goal in one text has no title: what it is called is what it says. */
const untitled: Homes = { ...homes.goals.fields, Name: "statement" };

/** A vision or mission becomes a goal of that kind. */
export function readVision(element: Settled, builder: PlanBuilder): void {
  const mark = markOf(element) as ItemMark | undefined;
  const identifier = childOf(element, "Identifier")?.text;
  const kind = element.name.toLowerCase();
  const kept: KeptData = {};
  const id = identifier === undefined ? builder.free("goal", kind) : builder.id("goal", identifier, element);
  const item: ItemData = { id, statement: {}, kind };
  readFields(homes.goals.fields, element, item, kept, builder, dealtWith);
  keepIdentifier(identifier, id, kept, builder);
  withKept(item, kept, element);
  builder.add("goals", item, element, mark);
}
