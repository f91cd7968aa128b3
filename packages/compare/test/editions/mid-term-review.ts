import type { EditionPair } from "./edition-pair.ts";

/** A plan after its mid-term review: numbers and dates moved, a lead handed over, one task dropped, one new, one softened. */
export const midTermReview: EditionPair = {
  before: {
    specVersion: "0.3",
    id: "linshan-2021",
    title: { zh: "林山市融入都市圈行动计划", en: "Linshan joins the metropolitan area" },
    languages: ["zh", "en"],
    status: "in-force",
    domains: [
      { id: "domain-1", label: "一", title: { zh: "交通", en: "Transport" } },
      { id: "domain-2", label: "二", title: { zh: "公共服务", en: "Public services" } },
    ],
    measures: [
      {
        id: "measure-1",
        domain: "domain-1",
        title: { zh: "建设城际铁路", en: "Build intercity rail" },
        responsible: [
          { agency: "agency-transport", role: "lead" },
          { agency: "agency-finance", role: "cooperate" },
        ],
        due: "2024",
        funding: [{ source: "municipal", amount: { amount: 200_000_000, currency: "CNY" } }],
      },
      { id: "measure-2", domain: "domain-1", title: { zh: "开行跨城公交", en: "Run buses across the border" } },
      { id: "measure-3", domain: "domain-2", title: { zh: "互认检验结果", en: "Recognise each other's test results" } },
      { id: "measure-4", domain: "domain-2", title: { zh: "共建职业学校", en: "A vocational school together" } },
    ],
    actions: [
      {
        id: "action-1",
        for: "measure-1",
        statement: { zh: "加快建设林山至州城铁路，2024年底前建成通车", en: "Build the railway faster and open it by 2024" },
        modality: "accelerate",
        due: "2024",
      },
      {
        id: "action-2",
        for: "measure-3",
        statement: { zh: "全面实施检验结果互认", en: "Recognise results everywhere" },
        modality: "implement",
      },
    ],
    targets: [
      {
        id: "target-1",
        for: "measure-2",
        statement: { zh: "开行10条以上跨城公交线路" },
        quantity: { value: 10, unit: "条" },
        comparator: "gte",
        due: "2025",
      },
      { id: "target-2", for: "measure-3", statement: { zh: "互认项目达到80项" }, quantity: { value: 80, unit: "项" }, due: "2025" },
    ],
    agencies: [
      { id: "agency-transport", name: { zh: "市交通局", en: "Transport Bureau" } },
      { id: "agency-finance", name: { zh: "市财政局", en: "Finance Bureau" } },
      { id: "agency-rail", name: { zh: "市轨道办", en: "Rail Office" } },
    ],
  },
  after: {
    specVersion: "0.3",
    id: "linshan-2021",
    title: { zh: "林山市融入都市圈行动计划", en: "Linshan joins the metropolitan area" },
    languages: ["zh", "en"],
    status: "in-force",
    inForce: "2023-07-01/..",
    domains: [
      { id: "domain-1", label: "一", title: { zh: "交通", en: "Transport" } },
      { id: "domain-2", label: "二", title: { zh: "公共服务", en: "Public services" } },
    ],
    measures: [
      {
        id: "measure-1",
        domain: "domain-1",
        title: { zh: "建设城际铁路", en: "Build intercity rail" },
        responsible: [
          { agency: "agency-finance", role: "cooperate" },
          { agency: "agency-rail", role: "lead" },
        ],
        due: "2026",
        funding: [{ source: "municipal", amount: { amount: 150_000_000, currency: "CNY" } }],
      },
      { id: "measure-2", domain: "domain-2", title: { zh: "开行跨城公交", en: "Run buses across the border" } },
      { id: "measure-3", domain: "domain-2", title: { zh: "互认检验结果", en: "Recognise each other's test results" } },
      { id: "measure-5", domain: "domain-1", title: { zh: "统一公交票制", en: "One bus fare" } },
    ],
    actions: [
      {
        id: "action-1",
        for: "measure-1",
        statement: { zh: "加快建设林山至州城铁路，2026年底前建成通车", en: "Build the railway faster and open it by 2026" },
        modality: "accelerate",
        due: "2026",
      },
      { id: "action-2", for: "measure-3", statement: { zh: "探索检验结果互认", en: "Explore recognising results" }, modality: "explore" },
    ],
    targets: [
      {
        id: "target-1",
        for: "measure-2",
        statement: { zh: "开行8条以上跨城公交线路" },
        quantity: { value: 8, unit: "条" },
        comparator: "gte",
        due: "2025",
      },
      { id: "target-2", for: "measure-3", statement: { zh: "互认项目达到100项" }, quantity: { value: 100, unit: "项" }, due: "2024" },
    ],
    agencies: [
      { id: "agency-transport", name: { zh: "市交通局", en: "Transport Bureau" } },
      { id: "agency-finance", name: { zh: "市财政局", en: "Finance Bureau" } },
      { id: "agency-rail", name: { zh: "市轨道办", en: "Rail Office" } },
    ],
  },
  changes: [
    "changed measure measure-1: responsible due funding; dateLater leadChanged moneyCut",
    "moved measure measure-2: domain; moved",
    "removed measure measure-4: ; vanished",
    "added measure measure-5: ; ",
    "changed action action-1: statement due; dateLater",
    "changed action action-2: statement modality; commitmentSoftened",
    "changed target target-1: statement quantity; targetLowered",
    "changed target target-2: statement quantity due; targetRaised dateEarlier",
  ],
  ofPlan: ["inForce"],
};
