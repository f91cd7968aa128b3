import * as z from "zod";
import { workPointOrigins } from "../../src/work-points/work-points.ts";
import { aboutPlan, aboutReport, because, day, figure, item, text } from "./parts.ts";

const workPoint = z.strictObject({
  ...item,
  origin: z.enum(workPointOrigins),
  due: day.exactOptional(),
  quarter: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]).exactOptional(),
  wasDue: day.exactOptional(),
  recurs: z.string().exactOptional(),
  shownBy: z.array(z.strictObject({ id: z.string(), text, path: z.string() })),
  workItem: z.string(),
  ...because,
});

export const workPoints = z.strictObject({
  document: z.literal("work-points"),
  plan: aboutPlan,
  year: z.int(),
  asOf: day,
  reports: z.array(aboutReport),
  points: z.array(workPoint),
  origins: z.record(z.enum(workPointOrigins), figure),
  unassigned: figure,
  undated: figure,
  // What a plan is, its own schema says.
  workPlan: z.looseObject({ specVersion: z.string(), id: z.string() }),
});

export const workPointsParts = { WorkPoints: workPoints, WorkPoint: workPoint };
