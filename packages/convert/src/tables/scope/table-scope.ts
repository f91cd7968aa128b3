import type { BoundSheet } from "../headings/bound-sheet.ts";
import type { PlanMark } from "./plan-mark.ts";

/**
 * What a content that is filled in could say of a plan. What lies outside was not taken out of the plan: a sheet that was not sent
 * along, a column that somebody has deleted.
 */
export interface ReadScope {
  /** The plan that it was made of, where it says so. */
  readonly madeOf?: PlanMark;
  /** The fields that it has a place for, by list: `measures.title.zh`, `measures.responsible.agency`; the plan's own behind `plan`. */
  readonly fields: ReadonlySet<string>;
  /** The lists of which it says that they stand there whole: an item that is not in them was taken out. */
  readonly whole: ReadonlySet<string>;
  /** That it is a table of tasks that was written here: a cell in it may show what an item has from its task. */
  readonly layout?: "tasks";
}

/** The fields that tables have a column for, and no list whole: only who has made a table knows that. */
export function fieldsIn(sheets: readonly BoundSheet[]): ReadonlySet<string> {
  const fields = new Set<string>();
  for (const { layout, named, above, years = [] } of sheets) {
    if (years.some(({ is }) => is === "target")) for (const path of ofTargets) fields.add(`targets.${path}`);
    if (years.some(({ is }) => is === "baseline")) for (const path of ofBaselines) fields.add(`indicators.baseline.${path}`);
    for (const path of named) fields.add(path === "" ? layout.name : `${layout.name}.${path}`);
    for (const path of above?.named ?? []) fields.add(`${above?.layout.name}.${path}`);
  }
  return fields;
}

/** What a column of a year says of targets, and of baselines. */
const ofTargets: readonly string[] = ["indicator", "quantity.value", "quantity.unit", "comparator", "due"];
const ofBaselines: readonly string[] = ["quantity.value", "quantity.unit", "date"];
