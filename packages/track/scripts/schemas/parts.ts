import { localizedTextSchema, moneySchema, type StateStatus, stateStatuses } from "@regional-plan/model";
import * as z from "zod";

const paths = z.array(z.string());
export const day = z.string();
export const text = localizedTextSchema;
export const status = z.enum(stateStatuses as [StateStatus, ...StateStatus[]]);

export const aboutPlan = z.strictObject({ id: z.string(), title: text });
export const aboutReport = z.strictObject({ id: z.string(), asOf: day, kind: z.enum(["self", "independent"]), path: z.string() });
export const figure = z.strictObject({ count: z.int().min(0), because: paths });
export const coursePoint = z.strictObject({ day, due: figure, completed: figure });
export const unit = z.strictObject({ id: z.string(), name: text, path: z.string() });

export const statusCount = z.strictObject({
  of: z.string().exactOptional(),
  name: text,
  total: z.int().min(0),
  counts: z.record(status, figure),
});

export const item = {
  id: z.string(),
  kind: z.string(),
  path: z.string(),
  name: text,
  domain: text.exactOptional(),
  leads: z.array(unit),
  cooperating: z.array(unit),
  unitsFrom: z.string().exactOptional(),
};
export const because = { because: paths };
export const money = z.array(moneySchema);
