import type { Plan } from "@regional-plan/model";

/** What linked data could get wrong: tags, numbers, dates, addresses, codes, signs. */
export const awkwardPlan: Plan = {
  $schema: "https://example.org/plan.json",
  specVersion: "0.3",
  id: "awkward",
  title: { "zh-Hans-CN": "计划“一”：#1\n\t\\ \u202e", en: 'A "plan" <b>@en . #' },
  languages: ["zh-Hans-CN", "en"],
  kind: "x-own kind/ä",
  period: "2021/..",
  issued: "2025-02-30",
  replaces: [{ id: "alt plan", version: "1" }],
  documents: [
    { id: "document-1", title: { en: "A" }, url: "https://example.org/a b", length: 12 },
    {
      id: "document-2",
      title: { en: "B" },
      url: "https://example.org/%E6%96%87?x=1#y",
      noise: [{ quote: "广告", document: "document-1" }],
    },
  ],
  outline: [
    { id: "section-2", title: { en: "Two" } },
    { id: "section-1", title: { en: "One" }, inline: true },
  ],
  goals: [
    {
      id: "goal-1",
      statement: { en: "=1+1" },
      horizon: "2025-33",
      sameAs: ["goal-2", "https://www.wikidata.org/wiki/Q42778", "schema:Thing", "no address", "_:b0", "a:b"],
      source: [
        { quote: "一", start: 0, end: 1 },
        { quote: "二", document: "document-2", prefix: "第", occurrence: 2 },
      ],
      extensions: { "example.org": { n: 1e21, b: null, a: ["x", { "@id": "y", "\u20ac": 0.1 }], context: true } },
    },
    { id: "goal-2", statement: { en: "two" }, horizon: "2025~", title: {} },
    { id: "goal-3", statement: { en: "three" }, horizon: "2025-06-30" },
  ],
  targets: [1.5e-7, 1e21, 0.1, 35.5, -12, 100, 1.7976931348623157e308].map((value, index) => ({
    id: `target-${index + 1}`,
    statement: { en: String(value) },
    quantity: { value, unit: "%" },
    due: ["0000", "2025", "2025-06", "2025-41", "2020/2035", "2025-06~", "2024-02-29"][index] ?? "2025",
  })),
  agencies: [
    { id: "agency-1", name: { zh: "甲" }, aliases: [{ zh: "乙", en: "B" }, { zh: "丙" }, {}], kind: "person", status: "existing" },
    { id: "agency-2", name: { zh: "丁" }, kind: "x-a:b", parent: "agency-1", aliases: [] },
  ],
  places: [{ id: "place-1", name: { en: "P" }, kind: "kind", geometry: { type: "Point", coordinates: [121.55, 29.87] } }],
  errata: [{ id: "erratum-1", kind: "typo", corrections: ["b", "a", "b"] }],
  arrangements: [{ id: "arrangement-1", title: { en: "A" }, kinds: ["funding", "x-other", "type", "@id"] }],
  reports: [
    {
      id: "report-1",
      asOf: "2025-12-31",
      entries: [
        {
          for: "awkward",
          progress: 0.35,
          scores: [{ criterion: { en: "c" }, value: 95.5, grade: "优秀" }],
          evidence: [{ title: { en: "e" }, url: "javascript:alert(1)" }],
        },
      ],
    },
  ],
  extensions: { "example.org": [] },
};
