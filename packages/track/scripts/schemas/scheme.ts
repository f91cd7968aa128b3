import * as z from "zod";
import { bonusEvents, type Scheme, trackedKinds, vetoEvents, waysToScore } from "../../src/assess/scheme.ts";
import { text } from "./parts.ts";

const criterion = z.strictObject({
  id: z.string(),
  title: text,
  weight: z.number().min(0).max(100),
  by: z.enum(waysToScore),
  of: z.array(z.enum(trackedKinds)).exactOptional(),
  outOf: z.number().gt(0).exactOptional(),
});
const bonus = z.strictObject({
  id: z.string(),
  title: text,
  for: z.enum(bonusEvents),
  points: z.number().min(0),
  atMost: z.number().min(0),
});
const veto = z.strictObject({
  id: z.string(),
  title: text,
  for: z.enum(vetoEvents),
  days: z.int().min(1).exactOptional(),
  atMost: z.number().min(0).max(100),
});
const grade = z.strictObject({ title: text, from: z.number().min(0) });

export const scheme = z.strictObject({
  title: text,
  criteria: z.array(criterion),
  shares: z.strictObject({ lead: z.number().min(0).max(1), cooperate: z.number().min(0).max(1) }).exactOptional(),
  bonuses: z.array(bonus).exactOptional(),
  vetoes: z.array(veto).exactOptional(),
  grades: z.array(grade).exactOptional(),
}) satisfies z.ZodType<Scheme>;

export const schemeParts = { Scheme: scheme, SchemeCriterion: criterion, Bonus: bonus, Veto: veto, Grade: grade };
