import { instrumentRelations, projectRelations } from "@regional-plan/model";
import * as z from "zod";
import type { Policies } from "../../src/index.ts";
import { policyStandings } from "../../src/policies/policies.ts";
import { aboutPlan, aboutReport, because, day, figure, item, money, status, text, unit } from "./parts.ts";

const standing = z.enum(policyStandings);
const standings = z.record(standing, figure);
const work = z.strictObject({ ...item, status, due: day.exactOptional() });
const line = z.strictObject({
  id: z.string(),
  path: z.string(),
  name: text,
  kind: z.string().exactOptional(),
  relation: z.enum(instrumentRelations).exactOptional(),
  standing,
  since: day.exactOptional(),
  period: day.exactOptional(),
  domains: z.array(z.string()),
  work: z.array(work),
  measures: z.array(unit),
  ...because,
});
const domain = z.strictObject({ of: z.string().exactOptional(), name: text, policies: z.array(z.string()), standings });
const project = z.strictObject({
  ...item,
  relation: z.enum(projectRelations),
  status,
  stage: z.string().exactOptional(),
  investment: money,
});
const pool = z.strictObject({
  id: z.string(),
  name: text,
  path: z.string(),
  standing: standing.exactOptional(),
  projects: z.array(project),
  investment: money,
});

export const policies = z.strictObject({
  document: z.literal("policies"),
  plan: aboutPlan,
  asOf: day,
  reports: z.array(aboutReport),
  policies: z.array(line),
  standings,
  domains: z.array(domain),
  without: figure,
  unassigned: figure,
  funds: z.array(pool),
  leftOut: figure,
}) satisfies z.ZodType<Policies>;

export const policiesParts = {
  Policies: policies,
  PolicyLine: line,
  PolicyWork: work,
  PolicyDomain: domain,
  FundPool: pool,
  PoolProject: project,
};
