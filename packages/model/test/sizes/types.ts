import type * as m from "@regional-plan/model";

export type Plan = m.Plan;
