import type { Basis } from "../define-rule.ts";

/** The five criteria by which OECD SIGMA judges an action plan, a point each. */
export const sigmaActionPlan = (clause: string): Basis => ({
  title: { en: "OECD SIGMA, Quality of the operational action plan", zh: "经合组织 SIGMA 监测框架“行动计划质量”分项指标" },
  clause,
  url: "https://par-portal.sigmaweb.org/areas/6/indicators/38/subindicators/215/",
});
