import { quantitySchema } from "@regional-plan/model";
import * as z from "zod";
import type { Bulletin } from "../../src/index.ts";
import { aboutPlan, aboutReport, because, coursePoint, day, item, status, statusCount, text, unit } from "./parts.ts";

const completedLine = z.strictObject({ ...item, on: day.exactOptional(), ...because });
const behindLine = z.strictObject({
  ...item,
  status,
  due: day.exactOptional(),
  daysLate: z.int().exactOptional(),
  progress: z.number().exactOptional(),
  expected: z.number().exactOptional(),
  timeliness: z.enum(["ahead", "on-time", "delayed"]).exactOptional(),
  ...because,
});
const said = z.strictObject({
  status,
  progress: z.number().exactOptional(),
  value: quantitySchema.exactOptional(),
  report: z.string(),
  path: z.string(),
});
const differingLine = z.strictObject({ ...item, counts: said, other: said });
const targetLine = z.strictObject({
  ...item,
  baseline: quantitySchema.exactOptional(),
  aimed: quantitySchema.exactOptional(),
  actual: quantitySchema.exactOptional(),
  day: day.exactOptional(),
  gap: z.number().exactOptional(),
  share: z.number().exactOptional(),
  isReached: z.boolean().exactOptional(),
  unknown: z.enum(["no-number", "no-value", "other-unit", "several-values", "no-aim", "no-baseline"]).exactOptional(),
  groups: z.array(z.strictObject({ group: z.string(), value: quantitySchema, path: z.string() })).exactOptional(),
  due: day.exactOptional(),
  ...because,
});
const coordinationLine = z.strictObject({ ...item, statement: text, with: z.array(unit), ...because });
const caseLine = z.strictObject({ ...item, statement: text, ...because });

export const bulletin = z.strictObject({
  document: z.literal("bulletin"),
  plan: aboutPlan,
  asOf: day,
  since: day.exactOptional(),
  reports: z.array(aboutReport),
  kinds: z.array(statusCount),
  domains: z.array(statusCount),
  units: z.array(statusCount),
  course: z.array(coursePoint),
  completed: z.array(completedLine),
  behind: z.array(behindLine),
  unreported: z.array(z.strictObject(item)),
  differing: z.array(differingLine),
  targets: z.array(targetLine),
  coordination: z.array(coordinationLine),
  cases: z.array(caseLine),
}) satisfies z.ZodType<Bulletin>;

export const bulletinParts = {
  Bulletin: bulletin,
  CompletedLine: completedLine,
  BehindLine: behindLine,
  DifferingLine: differingLine,
  DifferingSide: said,
  TargetLine: targetLine,
  CoordinationLine: coordinationLine,
  CaseLine: caseLine,
};
