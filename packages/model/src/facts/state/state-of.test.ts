import { casesToTry } from "@regional-plan/repository/cases-to-try";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Plan } from "../../plan/plan.ts";
import type { Report, ReportEntry } from "../../plan/report.ts";
import type { Target } from "../../plan/target.ts";
import { stateStatuses } from "./plan-state.ts";
import { countStatuses } from "./roll-up.ts";
import { stateOf } from "./state-of.ts";

const base: Plan = { specVersion: "0.3", id: "p", title: { en: "P" }, languages: ["en"], period: "2021/2025" };
const text = { en: "T" };

const report = (asOf: string, entries: readonly ReportEntry[], fields: Partial<Report> = {}): Report => ({
  id: `report-${asOf}`,
  asOf,
  entries,
  ...fields,
});

const stateIn = (plan: Partial<Plan>, id: string, asOf: string, options: object = {}) =>
  stateOf({ ...base, ...plan }, { asOf, ...options }).items.get(id);

describe("the entry that counts", () => {
  const measures = [{ id: "measure-1", due: "2025" }];
  const early = report("2023", [{ for: "measure-1", status: "not-started" }]);
  const late = report("2024", [{ for: "measure-1", status: "in-progress" }]);

  it("is that of the latest report up to the day", () => {
    const statusOn = (asOf: string) => stateIn({ measures, reports: [late, early] }, "measure-1", asOf)?.status;
    expect(["2023-12-30", "2023-12-31", "2024-12-30", "2024-12-31"].map(statusOn)).toEqual([
      "unreported",
      "not-started",
      "not-started",
      "in-progress",
    ]);
  });

  it("is no draft, unless drafts are asked for", () => {
    const reports = [early, { ...late, status: "draft" as const }];
    expect(stateIn({ measures, reports }, "measure-1", "2025-06-30")?.status).toBe("not-started");
    expect(stateIn({ measures, reports }, "measure-1", "2025-06-30", { drafts: true })?.status).toBe("in-progress");
  });

  it("is that of others before one's own of the same day, and the difference is told", () => {
    const reports = [
      { ...late, id: "report-a", kind: "independent" as const },
      report("2024", [{ for: "measure-1", status: "completed" }], { id: "report-b", kind: "self" }),
    ];
    const state = stateIn({ measures, reports }, "measure-1", "2024-12-31");
    expect([state?.status, state?.differs?.path, state?.because]).toEqual([
      "in-progress",
      "/reports/1/entries/0",
      ["/reports/0/entries/0"],
    ]);
  });
});

describe("an entry that says nothing of how far its item is", () => {
  const measures = [{ id: "measure-1" }, { id: "measure-2" }];
  const targets: Target[] = [{ id: "target-1", statement: text, quantity: { value: 10 } }];
  const actions = [{ id: "action-1", for: "measure-2", statement: text }];
  const said: ReportEntry[] = [
    { for: "measure-1", status: "in-progress", progress: 0.4 },
    { for: "target-1", status: "not-started" },
    { for: "action-1", status: "completed" },
  ];
  const state = (entry: ReportEntry, id = entry.for) =>
    stateIn({ measures, targets, actions, reports: [report("2023", said), report("2024", [entry])] }, id, "2024-12-31");

  it("leaves standing what was said before, and itself counts for what it says", () => {
    const now = state({ for: "measure-1", needs: [{ statement: text }] });
    expect([now?.status, now?.progress, now?.because, now?.entry?.path]).toEqual([
      "in-progress",
      0.4,
      ["/reports/0/entries/0"],
      "/reports/1/entries/0",
    ]);
  });

  it("leaves it to the parts, and to values measured since", () => {
    expect(state({ for: "measure-2", narrative: text })).toMatchObject({ status: "completed", derived: { completed: 1 } });
    expect(state({ for: "target-1", actuals: [{ value: { value: 10 } }] })).toMatchObject({ status: "completed", progress: 1 });
  });

  it("is none where it only marks the item, and unknown where nothing else was said", () => {
    const mark = { scores: [{ criterion: text, value: 90 }] };
    expect(state({ for: "measure-1", ...mark })?.entry?.path).toBe("/reports/0/entries/0");
    const alone = (entry: ReportEntry) => stateIn({ measures, reports: [report("2024", [entry])] }, "measure-1", "2024-12-31")?.status;
    expect([alone({ for: "measure-1", ...mark }), alone({ for: "measure-1", narrative: text })]).toEqual(["unreported", "unknown"]);
  });
});

it("of one day, another number of the same thing is a difference too", () => {
  const targets: Target[] = [{ id: "target-1", statement: text, quantity: { value: 10 } }];
  const told = (number: number, kind: Report["kind"]) =>
    report("2024", [{ for: "target-1", actuals: [{ value: { value: number } }] }], { id: `report-${kind}`, kind: kind ?? "self" });
  const differs = (number: number) =>
    stateIn({ targets, reports: [told(4, "self"), told(number, "independent")] }, "target-1", "2024-12-31")?.differs?.report.id;
  expect([differs(3), differs(4)]).toEqual(["report-self", undefined]);
});

describe("a measure that nobody reports", () => {
  const plan: Partial<Plan> = {
    measures: [{ id: "measure-1", responsible: [{ agency: "agency-1", role: "lead" }] }],
    actions: ["1", "2"].map((n) => ({ id: `action-${n}`, for: "measure-1", statement: text })),
    projects: [{ id: "project-cited", name: text, relation: "cited", mentions: [{ for: "action-1" }] }],
    agencies: [{ id: "agency-1", name: text }],
  };
  const rolled = (first?: ReportEntry["status"], second?: ReportEntry["status"]) => {
    const entries = [first, second].flatMap((status, at) => (status === undefined ? [] : [{ for: `action-${at + 1}`, status }]));
    return stateIn({ ...plan, reports: [report("2024", entries)] }, "measure-1", "2024-12-31");
  };

  it.each([
    ["completed", "completed", "completed"],
    ["completed", undefined, "in-progress"],
    ["completed", "cancelled", "completed"],
    ["not-started", "not-started", "not-started"],
    ["not-started", undefined, "not-started"],
    ["in-progress", "not-started", "in-progress"],
    ["cancelled", "cancelled", "cancelled"],
    ["cancelled", undefined, "unreported"],
    [undefined, undefined, "unreported"],
  ] as const)("of parts %s and %s is %s", (first, second, whole) => expect(rolled(first, second)?.status).toBe(whole));

  it("says how many of its parts are unreported, and what it rests on", () => {
    const state = rolled("completed");
    expect(state?.derived).toMatchObject({ completed: 1, unreported: 1 });
    expect(state?.because).toEqual(["/reports/0/entries/0", "/actions/1"]);
  });

  it("hands down who answers for it", () => {
    expect(stateIn(plan, "action-1", "2024-12-31")).toMatchObject({
      duties: [{ agency: "agency-1", role: "lead", path: "/measures/0/responsible/0" }],
      dutiesFrom: "measure-1",
    });
  });
});

describe("what was expected", () => {
  it("grows evenly from the beginning of the period to the last day", () => {
    expect(stateIn({ measures: [{ id: "measure-1", due: "2024" }] }, "measure-1", "2022-12-31")?.expected).toEqual({
      share: 730 / 1461,
      by: "even",
      because: ["/period", "/measures/0/due"],
    });
  });

  it("goes by milestones where there are some", () => {
    const milestones = ["2022", "2023", "2025"].map((due) => ({ id: `milestone-${due}`, for: "measure-1", title: text, due }));
    const plan = { measures: [{ id: "measure-1", due: "2025" }], milestones };
    expect(stateIn(plan, "measure-1", "2023-12-31")?.expected).toMatchObject({ share: 2 / 3, by: "milestones" });
    expect(stateIn(plan, "measure-1", "2025-12-31")?.expected).toMatchObject({ share: 1 });
  });

  it.each([
    [0.45, "on-time"],
    [0.44, "delayed"],
    [0.56, "ahead"],
    [0.55, "on-time"],
  ])("a share of %d where half was expected is %s", (progress, timeliness) => {
    const plan = { period: "2021/2024", milestones: [], measures: [{ id: "measure-1", due: "2024" }] };
    const milestones = ["2022", "2024"].map((due) => ({ id: `milestone-${due}`, for: "measure-1", title: text, due }));
    const reports = [report("2023", [{ for: "measure-1", status: "in-progress", progress }])];
    expect(stateIn({ ...plan, milestones, reports }, "measure-1", "2023-12-31")?.timeliness).toBe(timeliness);
  });
});

describe("days late", () => {
  const measures = [{ id: "measure-1", due: "2023" }];
  const done = [report("2024", [{ for: "measure-1", status: "completed", dateMet: "2024-01-10" }])];

  it.each([
    ["2023-12-31", {}, undefined],
    ["2024-01-31", {}, 31],
    ["2024-12-31", { reports: done }, 10],
    ["2024-12-31", { measures: [{ id: "measure-1", due: "2023~" }] }, undefined],
    ["2024-12-31", { measures: [{ id: "measure-1", due: "2022/.." }] }, undefined],
    ["2024-12-31", { reports: [report("2024", [{ for: "measure-1", status: "cancelled" }])] }, undefined],
  ])("on %s, %j: %s", (asOf, plan, days) => expect(stateIn({ measures, ...plan }, "measure-1", asOf)?.daysLate).toBe(days));

  it("are counted from a milestone, met or due", () => {
    const plan: Partial<Plan> = {
      measures: [{ id: "measure-1", dueAfter: { milestone: "milestone-1", days: 30 } }],
      milestones: [{ id: "milestone-1", title: text, due: "2023-03" }],
    };
    expect(stateIn(plan, "measure-1", "2023-05-01")).toMatchObject({ due: { day: "2023-04-30" }, daysLate: 1 });
    const reports = [report("2023-03-31", [{ for: "milestone-1", dateMet: "2023-03-10" }])];
    expect(stateIn({ ...plan, reports }, "measure-1", "2023-05-01")).toMatchObject({ due: { day: "2023-04-09" }, daysLate: 22 });
  });

  it("of two that wait for each other are unknown", () => {
    const wait = (id: string, milestone: string) => ({ id, title: text, dueAfter: { milestone, days: 1 } });
    const milestones = [wait("milestone-1", "milestone-2"), wait("milestone-2", "milestone-1")];
    expect(stateIn({ milestones }, "milestone-1", "2025-01-01")?.due).toBeUndefined();
  });
});

describe("how far a number is reached", () => {
  const indicators = [
    { id: "indicator-1", name: text, direction: "decrease" as const, baseline: { quantity: { value: 60, unit: "吨" }, date: "2020" } },
  ];
  const attained = (target: Partial<Target>, ...actuals: NonNullable<ReportEntry["actuals"]>) =>
    stateIn(
      {
        indicators,
        targets: [{ id: "target-1", statement: text, due: "2025", ...target }],
        reports: [report("2024", [{ for: "target-1", actuals }])],
      },
      "target-1",
      "2024-12-31",
    )?.attainment;
  const ten: Partial<Target> = { quantity: { value: 10, unit: "家" } };
  const value = (number: number, unit = "家") => ({ value: { value: number, unit } });

  it("from nothing, upwards", () => {
    expect(attained(ten, value(4))).toMatchObject({ share: 0.4, gap: 6, isReached: false });
    expect(attained(ten, value(12))).toMatchObject({ share: 1, gap: 0, isReached: true });
    expect(attained({ ...ten, comparator: "gt" }, value(10))).toMatchObject({ isReached: false });
  });

  it("from a baseline, downwards", () => {
    const less: Partial<Target> = { quantity: { value: 40, unit: "吨" }, indicator: "indicator-1" };
    expect(attained(less, value(45, "吨"))).toMatchObject({ share: 0.75, gap: 5, baseline: { value: 60 } });
    expect(attained(less, value(0.0045, "万吨"))).toMatchObject({ share: 0.75, gap: 5 });
    expect(attained(less, value(65, "吨"))).toMatchObject({ share: -0.25, gap: 25 });
    expect(attained({ ...less, comparator: "lte", measuredAs: "change" }, value(45, "吨"))?.baseline).toEqual({ value: 0, unit: "吨" });
  });

  it("downwards from nothing that is known, not at all until it is reached", () => {
    const hour: Partial<Target> = { quantity: { value: 1, unit: "小时" }, comparator: "lte" };
    expect(attained(hour, value(70, "分钟"))).toMatchObject({ isReached: false, unknown: "no-baseline" });
    expect(attained(hour, value(50, "分钟"))).toMatchObject({ isReached: true, share: 1 });
  });

  it("is not said of what cannot be compared", () => {
    expect(attained(ten, value(8, "%"))).toMatchObject({ unknown: "other-unit" });
    expect(attained({}, value(8))).toMatchObject({ unknown: "no-number" });
    expect(attained({ ...ten, comparator: "approx" }, value(8))).toMatchObject({ unknown: "no-aim" });
    expect(attained(ten)).toMatchObject({ unknown: "no-value" });
  });

  it("by groups, which add up only where each is named, and are numbers", () => {
    const women = { ...value(3), group: "女性" };
    const men = { ...value(4), group: "男性" };
    expect(attained(ten, women, men)).toMatchObject({ actual: { value: 7 }, share: 0.7, groups: [{ group: "女性" }, { group: "男性" }] });
    expect(attained({ ...ten, group: "女性" }, women, men)).toMatchObject({ actual: { value: 3 } });
    expect(attained(ten, women, value(9))).toMatchObject({ actual: { value: 9 } });
    expect(attained(ten, value(3), value(4))).toMatchObject({ unknown: "several-values" });
    expect(attained(ten, women, men, men)).toMatchObject({ unknown: "several-values" });
    expect(attained(ten, women)).toMatchObject({ unknown: "no-value" });
    const share: Partial<Target> = { quantity: { value: 50, unit: "%" } };
    expect(attained(share, { ...value(30, "%"), group: "女性" }, { ...value(40, "%"), group: "男性" })).toMatchObject({
      unknown: "several-values",
    });
  });

  it("of the whole is not that of a part which is told later", () => {
    const [women, men] = [
      { ...value(3), group: "女性" },
      { ...value(4), group: "男性" },
    ];
    const whole = [women, men].map((actual) => ({ ...actual, date: "2023" }));
    expect(attained(ten, ...whole, { ...women, date: "2024" })).toMatchObject({ actual: { value: 7 }, day: "2023-12-31" });
    expect(attained({ ...ten, group: "女性" }, ...whole, { ...women, date: "2024" })).toMatchObject({ day: "2024-12-31" });
  });

  it("that is set for each year is that of the year, and nothing before", () => {
    const plan: Partial<Plan> = {
      targets: [{ id: "target-1", statement: text, ...ten, measuredAs: "yearly" }],
      reports: [report("2023", [{ for: "target-1", status: "completed", actuals: [value(10)] }])],
    };
    expect(stateIn(plan, "target-1", "2023-12-31")).toMatchObject({ status: "completed", attainment: { isReached: true } });
    expect(stateIn(plan, "target-1", "2024-03-31")).toMatchObject({ status: "unreported", attainment: { unknown: "no-value" } });
    const targets = (plan.targets ?? []).map((target) => ({ ...target, due: "2023" }));
    expect(stateIn({ ...plan, targets }, "target-1", "2024-03-31")).toMatchObject({ status: "completed" });
  });

  it("takes the latest value, and the year that goes on as it is on the report's day", () => {
    expect(attained(ten, { ...value(4), date: "2023" }, { ...value(6), date: "2024" })).toMatchObject({
      actual: { value: 6 },
      day: "2024-12-31",
    });
    expect(attained(ten, { ...value(4), date: "2024" }, { ...value(6), date: "2025" })).toMatchObject({ actual: { value: 4 } });
  });
});

describe("whatever is reported", () => {
  const ids = ["measure-1", "action-1", "action-2", "project-1", "target-1", "milestone-1"];
  const plan: Plan = {
    ...base,
    measures: [{ id: "measure-1", due: "2025" }],
    actions: [
      { id: "action-1", for: "measure-1", statement: text },
      { id: "action-2", for: "measure-1", statement: text },
    ],
    projects: [{ id: "project-1", name: text, mentions: [{ for: "action-1" }] }],
    targets: [{ id: "target-1", for: "measure-1", statement: text, quantity: { value: 10 }, due: "2024" }],
    milestones: [{ id: "milestone-1", for: "measure-1", title: text, due: "2023" }],
  };
  const entry = fc.record(
    {
      for: fc.constantFrom(...ids),
      status: fc.constantFrom(
        "not-started" as const,
        "in-progress" as const,
        "completed" as const,
        "cancelled" as const,
        "unknown" as const,
      ),
      progress: fc.integer({ min: 0, max: 20 }).map((n) => n / 20),
      actuals: fc.array(fc.record({ target: fc.constant("target-1"), value: fc.record({ value: fc.integer({ min: -5, max: 15 }) }) }), {
        maxLength: 2,
      }),
    },
    { requiredKeys: ["for"] },
  );
  const reports = fc
    .array(
      fc.record(
        {
          asOf: fc.constantFrom("2021", "2022-06-30", "2022", "2023-33", "2024-12-31"),
          kind: fc.constantFrom("self" as const, "independent" as const),
          status: fc.constantFrom("draft" as const, "final" as const),
          entries: fc.array(entry, { maxLength: 5 }),
        },
        { requiredKeys: ["asOf"] },
      ),
      { maxLength: 6 },
    )
    .map((all) => all.map((one, at): Report => ({ id: `report-${at}`, ...one })));
  const withoutPaths = (value: unknown) =>
    JSON.parse(JSON.stringify(value, (key, inner) => (key === "path" || key === "because" ? undefined : inner)));
  const seen = (all: readonly Report[], asOf: string) => withoutPaths([...stateOf({ ...plan, reports: all }, { asOf }).items.values()]);

  it("the order in which reports are written says nothing", () => {
    fc.assert(
      fc.property(reports, (all) => {
        expect(seen(all.toReversed(), "2024-12-31")).toEqual(seen(all, "2024-12-31"));
      }),
      { numRuns: casesToTry(1000, 100) },
    );
  });

  it("a report that is added later changes no earlier day", () => {
    fc.assert(
      fc.property(reports, reports, (all, more) => {
        const later = more.map((one, at) => ({ ...one, id: `report-later-${at}`, asOf: "2025-06-30" }));
        expect(seen([...all, ...later], "2024-12-31")).toEqual(seen(all, "2024-12-31"));
      }),
      { numRuns: casesToTry(1000, 100) },
    );
  });

  it("counts add up, and what nobody reports is unreported", () => {
    fc.assert(
      fc.property(reports, (all) => {
        const { items } = stateOf({ ...plan, reports: all }, { asOf: "2024-12-31" });
        const counts = countStatuses(items.values());
        expect(stateStatuses.reduce((sum, status) => sum + counts[status], 0)).toBe(ids.length);
        for (const { placed, entry: counted, derived, status } of items.values())
          if (counted === undefined && derived === undefined) expect(status, placed.item.id).toBe("unreported");
      }),
      { numRuns: casesToTry(1000, 100) },
    );
  });
});
