import * as z from "zod";
import { unscoredReasons } from "../../src/assess/assessment.ts";
import type { Assessment } from "../../src/index.ts";
import { aboutPlan, aboutReport, because, coursePoint, day, figure, text } from "./parts.ts";
import { scheme, schemeParts } from "./scheme.ts";

const named = { id: z.string(), kind: z.string(), path: z.string(), name: text };
const scoredItem = z.strictObject({ ...named, share: z.number(), score: z.number().min(0).max(1), lost: z.number(), ...because });
const criterionScore = z.strictObject({
  criterion: z.string(),
  possible: z.number(),
  points: z.number(),
  items: z.array(scoredItem),
});
const score = {
  of: z.string(),
  name: text,
  score: z.number().min(0).exactOptional(),
  grade: text.exactOptional(),
  scoredWeight: z.number(),
  criteria: z.array(criterionScore),
};
const earned = z.strictObject({ bonus: z.string(), points: z.number(), ...because });
const cast = z.strictObject({ veto: z.string(), atMost: z.number(), ...because });
const whole = z.strictObject(score);
const unitScore = z.strictObject({
  ...score,
  rank: z.int().min(1).exactOptional(),
  isTied: z.boolean().exactOptional(),
  bonuses: z.array(earned),
  vetoes: z.array(cast),
});
const shift = z.strictObject({
  criterion: z.string(),
  weight: z.number(),
  moves: z.array(z.strictObject({ unit: z.string(), from: z.int(), to: z.int() })),
});
const unscored = z.strictObject({ criterion: z.string(), ...named, why: z.enum(unscoredReasons) });

export const assessment = z.strictObject({
  document: z.literal("assessment"),
  plan: aboutPlan,
  asOf: day,
  reports: z.array(aboutReport),
  scheme,
  course: z.array(coursePoint),
  whole,
  domains: z.array(whole),
  units: z.array(unitScore),
  shifts: z.array(shift),
  unscored: z.array(unscored),
  unassigned: figure,
}) satisfies z.ZodType<Assessment>;

export const assessmentParts = {
  Assessment: assessment,
  AssessedScore: whole,
  UnitScore: unitScore,
  CriterionScore: criterionScore,
  ScoredItem: scoredItem,
  EarnedBonus: earned,
  CastVeto: cast,
  WeightShift: shift,
  Unscored: unscored,
  ...schemeParts,
};
