import {
  actionSchema, agencySchema, arrangementSchema, checkSpecVersion, documentSchema, domainSchema, erratumSchema, explainShape, type Finding, findUnsafe, goalSchema, indicatorSchema, instrumentSchema, type ItemKind, itemKinds, listOfKind, measureSchema, milestoneSchema, type Plan, placeSchema, planSchema, principleSchema, projectSchema, reportSchema, sectionSchema, targetSchema, termSchema,
} from "@regional-plan/model";
import type * as z from "zod";
import { compileShape, type ShapeCheck } from "./compile-shape.ts";

/** The schema of each kind of item. */
export const itemSchemas: Readonly<Record<ItemKind, z.ZodType>> = {
  document: documentSchema,
  section: sectionSchema,
  principle: principleSchema,
  goal: goalSchema,
  indicator: indicatorSchema,
  target: targetSchema,
  domain: domainSchema,
  measure: measureSchema,
  action: actionSchema,
  project: projectSchema,
  agency: agencySchema,
  place: placeSchema,
  instrument: instrumentSchema,
  arrangement: arrangementSchema,
  milestone: milestoneSchema,
  report: reportSchema,
  erratum: erratumSchema,
  term: termSchema,
};

/** What is wrong with the shape of an input, and what of it can still be looked at. */
export interface CheckedShape {
  readonly problems: readonly Finding[];
  /** The part of the input that has the right shape; absent where it is no plan at all. */
  readonly plan?: Plan;
}

/** Checks the shape of an input. zod explains the items that fail, and sees no other. */
export function checkShape(input: unknown): CheckedShape {
  const version = checkSpecVersion(input);
  if (version.length > 0) return { problems: version };
  const problems: Finding[] = [];
  if (typeof input !== "object" || input === null || Array.isArray(input)) return { problems: explainShape(planSchema, input) };
  const root = { ...(input as Record<string, unknown>) };
  for (const kind of itemKinds) {
    const list = root[listOfKind[kind]];
    if (!Array.isArray(list)) continue;
    const check = itemChecks()[kind];
    for (let index = 0; index < list.length; index++) {
      if (!check(list[index])) problems.push(...explain(itemSchemas[kind], list[index], `/${listOfKind[kind]}/${index}`));
    }
    delete root[listOfKind[kind]];
  }
  if (!rootCheck()(root)) problems.push(...explain(planSchema, root, ""));
  return problems.length > 0 ? { problems } : { problems, plan: input as Plan };
}

function explain(schema: z.ZodType, value: unknown, at: string): Finding[] {
  const unsafe = findUnsafe(value).map((finding) => ({ ...finding, path: at + finding.path }));
  return unsafe.length > 0 ? unsafe : explainShape(schema, value, at);
}

let compiledItems: Record<ItemKind, ShapeCheck> | undefined;
let compiledRoot: ShapeCheck | undefined;

function itemChecks(): Record<ItemKind, ShapeCheck> {
  compiledItems ??= Object.fromEntries(itemKinds.map((kind) => [kind, compileShape(itemSchemas[kind])])) as Record<ItemKind, ShapeCheck>;
  return compiledItems;
}

function rootCheck(): ShapeCheck {
  compiledRoot ??= compileShape(planSchema);
  return compiledRoot;
}
