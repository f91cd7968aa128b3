import * as z from "zod";
import { matterReasons } from "../../src/agenda/agenda.ts";
import type { Agenda } from "../../src/index.ts";
import { aboutPlan, aboutReport, because, day, figure, item, status, text, unit } from "./parts.ts";

const reason = z.enum(matterReasons);
const need = z.strictObject({ statement: text, with: z.array(unit), path: z.string() });
const matter = z.strictObject({
  ...item,
  reasons: z.array(reason),
  status,
  due: day.exactOptional(),
  daysLate: z.int().exactOptional(),
  daysLeft: z.int().min(0).exactOptional(),
  progress: z.number().exactOptional(),
  expected: z.number().exactOptional(),
  needs: z.array(need),
  partners: z.array(unit),
  ...because,
});
const session = z.strictObject({
  leads: z.array(unit),
  others: z.array(unit),
  partners: z.array(unit),
  matters: z.array(matter),
});

export const agenda = z.strictObject({
  document: z.literal("agenda"),
  plan: aboutPlan,
  asOf: day,
  within: z.int().min(0),
  until: day,
  reports: z.array(aboutReport),
  reasons: z.record(reason, figure),
  matters: figure,
  sessions: z.array(session),
  unassigned: figure,
  dated: figure,
}) satisfies z.ZodType<Agenda>;

export const agendaParts = { Agenda: agenda, AgendaSession: session, AgendaMatter: matter, MatterNeed: need };
