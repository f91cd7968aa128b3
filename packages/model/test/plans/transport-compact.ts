import { definePlan } from "@regional-plan/model";

/** Invented for the tests and guides: a transport compact of three cities in English, with lead and cooperating agencies, budgets by source, milestones and two progress reports. There are no such cities. */
export const transportCompact = definePlan({
  specVersion: "0.2",
  id: "three-rivers-transport-compact",
  version: "2.1.0",
  title: { en: "Three Rivers Transport Compact 2024–2028 (invented)" },
  kind: "action-plan",
  status: "in-force",
  languages: ["en"],
  jurisdiction: "place-three-rivers",
  issuers: ["agency-board"],
  issued: "2024-02-05",
  period: "2024/2028",
  inForce: "2024-03-01/2028-12-31",
  replaces: [{ id: "three-rivers-transport-compact", version: "1.4.0" }],
  goals: [
    { id: "goal-vision", statement: { en: "Three cities, one timetable" }, kind: "vision" },
    { id: "goal-reach", statement: { en: "Most residents reach a job in a neighbouring city without a car" }, kind: "outcome", horizon: "2028", domains: ["domain-rail", "domain-fares"], parent: "goal-vision" },
  ],
  indicators: [
    { id: "indicator-trips", name: { en: "Cross-city trips by public transport" }, unit: "million a year", direction: "increase", nature: "expected", agency: "agency-board", frequency: "quarterly", baseline: { quantity: { value: 31.4, unit: "million a year" }, date: "2023" } },
  ],
  targets: [
    { id: "target-trips-2026", statement: { en: "At least 36 million cross-city trips in 2026" }, for: "goal-reach", indicator: "indicator-trips", quantity: { value: 36, unit: "million a year" }, comparator: "gte", due: "2026" },
    { id: "target-trips-2028", statement: { en: "At least 45 million cross-city trips in 2028" }, for: "goal-reach", indicator: "indicator-trips", quantity: { value: 45, unit: "million a year" }, comparator: "gte", due: "2028" },
    { id: "target-transfer", statement: { en: "No transfer takes longer than 8 minutes" }, for: "measure-fares", quantity: { value: 8, unit: "minutes", unitCode: "min" }, comparator: "lte", due: "2027-06" },
  ],
  domains: [
    { id: "domain-rail", label: "A", title: { en: "Rail and bridges" } },
    { id: "domain-fares", label: "B", title: { en: "Fares and timetables" } },
  ],
  measures: [
    {
      id: "measure-crossing",
      label: "A1",
      domain: "domain-rail",
      title: { en: "A second rail crossing of the Middle River" },
      responsible: [
        { agency: "agency-northbank", role: "lead" },
        { agency: "agency-southbank", role: "cooperate" },
        { agency: "agency-board", role: "supervise" },
      ],
      due: "2028-06",
      funding: [
        { source: "central", amount: { amount: 180_000_000, currency: "EUR" }, period: "2024/2028" },
        { source: "municipal", agency: "agency-northbank", amount: { amount: 42_500_000, currency: "EUR" }, period: "2025/2027" },
        { source: "x-toll-revenue", statement: { en: "Bridge tolls, as they come in" } },
      ],
    },
    {
      id: "measure-fares",
      label: "B1",
      domain: "domain-fares",
      title: { en: "One ticket for all three cities" },
      responsible: [
        { agency: "agency-board", role: "lead" },
        { agency: "agency-northbank", role: "cooperate" },
        { agency: "agency-southbank", role: "cooperate" },
      ],
      places: ["place-northbank", "place-southbank", "place-eastmouth"],
    },
  ],
  actions: [
    { id: "action-tariff", for: "measure-fares", statement: { en: "Adopt a common tariff with the operators" }, kind: "action", modality: "strive", partners: ["agency-operators"], due: "2025" },
  ],
  projects: [
    { id: "project-bridge", name: { en: "Middle River rail bridge" }, kind: "railway", stage: "preparatory", mentions: [{ for: "measure-crossing", stage: "preparatory" }], places: ["place-northbank", "place-southbank"], responsible: [{ agency: "agency-northbank", role: "lead" }], funding: [{ source: "bond", amount: { amount: 25_000_000, currency: "EUR" } }] },
  ],
  agencies: [
    { id: "agency-board", name: { en: "Three Rivers Transport Board" }, kind: "other", status: "existing", jurisdiction: "place-three-rivers" },
    { id: "agency-northbank", name: { en: "City of Northbank" }, kind: "government", status: "existing", jurisdiction: "place-northbank" },
    { id: "agency-southbank", name: { en: "City of Southbank" }, kind: "government", status: "existing", jurisdiction: "place-southbank" },
    { id: "agency-operators", name: { en: "Operators' Forum" }, kind: "association", status: "existing" },
  ],
  places: [
    { id: "place-three-rivers", name: { en: "Three Rivers" }, kind: "compound", members: ["place-northbank", "place-southbank", "place-eastmouth"] },
    { id: "place-northbank", name: { en: "Northbank" }, kind: "x-city", geometry: { type: "Point", coordinates: [4.35, 51.9] } },
    { id: "place-southbank", name: { en: "Southbank" }, kind: "x-city" },
    { id: "place-eastmouth", name: { en: "Eastmouth" }, kind: "x-city" },
  ],
  arrangements: [{ id: "arrangement-review", title: { en: "Yearly review" }, kinds: ["supervision", "evaluation", "publicity"], responsible: [{ agency: "agency-board", role: "responsible" }] }],
  milestones: [
    { id: "milestone-permit", for: "project-bridge", title: { en: "Building permit granted" }, due: "2025-09", revisions: [{ due: "2025-03", on: "2025-01-20", reason: { en: "The flood study took longer" } }], responsible: [{ agency: "agency-northbank", role: "responsible" }] },
    { id: "milestone-first-train", for: "project-bridge", title: { en: "First train crosses" }, due: "2028-06" },
  ],
  reports: [
    {
      id: "report-2024",
      asOf: "2024-12-31",
      period: "2024",
      by: "agency-board",
      kind: "self",
      status: "final",
      entries: [
        { for: "measure-fares", status: "in-progress", timeliness: "on-time", progress: 0.2, narrative: { en: "Talks with the operators have begun." } },
        { for: "target-trips-2026", status: "in-progress", actuals: [{ indicator: "indicator-trips", value: { value: 32.8, unit: "million a year" }, date: "2024" }] },
      ],
    },
    {
      id: "report-2025",
      asOf: "2025-12-31",
      period: "2025",
      by: "agency-board",
      kind: "independent",
      method: { en: "Interviews and ticket counts" },
      status: "final",
      findings: { en: "Fares are on their way; the bridge is half a year behind." },
      entries: [
        { for: "measure-fares", status: "in-progress", timeliness: "ahead", progress: 0.6, scores: [{ criterion: { en: "Cooperation of the cities" }, value: 4, grade: "good" }] },
        { for: "milestone-permit", status: "completed", timeliness: "delayed", dateMet: "2025-11-14", evidence: [{ title: { en: "Permit no. 2025/118" }, url: "https://example.org/permits/2025-118" }] },
        { for: "project-bridge", status: "in-progress", stage: "under-construction", progress: 0.05 },
      ],
    },
  ],
});
