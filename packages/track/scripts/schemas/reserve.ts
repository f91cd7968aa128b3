import { localizedTextSchema, moneySchema, projectRelations } from "@regional-plan/model";
import * as z from "zod";
import type { Reserve } from "../../src/index.ts";
import { reserveNeeds } from "../../src/reserve/reserve-criteria.ts";
import { aboutPlan, aboutReport, because, day, figure, item, money, status, text, unit } from "./parts.ts";

const criterion = z.strictObject({
  id: z.string(),
  title: text,
  needs: z.enum(reserveNeeds),
  atLeast: moneySchema.exactOptional(),
  stages: z.array(z.string()).exactOptional(),
});
const step = z.strictObject({
  stage: z.string(),
  day: day.exactOptional(),
  shift: z.enum(["forward", "back"]).exactOptional(),
  path: z.string(),
});
const paper = z.strictObject({ stage: z.string(), title: text, date: day.exactOptional(), path: z.string() });
const funding = z.strictObject({
  source: z.string().exactOptional(),
  amount: moneySchema.exactOptional(),
  period: day.exactOptional(),
  statement: localizedTextSchema.exactOptional(),
  path: z.string(),
});
const criterionLine = z.strictObject({ criterion: z.string(), isMet: z.boolean(), ...because });
const line = z.strictObject({
  ...item,
  projectKind: z.string().exactOptional(),
  relation: z.enum(projectRelations),
  status,
  stage: z.string().exactOptional(),
  stages: z.array(step),
  basis: z.array(paper),
  places: z.array(unit),
  period: day.exactOptional(),
  investment: money,
  funding: z.array(funding),
  pool: unit.exactOptional(),
  criteria: z.array(criterionLine),
  isReady: z.boolean(),
  ...because,
});
const criterionCount = z.strictObject({ criterion: z.string(), met: figure, unmet: figure });
const count = z.strictObject({
  of: z.string().exactOptional(),
  name: text,
  projects: figure,
  ready: z.int().min(0),
  investment: money,
});

export const reserve = z.strictObject({
  document: z.literal("reserve"),
  plan: aboutPlan,
  asOf: day,
  reports: z.array(aboutReport),
  criteria: z.array(criterion),
  projects: z.array(line),
  met: z.array(criterionCount),
  ready: figure,
  wentBack: figure,
  stages: z.array(count),
  kinds: z.array(count),
  domains: z.array(count),
  places: z.array(count),
}) satisfies z.ZodType<Reserve>;

export const reserveParts = {
  Reserve: reserve,
  ReserveCriterion: criterion,
  ReserveLine: line,
  StageStep: step,
  StagePaper: paper,
  FundingLine: funding,
  CriterionLine: criterionLine,
  CriterionCount: criterionCount,
  ReserveCount: count,
};
