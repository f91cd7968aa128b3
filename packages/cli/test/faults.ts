/** Something wrong that is put into the sound Ningbo plan, and the findings that must come of it: these and no others. */
export interface Fault {
  what: string;
  put: (plan: Json) => void;
  /** Rule and path of each finding. */
  found: readonly string[];
}

/** A plan as something that can be spoilt. */
export type Json = { [key: string]: Json };

export const faults: readonly Fault[] = [
  // structure
  { what: "a misspelt key", put: ({ measures }) => rename(measures?.[0], "title", "titel"), found: ["structure/schema /measures/0/titel"] },
  { what: "a key that nobody knows", put: ({ goals }) => set(goals?.[3], "owner", "me"), found: ["structure/schema /goals/3/owner"] },
  { what: "a list that nobody knows", put: (plan) => set(plan, "kpis", []), found: ["structure/schema /kpis"] },
  { what: "a missing statement", put: ({ goals }) => drop(goals?.[5], "statement"), found: ["structure/schema /goals/5/statement"] },
  {
    what: "a missing role",
    put: ({ measures }) => set(measures?.[0], "responsible", [{ agency: lead }]),
    found: ["structure/schema /measures/0/responsible/0/role"],
  },
  { what: "a year that is a number", put: ({ targets }) => set(targets?.[0], "due", 2025), found: ["structure/schema /targets/0/due"] },
  {
    what: "a text that is a string",
    put: ({ domains }) => set(domains?.[2], "title", "公共服务"),
    found: ["structure/schema /domains/2/title"],
  },
  { what: "an empty text", put: ({ goals }) => set(goals?.[0]?.statement, "en", ""), found: ["structure/schema /goals/0/statement/en"] },
  {
    what: "a comparator that is a sign",
    put: ({ targets }) => set(targets?.[3], "comparator", ">="),
    found: ["structure/schema /targets/3/comparator"],
  },
  { what: "an id with capitals", put: ({ glossary }) => set(glossary?.[9], "id", "Term9"), found: ["structure/schema /glossary/9/id"] },
  { what: "a thirteenth month", put: ({ targets }) => set(targets?.[0], "due", "2025-13"), found: ["structure/schema /targets/0/due"] },
  { what: "a newer version of the model", put: (plan) => set(plan, "specVersion", "9.0"), found: ["structure/spec-version /specVersion"] },
  {
    what: "a language that is not registered",
    put: (plan) => set(plan.glossary?.[0]?.name, "qq", "x"),
    found: ["structure/language-tag /glossary/0/name/qq"],
  },
  // reference
  {
    what: "a link to an item that is not there",
    put: ({ measures }) => set(measures?.[0], "domain", "domain-7"),
    found: ["reference/unknown-id /measures/0/domain"],
  },
  {
    what: "a link with a typing error",
    put: ({ actions }) => set(actions?.[0], "section", "section-9-9"),
    found: ["reference/unknown-id /actions/0/section"],
  },
  {
    what: "a link to a place where a domain belongs",
    put: ({ measures }) => set(measures?.[0], "domain", "place-shanghai"),
    found: ["reference/wrong-kind /measures/0/domain"],
  },
  {
    what: "an id that is used twice",
    put: ({ glossary }) => set(glossary?.[1], "id", "term-delta"),
    found: ["reference/duplicate-id /glossary/1/id"],
  },
  {
    what: "a section inside itself",
    put: ({ outline }) => set(outline?.[0], "parent", "section-1-2"),
    found: ["reference/cycle /outline/0/parent"],
  },
  {
    what: "a place within itself",
    put: ({ places }) => set(places?.[0], "within", "place-china"),
    found: ["reference/cycle /places/0/within"],
  },
  {
    what: "a duty of a body that is out of force",
    put: ({ goals }) => set(goals?.[0], "responsible", [{ agency: "agency-shanghai-dovetailing-leading-group", role: "lead" }]),
    found: ["responsibility/superseded-agency /goals/0/responsible/0/agency"],
  },
  // codelist and identifier
  {
    what: "a kind that is not in the list",
    put: ({ projects }) => set(projects?.[0], "kind", "railwey"),
    found: ["codelist/unknown-kind /projects/0/kind"],
  },
  {
    what: "a code that GB/T 2260 does not have",
    put: ({ places }) => set(byId(places, "place-ningbo")?.identifiers?.[0], "value", "330299"),
    found: ["codelist/place-code /places/{place-ningbo}/identifiers/0/value"],
  },
  {
    what: "a currency that is none",
    put: ({ measures }) => set(measures?.[0], "funding", [{ source: "municipal", amount: { amount: 1, currency: "CNX" } }]),
    found: ["codelist/currency /measures/0/funding/0/amount/currency"],
  },
  {
    what: "a unit that UCUM does not have",
    put: ({ targets }) => set(targets?.[4]?.quantity, "unitCode", "hours"),
    found: ["codelist/unit-code /targets/4/quantity/unitCode"],
  },
  {
    what: "a credit code with a wrong check character",
    put: ({ agencies }) => set(agencies?.[24], "identifiers", [{ scheme: "uscc", value: "91330200144011234A" }]),
    found: ["identifier/uscc-checksum /agencies/24/identifiers/0/value"],
  },
  {
    what: "an address that is none",
    put: ({ instruments }) => set(instruments?.[0], "url", "see the web"),
    found: ["identifier/uri /instruments/0/url"],
  },
  // time
  {
    what: "a day that no calendar has",
    put: ({ targets }) => set(targets?.[0], "due", "2025-02-30"),
    found: ["time/calendar-date /targets/0/due"],
  },
  { what: "a period that ends before it begins", put: (plan) => set(plan, "period", "2035/2020"), found: ["time/period-order /period"] },
  {
    what: "a goal beyond the plan's period",
    put: (plan) => {
      set(plan, "period", "2020/2035");
      set(plan.goals?.[0], "horizon", "2050");
    },
    found: ["time/goal-within-period /goals/0/horizon"],
  },
  {
    what: "a target beyond the plan's period",
    put: (plan) => {
      set(plan, "period", "2020/2035");
      set(plan.targets?.[0], "due", "2040");
    },
    found: ["time/due-within-period /targets/0/due"],
  },
  {
    what: "dates that were put off in the wrong order",
    put: (plan) =>
      set(plan, "milestones", [
        {
          id: "milestone-1",
          for: "project-shanghai-jiaxing-ningbo-railway",
          title: { zh: "挂牌", en: "Opening" },
          due: "2030",
          revisions: [
            { due: "2028", on: "2024-01-01" },
            { due: "2026", on: "2023-01-01" },
          ],
        },
      ]),
    found: ["time/revision-order /milestones/0/revisions/1/on"],
  },
  // indicator
  {
    what: "a target that repeats another",
    put: ({ targets }) => set(targets, "6", { ...targets?.[3], id: "target-again" }),
    found: ["indicator/duplicate-target /targets/6"],
  },
  {
    what: "another number than the one printed",
    put: ({ targets }) => set(targets?.[0]?.quantity, "value", 12),
    found: ["indicator/number-mismatch /targets/0/quantity"],
  },
  // provenance
  {
    what: "a quote that is not in the text",
    put: ({ goals }) => quoteOf(goals?.[0], "努力建设长三角先行区"),
    found: ["provenance/quote-mismatch /goals/0/source/0/quote"],
  },
  {
    what: "offsets of another passage",
    put: ({ instruments }) => move(instruments?.[0]?.source?.[0], 3),
    found: ["provenance/quote-mismatch /instruments/0/source/0/start"],
  },
  {
    what: "offsets beyond the text",
    put: ({ instruments }) => move(instruments?.[0]?.source?.[0], 90_000),
    found: ["provenance/span-out-of-range /instruments/0/source/0/start"],
  },
  {
    what: "a quote that stands in many places",
    put: ({ instruments }) => set(instruments?.[0], "source", [{ quote: "长三角" }]),
    found: ["provenance/ambiguous-quote /instruments/0/source/0/quote"],
  },
  {
    what: "an item that shows no source",
    put: ({ instruments }) => drop(instruments?.[0], "source"),
    found: ["provenance/no-source /instruments/0"],
  },
  {
    what: "a sentence that no item takes up",
    put: ({ outline }) => drop(outline?.[8], "source"),
    found: ["provenance/uncovered-text /documents/0"],
  },
  {
    what: "another text than the one quoted",
    put: ({ documents }) => set(documents?.[0], "sha256", "0".repeat(64)),
    found: ["provenance/document-changed /documents/0/sha256"],
  },
  // language
  {
    what: "a missing translation",
    put: ({ domains }) => drop(domains?.[0]?.title, "en"),
    found: ["language/missing-translation /domains/0/title"],
  },
  {
    what: "a translation alone",
    put: ({ domains }) => drop(domains?.[0]?.title, "zh"),
    found: ["language/missing-authoritative /domains/0/title"],
  },
  {
    what: "a translation that was not made",
    put: ({ agencies }) => set(agencies?.[24]?.name, "en", "复旦大学"),
    found: ["language/same-text /agencies/24/name/en"],
  },
  {
    what: "a term translated in another way",
    put: ({ goals }) => set(goals?.[0]?.statement, "en", "Build a leading zone of the integrated development of the Yangtze River Delta"),
    found: ["language/glossary /goals/0/statement/en"],
  },
  // outline
  {
    what: "a number that is left out",
    put: ({ outline }) => set(outline?.[7], "label", "(四)"),
    found: ["outline/numbering-gap /outline/7/label"],
  },
  {
    what: "two headings of one item",
    put: ({ outline }) => set(outline?.[11], "heads", "measure-1-1"),
    found: ["outline/heads-twice /outline/11/heads"],
  },
  // responsibility
  {
    what: "one unit that leads and cooperates",
    put: ({ goals }) =>
      set(goals?.[0], "responsible", [
        { agency: lead, role: "lead" },
        { agency: lead, role: "cooperate" },
      ]),
    found: ["responsibility/lead-and-cooperate /goals/0/responsible/1"],
  },
  {
    what: "two units that lead",
    put: ({ goals }) =>
      set(goals?.[0], "responsible", [
        { agency: lead, role: "lead" },
        { agency: "agency-lead-units", role: "lead" },
      ]),
    found: ["responsibility/several-leads /goals/0/responsible/1/role"],
  },
  {
    what: "several units, none of which leads",
    put: ({ goals }) =>
      set(goals?.[0], "responsible", [
        { agency: lead, role: "responsible" },
        { agency: "agency-lead-units", role: "responsible" },
      ]),
    found: ["responsibility/no-lead /goals/0/responsible"],
  },
];

const lead = "agency-ningbo-development-and-reform-commission" as unknown as Json;

function set(target: Json | undefined, key: string, value: unknown): void {
  if (target === undefined) throw new Error(`There is nothing to set ${key} of.`);
  target[key] = value as Json;
}

function drop(target: Json | undefined, key: string): void {
  if (target?.[key] === undefined) throw new Error(`There is no ${key} to drop.`);
  delete target[key];
}

function rename(target: Json | undefined, from: string, to: string): void {
  set(target, to, target?.[from]);
  drop(target, from);
}

function byId(list: Json | undefined, id: string): Json | undefined {
  return (list as unknown as Json[] | undefined)?.find((item) => item.id === (id as unknown as Json));
}

/** Puts other words into an item's first quote, in the place of the right ones. */
function quoteOf(item: Json | undefined, quote: string): void {
  set(item, "source", [{ quote }, ...((item?.source ?? []) as unknown as Json[])]);
}

function move(span: Json | undefined, by: number): void {
  set(span, "start", Number(span?.start) + by);
  set(span, "end", Number(span?.end) + by);
}
