import type { EditionPair } from "./edition-pair.ts";

/** A plan that a machine numbered twice: a new first measure shifted the numbers of all the others. Compared by what they say. */
export const renumbered: EditionPair = {
  before: {
    specVersion: "0.3",
    id: "heping-plan",
    title: { zh: "和平区水务行动方案" },
    languages: ["zh"],
    measures: [
      { id: "measure-1", title: { zh: "整治和平河入河排污口" }, statement: { zh: "整治和平河沿线全部入河排污口。" } },
      { id: "measure-2", title: { zh: "新建第三自来水厂" }, statement: { zh: "新建第三自来水厂，日供水能力十万吨。" } },
      { id: "measure-3", title: { zh: "推广智能水表" }, statement: { zh: "在老旧小区推广智能水表。" } },
    ],
    targets: [{ id: "target-1", for: "measure-3", statement: { zh: "安装智能水表5万块" }, quantity: { value: 5, unit: "万块" } }],
    actions: [{ id: "action-1", for: "measure-2", statement: { zh: "完成第三自来水厂选址和可行性研究" } }],
  },
  after: {
    specVersion: "0.3",
    id: "heping-plan",
    title: { zh: "和平区水务行动方案" },
    languages: ["zh"],
    measures: [
      { id: "measure-1", title: { zh: "建立节水激励基金" }, statement: { zh: "设立节水激励基金，奖励用水大户节水改造。" } },
      { id: "measure-2", title: { zh: "整治和平河入河排污口" }, statement: { zh: "整治和平河沿线全部入河排污口。" } },
      { id: "measure-3", title: { zh: "新建第三自来水厂" }, statement: { zh: "新建第三自来水厂，日供水能力八万吨。" } },
      { id: "measure-4", title: { zh: "推广智能水表" }, statement: { zh: "在老旧小区推广智能水表。" } },
    ],
    targets: [{ id: "target-1", for: "measure-4", statement: { zh: "安装智能水表5万块" }, quantity: { value: 5, unit: "万块" } }],
    actions: [{ id: "action-1", for: "measure-3", statement: { zh: "完成第三自来水厂选址和可行性研究" } }],
  },
  changes: ["added measure measure-1: ; ", "changed measure measure-3: statement; "],
  ofPlan: [],
};
