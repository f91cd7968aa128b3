import type { Plan } from "@regional-plan/model";
import { renderMessage } from "@regional-plan/model";
import { describe, expect, test } from "vitest";
import { mergeFindings } from "./merge-findings.ts";
import { mergePlans } from "./merge-plans.ts";

const base: Plan = {
  specVersion: "0.3",
  id: "p",
  title: { zh: "规划", en: "Plan" },
  languages: ["zh", "en"],
  issued: "2021",
  period: "2021/2025",
  outline: [
    { id: "section-1", title: { zh: "一" } },
    { id: "section-2", title: { zh: "二" } },
    { id: "section-3", title: { zh: "三" } },
  ],
  goals: [
    { id: "goal-1", statement: { zh: "甲" } },
    { id: "goal-2", statement: { zh: "乙" } },
    { id: "goal-3", statement: { zh: "丙" } },
  ],
  targets: [{ id: "target-1", statement: { zh: "建成10座", en: "Ten" }, quantity: { value: 10, unit: "座" }, for: "measure-1" }],
  measures: [
    { id: "measure-1", title: { zh: "铁路", en: "Rail" }, responsible: [{ agency: "agency-a", role: "cooperate" }], places: ["place-a"] },
    { id: "measure-2", title: { zh: "公路" } },
  ],
  agencies: [
    { id: "agency-a", name: { zh: "甲局" } },
    { id: "agency-b", name: { zh: "乙局" } },
    { id: "agency-c", name: { zh: "丙局" } },
  ],
  places: [
    { id: "place-a", name: { zh: "甲地" } },
    { id: "place-b", name: { zh: "乙地" } },
    { id: "place-c", name: { zh: "丙地" } },
  ],
};

/** The base with some items or fields changed. */
const having = (changes: Partial<Plan>): Plan => ({ ...base, ...changes });
const [rail, road] = base.measures as [NonNullable<Plan["measures"]>[number], NonNullable<Plan["measures"]>[number]];
const withRail = (changes: object) => having({ measures: [{ ...rail, ...changes }, road] });

const rulesOf = (ours: Plan, theirs: Plan, from: Plan | undefined = base) =>
  mergePlans(from, ours, theirs).conflicts.map(({ rule }) => rule);

describe("what both changed is merged", () => {
  test("field by field, and language by language", () => {
    const { plan, conflicts } = mergePlans(
      base,
      withRail({ title: { zh: "高速铁路", en: "Rail" }, due: "2024" }),
      withRail({ title: { zh: "铁路", en: "Railways" }, label: "1." }),
    );
    expect(conflicts).toEqual([]);
    expect(plan.measures?.[0]).toEqual({ ...rail, title: { zh: "高速铁路", en: "Railways" }, due: "2024", label: "1." });
  });

  test("as sets, where the order of a list means nothing", () => {
    const { plan } = mergePlans(base, withRail({ places: ["place-b", "place-a"] }), withRail({ places: ["place-c"] }));
    expect(plan.measures?.[0]?.places).toEqual(["place-b", "place-c"]);
  });

  test("duty by duty of each agency", () => {
    const { plan, conflicts } = mergePlans(
      base,
      withRail({ responsible: [{ agency: "agency-a", role: "lead" }] }),
      withRail({ responsible: [...(rail.responsible ?? []), { agency: "agency-b", role: "cooperate" }] }),
    );
    expect(conflicts).toEqual([]);
    expect(plan.measures?.[0]?.responsible).toEqual([
      { agency: "agency-a", role: "lead" },
      { agency: "agency-b", role: "cooperate" },
    ]);
  });

  test("in the order of both: new items stand where they stood, and who alone reordered is followed", () => {
    const [one, two, three] = base.outline as [{ id: string }, { id: string }, { id: string }];
    const ours = having({ outline: [one, { id: "section-new-o" }, two, three] });
    const theirs = having({ outline: [three, one, { id: "section-new-t" }, two] });
    const { plan, conflicts } = mergePlans(base, ours, theirs);
    expect(conflicts).toEqual([]);
    expect(plan.outline?.map(({ id }) => id)).toEqual(["section-3", "section-1", "section-new-o", "section-new-t", "section-2"]);
  });

  test("without a base, as additions", () => {
    const { plan, conflicts } = mergePlans(undefined, having({ measures: [road] }), having({ measures: [{ ...road, due: "2025" }, rail] }));
    expect(conflicts).toEqual([]);
    expect(plan.measures).toEqual([{ ...road, due: "2025" }, rail]);
    const [conflict] = mergePlans(undefined, base, withRail({ title: { zh: "轨道", en: "Rail" } })).conflicts;
    expect(conflict).toMatchObject({ rule: "merge/changed-twice", variant: "added", ours: { value: "铁路" }, theirs: { value: "轨道" } });
  });
});

describe("a conflict is", () => {
  test("a field that both changed, told with three values and two places", () => {
    const ours = having({ measures: [road, { ...rail, title: { zh: "高铁", en: "Rail" } }] });
    const [conflict, ...others] = mergePlans(base, ours, withRail({ title: { zh: "城铁", en: "Rail" } })).conflicts;
    expect(others).toEqual([]);
    expect(conflict).toMatchObject({
      path: "/measures/1/title/zh",
      ours: { path: "/measures/1/title/zh", value: "高铁" },
      theirs: { path: "/measures/0/title/zh", value: "城铁" },
      base: { path: "/measures/0/title/zh", value: "铁路" },
    });
    const say = (language: "zh" | "en") => renderMessage(mergeFindings.changedTwice.message, conflict?.params, language);
    expect(say("zh")).toBe("双方对“measure-1”的任务名称（zh）作了不同修改：本方为“高铁”，对方为“城铁”，原为“铁路”。");
    expect(say("en")).toBe(
      "Both changed “Title” (zh) of “measure-1”, and differently: ours has “高铁”, theirs has “城铁”; before, it was “铁路”.",
    );
  });

  test("an amount of which one changed the number and the other the unit", () => {
    const target = base.targets?.[0] as object;
    const amount = (quantity: object) => having({ targets: [{ ...target, quantity } as never] });
    expect(rulesOf(amount({ value: 12, unit: "座" }), amount({ value: 10, unit: "处" }))).toEqual(["merge/changed-twice"]);
    const [conflict] = mergePlans(base, amount({ value: 12, unit: "座" }), amount({ value: 10, unit: "处" })).conflicts;
    expect(renderMessage(mergeFindings.changedTwice.message, conflict?.params, "zh")).toContain("本方为“12座”，对方为“10处”，原为“10座”。");
  });

  test("an item that one took out and the other changed", () => {
    const { plan, conflicts } = mergePlans(base, having({ measures: [rail] }), having({ measures: [rail, { ...road, due: "2024" }] }));
    expect(conflicts).toMatchObject([{ rule: "merge/deleted-and-changed", ours: { path: "/measures" }, theirs: { path: "/measures/1" } }]);
    expect(plan.measures).toEqual([rail]);
  });

  test("an id that both gave, each to something else, in one list or in two", () => {
    const added = (measure: object) => having({ measures: [rail, road, measure as never] });
    const ours = added({ id: "measure-3", title: { zh: "航运" } });
    expect(rulesOf(ours, added({ id: "measure-3", title: { zh: "民航" } }))).toEqual(["merge/id-given-twice"]);
    expect(rulesOf(ours, added({ id: "measure-3", title: { zh: "航运" }, due: "2025" }))).toEqual([]);
    expect(rulesOf(ours, having({ goals: [...(base.goals ?? []), { id: "measure-3", statement: { zh: "丁" } }] }))).toEqual([
      "merge/id-given-twice",
    ]);
  });

  test("a link to what the other side took out", () => {
    const ours = having({ targets: [...(base.targets ?? []), { id: "target-2", statement: { zh: "十条" }, for: "measure-2" }] });
    const { plan, conflicts } = mergePlans(base, ours, having({ measures: [rail] }));
    expect(conflicts).toMatchObject([
      {
        rule: "merge/link-to-deleted",
        ours: { path: "/targets/1/for", value: "measure-2" },
        theirs: { path: "/measures" },
        base: { path: "/measures/1", value: road },
      },
    ]);
    expect(plan.measures).toContainEqual(road);
    expect(mergePlans(base, having({ measures: [rail] }), ours).conflicts).toMatchObject([{ variant: "byUs" }]);
  });

  test("a circle that each of them alone left open", () => {
    const goals = (changes: Record<string, object>) =>
      having({ goals: base.goals?.map((goal) => ({ ...goal, ...changes[goal.id] })) as Plan["goals"] & object });
    for (const link of [(id: string) => ({ parent: id }), (id: string) => ({ replaces: [id] })]) {
      const ours = goals({ "goal-1": link("goal-2") });
      const theirs = goals({ "goal-2": link("goal-3"), "goal-3": link("goal-1") });
      const { plan, conflicts } = mergePlans(base, ours, theirs);
      expect(conflicts).toMatchObject([{ rule: "merge/circle", params: { way: "goal-1 → goal-2 → goal-3 → goal-1" } }]);
      expect(conflicts[0]?.ours.path).toMatch(/^\/goals\/0\//u);
      expect(conflicts[0]?.theirs.path).toMatch(/^\/goals\/1\//u);
      expect(plan.goals).toEqual(ours.goals);
    }
  });

  test("two leads, of which each side named one", () => {
    const led = (agency: string) => withRail({ responsible: [...(rail.responsible ?? []), { agency, role: "lead" } as never] });
    expect(rulesOf(led("agency-b"), led("agency-c"))).toEqual(["merge/several-leads"]);
    expect(rulesOf(led("agency-b"), led("agency-b"))).toEqual([]);
  });

  test("two headings of one thing", () => {
    const headed = (at: number) =>
      having({ outline: (base.outline ?? []).map((each, i) => (i === at ? { ...each, heads: "measure-1" as never } : each)) });
    expect(rulesOf(headed(0), headed(1))).toEqual(["merge/several-headings"]);
  });

  test("a plan that would be issued after its period", () => {
    expect(rulesOf(having({ issued: "2024" }), having({ period: "2021/2023" }))).toEqual(["merge/issued-after-period"]);
  });

  test("a text that is not there in the language that the other side made the authoritative one", () => {
    const inEnglish = { statement: { zh: "甲", en: "A" } };
    const from = having({
      ...{ outline: [], targets: [], measures: [], agencies: [], places: [] },
      goals: [{ id: "goal-1", ...inEnglish }],
    });
    const ours = { ...from, languages: ["en", "zh"] } as Plan;
    const theirs = { ...from, goals: [...(from.goals ?? []), { id: "goal-4", statement: { zh: "丁" } }] } as Plan;
    expect(rulesOf(ours, theirs, from)).toEqual(["merge/language-missing"]);
  });

  test("a quote of no document in particular, where the other side made another document the first", () => {
    const from = having({ documents: [{ id: "document-1", title: { zh: "原文" } }] });
    const ours = { ...from, documents: [{ id: "document-2", title: { zh: "附件" } }, ...(from.documents ?? [])] } as Plan;
    const quoting = (span: object) =>
      ({ ...from, goals: [{ ...base.goals?.[0], source: [{ quote: "甲", ...span }] }, ...(base.goals ?? []).slice(1)] }) as Plan;
    expect(rulesOf(ours, quoting({}), from)).toEqual(["merge/first-document"]);
    expect(rulesOf(ours, quoting({ document: "document-1" }), from)).toEqual([]);
    expect(rulesOf({ ...quoting({}), status: "draft" }, quoting({}), from)).toEqual([]);
  });

  test("an order of reading that both changed", () => {
    const [one, two, three] = base.outline as [{ id: string }, { id: string }, { id: string }];
    expect(rulesOf(having({ outline: [two, one, three] } as never), having({ outline: [three, one, two] } as never))).toEqual([
      "merge/order-changed-twice",
    ]);
    const [a, b, c] = base.places as unknown as [{ id: string }, { id: string }, { id: string }];
    expect(rulesOf(having({ places: [b, a, c] } as never), having({ places: [c, a, b] } as never))).toEqual([]);
  });

  test("nothing that was wrong before", () => {
    const wrong = having({ goals: [{ id: "goal-1", statement: { zh: "甲" }, parent: "goal-9" }] });
    expect(rulesOf({ ...wrong, issued: "2022" }, { ...wrong, status: "draft" }, wrong)).toEqual([]);
  });
});

test("a part of a plan is merged like a whole one", () => {
  const part = { measures: [{ id: "measure-1", domain: "domain-1" }] } satisfies Partial<Plan>;
  const theirs = { measures: [...part.measures, { id: "measure-2", domain: "domain-7" }] };
  expect(mergePlans<Partial<Plan>>(part, part, theirs)).toEqual({ plan: theirs, conflicts: [] });
});
