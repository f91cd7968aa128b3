import {
  actionSchema,
  agencySchema,
  arrangementSchema,
  documentSchema,
  domainSchema,
  erratumSchema,
  goalSchema,
  type ItemKind,
  indicatorSchema,
  instrumentSchema,
  itemKinds,
  listOfKind,
  measureSchema,
  milestoneSchema,
  placeSchema,
  planSchema,
  principleSchema,
  projectSchema,
  reportSchema,
  sectionSchema,
  targetSchema,
  termSchema,
} from "@regional-plan/model";
import type * as z from "zod";

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

/** The schema of a plan without its lists of items. */
export const headSchema: z.ZodObject = planSchema.omit(
  Object.fromEntries(itemKinds.map((kind) => [listOfKind[kind], true])) as { [K in (typeof listOfKind)[ItemKind]]: true },
);
