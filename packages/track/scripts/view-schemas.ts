import { localizedTextSchema, quantitySchema, type StateStatus, stateStatuses } from "@regional-plan/model";
import * as z from "zod";
import type { Bulletin, WorkPoints } from "../src/index.ts";
import { workPointOrigins } from "../src/work-points/work-points.ts";

const paths = z.array(z.string());
const day = z.string();
const text = localizedTextSchema;
const status = z.enum(stateStatuses as [StateStatus, ...StateStatus[]]);

const aboutPlan = z.strictObject({ id: z.string(), title: text });
const aboutReport = z.strictObject({ id: z.string(), asOf: day, kind: z.enum(["self", "independent"]), path: z.string() });
const figure = z.strictObject({ count: z.int().min(0), because: paths });
const unit = z.strictObject({ id: z.string(), name: text, path: z.string() });

const statusCount = z.strictObject({
  of: z.string().exactOptional(),
  name: text,
  total: z.int().min(0),
  counts: z.record(status, figure),
});

const item = {
  id: z.string(),
  kind: z.string(),
  path: z.string(),
  name: text,
  domain: text.exactOptional(),
  leads: z.array(unit),
  cooperating: z.array(unit),
  unitsFrom: z.string().exactOptional(),
};
const because = { because: paths };

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
const said = z.strictObject({ status, report: z.string(), path: z.string() });
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

const bulletin = z.strictObject({
  document: z.literal("bulletin"),
  plan: aboutPlan,
  asOf: day,
  since: day.exactOptional(),
  reports: z.array(aboutReport),
  kinds: z.array(statusCount),
  domains: z.array(statusCount),
  units: z.array(statusCount),
  completed: z.array(completedLine),
  behind: z.array(behindLine),
  unreported: z.array(z.strictObject(item)),
  differing: z.array(differingLine),
  targets: z.array(targetLine),
  coordination: z.array(coordinationLine),
  cases: z.array(caseLine),
}) satisfies z.ZodType<Bulletin>;

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

const workPoints = z.strictObject({
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

/** The schema of each document, by its name, and of its parts by the names of their interfaces. */
export const viewSchemas = {
  bulletin: {
    title: "The bulletin of a plan.",
    whole: bulletin,
    parts: {
      Bulletin: bulletin,
      CompletedLine: completedLine,
      BehindLine: behindLine,
      DifferingLine: differingLine,
      TargetLine: targetLine,
      CoordinationLine: coordinationLine,
      CaseLine: caseLine,
    },
  },
  "work-points": {
    title: "A year's work, made of a plan.",
    whole: workPoints as z.ZodType<unknown, Omit<WorkPoints, "workPlan">>,
    parts: { WorkPoints: workPoints, WorkPoint: workPoint },
  },
} as const;

/** The parts that all documents share. */
export const sharedParts = {
  AboutPlan: aboutPlan,
  AboutReport: aboutReport,
  Figure: figure,
  StatusCount: statusCount,
  UnitName: unit,
} as const;
