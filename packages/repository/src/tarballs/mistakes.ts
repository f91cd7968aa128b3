/** A plan as somebody writes it in TypeScript, with which the compiler finds no fault. */
export const soundPlan = `import { definePlan } from "@regional-plan/model";

export const plan = definePlan({
  specVersion: "0.3",
  id: "my-city",
  title: { en: "My City's plan" },
  kind: "action-plan",
  languages: ["en"],
  jurisdiction: "place-city",
  issuers: ["agency-city"],
  documents: [{ id: "document-1", title: { en: "The printed plan" } }],
  outline: [
    { id: "section-1", title: { en: "Tasks" } },
    { id: "section-2", parent: "section-1", heads: "measure-trams" },
  ],
  goals: [{ id: "goal-1", statement: { en: "Nobody waits" }, kind: "outcome", domains: ["domain-transport"] }],
  indicators: [{ id: "indicator-1", name: { en: "Lines" }, direction: "increase", agency: "agency-city" }],
  targets: [{ id: "target-1", statement: { en: "Ten lines" }, for: "measure-roads", quantity: { value: 10 }, comparator: "gte" }],
  domains: [
    { id: "domain-transport", title: { en: "Transport" } },
    { id: "domain-health", title: { en: "Health" } },
  ],
  measures: [
    { id: "measure-roads", domain: "domain-transport", responsible: [{ agency: "agency-transport", role: "lead" }] },
    { id: "measure-trams", domain: "domain-health", title: { en: "Build trams" }, due: "2030", places: ["place-bay"] },
  ],
  actions: [{ id: "action-1", for: "measure-trams", statement: { en: "Build them with the bay" }, modality: "explore", partners: ["place-bay"] }],
  projects: [{ id: "project-1", name: { en: "Line 1" }, kind: "railway", relation: "own", mentions: [{ for: "action-1", stage: "proposed" }] }],
  agencies: [
    { id: "agency-city", name: { en: "City" }, kind: "government" },
    { id: "agency-transport", name: { en: "Transport bureau" }, kind: "x-bureau", parent: "agency-city" },
  ],
  places: [
    { id: "place-city", name: { en: "City" }, kind: "prefecture" },
    { id: "place-bay", name: { en: "Bay" }, kind: "compound", members: ["place-city"] },
  ],
  instruments: [{ id: "instrument-1", name: { en: "Tram fund" }, kind: "fund" }],
  arrangements: [{ id: "arrangement-1", title: { en: "Money" }, kinds: ["publicity"] }],
  milestones: [{ id: "milestone-1", for: "project-1", title: { en: "First rail" }, due: "2027" }],
  reports: [{ id: "report-1", asOf: "2026", entries: [{ for: "target-1", status: "in-progress" }] }],
});
`;

/** Slips in that plan: what stands in it, and what somebody wrote instead, with \`‸\` where the compiler has to point. */
export const mistakes: readonly (readonly [name: string, right: string, wrong: string])[] = [
  // No such code.
  ["code-of-plan", 'kind: "action-plan"', '‸kind: "acton-plan"'],
  ["code-of-goal", 'kind: "outcome"', '‸kind: "result"'],
  ["code-of-indicator", 'direction: "increase"', '‸direction: "up"'],
  ["code-of-target", 'comparator: "gte"', '‸comparator: ">="'],
  ["code-of-role", 'role: "lead"', '‸role: "牵头"'],
  ["code-of-action", 'modality: "explore"', '‸modality: "探索"'],
  ["code-of-project", 'kind: "railway"', '‸kind: "tramway"'],
  ["code-of-relation", 'relation: "own"', '‸relation: "x-own"'],
  ["code-of-mention", 'stage: "proposed"', '‸stage: "planned"'],
  ["code-of-agency", 'kind: "government"', '‸kind: "goverment"'],
  ["code-of-place", 'kind: "prefecture"', '‸kind: "city"'],
  ["code-of-instrument", 'kind: "fund"', '‸kind: "funds"'],
  ["code-of-arrangement", '["publicity"]', '[‸"public"]'],
  ["code-of-report", 'status: "in-progress"', '‸status: "started"'],
  // No such id, or one of another kind.
  ["id-in-plan", 'jurisdiction: "place-city"', '‸jurisdiction: "place-town"'],
  ["id-in-list", 'issuers: ["agency-city"]', 'issuers: [‸"agency-town"]'],
  ["id-of-parent", 'parent: "section-1"', '‸parent: "section-9"'],
  ["id-in-section", 'heads: "measure-trams"', '‸heads: "measure-tram"'],
  ["id-in-goal", '["domain-transport"]', '[‸"domain-transports"]'],
  ["id-in-indicator", 'agency: "agency-city"', '‸agency: "place-city"'],
  ["id-in-target", 'for: "measure-roads"', '‸for: "measure-road"'],
  ["id-in-measure", 'domain: "domain-health"', '‸domain: "domain-heath"'],
  ["id-of-agency", 'agency: "agency-transport"', '‸agency: "agency-transprt"'],
  ["id-of-kind", 'for: "measure-trams"', '‸for: "project-1"'],
  ["id-of-partner", 'partners: ["place-bay"]', 'partners: [‸"domain-health"]'],
  ["id-of-mention", 'for: "action-1"', '‸for: "action-2"'],
  ["id-of-member", 'members: ["place-city"]', 'members: [‸"place-cty"]'],
  ["id-in-milestone", 'for: "project-1"', '‸for: "project-2"'],
  ["id-in-report", 'for: "target-1"', '‸for: "target-2"'],
  // Something is missing.
  ["missing-in-plan", 'definePlan({\n  specVersion: "0.3",', "definePlan(‸{"],
  ["missing-in-document", '{ id: "document-1", title: { en: "The printed plan" } }', '‸{ id: "document-1" }'],
  ["missing-in-goal", '{ id: "goal-1", statement: { en: "Nobody waits" },', '‸{ id: "goal-1",'],
  ["missing-role", '{ agency: "agency-transport", role: "lead" }', '‸{ agency: "agency-transport" }'],
  ["missing-in-project", '{ id: "project-1", name: { en: "Line 1" },', '‸{ id: "project-1",'],
  ["missing-in-report", '{ id: "report-1", asOf: "2026",', '‸{ id: "report-1",'],
  // No such field.
  ["field-of-plan", 'jurisdiction: "place-city"', '‸juristiction: "place-city"'],
  ["field-of-target", 'statement: { en: "Ten lines" }', '‸statment: { en: "Ten lines" }'],
  ["field-of-measure", 'due: "2030"', '‸deadline: "2030"'],
  ["field-of-duty", 'role: "lead" }', 'role: "lead", ‸rank: 1 }'],
  ["field-of-milestone", 'title: { en: "First rail" }', '‸titel: { en: "First rail" }'],
  ["field-of-agency", 'parent: "agency-city"', '‸partOf: "agency-city"'],
  // Something else was to stand there.
  ["text-alone", 'title: { en: "Build trams" }', '‸title: "Build trams"'],
  ["text-for-list", 'languages: ["en"]', '‸languages: "en"'],
  ["text-for-number", "value: 10", '‸value: "10"'],
  ["number-for-date", 'due: "2027"', "‸due: 2027"],
  ["one-for-many", 'places: ["place-bay"]', '‸places: "place-bay"'],
  ["one-for-list", 'mentions: [{ for: "action-1", stage: "proposed" }]', 'mentions: { ‸for: "action-1", stage: "proposed" }'],
];
