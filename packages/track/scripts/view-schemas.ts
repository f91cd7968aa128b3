import type * as z from "zod";
import type { WorkPoints } from "../src/index.ts";
import { agenda, agendaParts } from "./schemas/agenda.ts";
import { assessment, assessmentParts } from "./schemas/assessment.ts";
import { bulletin, bulletinParts } from "./schemas/bulletin.ts";
import { aboutPlan, aboutReport, coursePoint, figure, statusCount, unit } from "./schemas/parts.ts";
import { policies, policiesParts } from "./schemas/policies.ts";
import { reserve, reserveParts } from "./schemas/reserve.ts";
import { scheme, schemeParts } from "./schemas/scheme.ts";
import { workPoints, workPointsParts } from "./schemas/work-points.ts";

/** The schema of each document, by its name, and of its parts by the names of their interfaces. */
export const viewSchemas = {
  agenda: { title: "What is to be talked about, and by whom.", whole: agenda, parts: agendaParts },
  assessment: { title: "A plan and its units scored by a scheme.", whole: assessment, parts: assessmentParts },
  bulletin: { title: "The bulletin of a plan.", whole: bulletin, parts: bulletinParts },
  policies: { title: "The policies that a plan works by.", whole: policies, parts: policiesParts },
  reserve: { title: "The projects of a plan, with what is known of each.", whole: reserve, parts: reserveParts },
  scheme: { title: "How a plan's year is assessed.", whole: scheme, parts: schemeParts },
  "work-points": {
    title: "A year's work, made of a plan.",
    whole: workPoints as z.ZodType<unknown, Omit<WorkPoints, "workPlan">>,
    parts: workPointsParts,
  },
} as const;

/** The parts that all documents share. */
export const sharedParts = {
  AboutPlan: aboutPlan,
  AboutReport: aboutReport,
  CoursePoint: coursePoint,
  Figure: figure,
  StatusCount: statusCount,
  UnitName: unit,
} as const;
