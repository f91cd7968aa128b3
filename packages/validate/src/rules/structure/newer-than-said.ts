import { type Project, specVersion } from "@regional-plan/model";
import { defineRule } from "../define-rule.ts";

/** A plan says the version of the model that it makes use of. */
export const newerThanSaid = defineRule({
  id: "structure/newer-than-said",
  severity: "info",
  preset: "recommended",
  basis: { title: { en: "Plan model, specVersion", zh: "规划数据模型版本号（specVersion）" } },
  needs: ["projects"],
  message: {
    en: "The plan uses “{name}”, which came with version {since} of the model, and says that it is written in {found}.",
    zh: "“{name}”是数据模型 {since} 版新增的内容，而该规划注明采用的版本为 {found}。",
  },
  why: {
    en: "Software that knows no more than the version named may refuse the plan.",
    zh: "只支持所注版本的软件可能无法读取该规划。",
  },
  fix: { en: "Set specVersion to “{since}”.", zh: "请将数据模型版本（specVersion）改为“{since}”。" },
  examples: {
    valid: [
      { plan: { specVersion: "0.3", projects: [{ id: "project-1", name: { zh: "进口博览会" }, kind: "event", relation: "joined" }] } },
      { plan: { specVersion: "0.2", projects: [{ id: "project-1", name: { zh: "跨海大桥" }, kind: "road" }] } },
    ],
    invalid: [
      {
        plan: { specVersion: "0.2", projects: [{ id: "project-1", name: { zh: "进口博览会" }, relation: "joined" }] },
        at: ["/specVersion"],
      },
    ],
  },
  check: ({ plan, report }) => {
    if (plan.specVersion === specVersion) return undefined;
    let isTold = false;
    return {
      project(project) {
        const name = isTold ? undefined : newIn03(project);
        if (name === undefined) return;
        isTold = true;
        const fix = [{ op: "replace" as const, value: specVersion }];
        report(plan, "specVersion", { name, since: specVersion, found: plan.specVersion }, { fix, related: [project] });
      },
    };
  },
});

/** What of a project 0.2 did not know. */
function newIn03({ relation, kind, stage, mentions = [] }: Project): string | undefined {
  if (relation !== undefined) return "relation";
  if (kind === "event") return kind;
  return stage === "held" || mentions.some((mention) => mention.stage === "held") ? "held" : undefined;
}
