import type { Content } from "@regional-plan/convert";
import { applyOperations, isPlan, isSameValue, type Plan } from "@regional-plan/model";
import { casesToTry } from "@regional-plan/repository/cases-to-try";
import { editPlan } from "@regional-plan/repository/edit-plan";
import { fiveYearPlan } from "@regional-plan/repository/five-year-plan";
import { randomNumbers } from "@regional-plan/repository/random-numbers";
import { mergeOpened, openContent } from "@regional-plan/workbench";
import { describe, expect, test } from "vitest";
import { operationsTowards } from "../src/merge/operations-towards.ts";

const open = (content: Content, name = "plan.yaml") => openContent(content, { name });

async function merged(name: string, base: Content, ours: Content, theirs: Content) {
  const done = await mergeOpened({ base: await open(base, name), ours: await open(ours, name), theirs: await open(theirs, name) });
  if ("unread" in done || "unlike" in done) throw new Error("not merged");
  return done;
}

const byHand = `# The plan of a small city
specVersion: "0.3"   # of the model
id: my-city
title: { zh: 计划, en: 'Plan' }
languages: [zh, en]

measures:
  # Railways first
  - id: measure-1   # the oldest
    title: { zh: "铁路",   en: Railways }
  - id: measure-2
    title: { zh: 公路, en: Roads }
    statement:
      zh: >-
        折叠的
        文本
      en: Folded
`;

describe("ours, edited in place", () => {
  test("keeps comments and layout, and takes what theirs changed", async () => {
    const theirs = byHand
      .replace("en: Roads }", "en: Motorways }\n    due: '2030'")
      .replace("  - id: measure-2", "  - id: measure-3\n    title: { zh: 轮渡, en: Ferries }\n  - id: measure-2");
    const ours = byHand.replace("en: Railways }", "en: Railway lines } # ours");
    const { merged: out, conflicts } = await merged("plan.yaml", byHand, ours, theirs);
    expect(conflicts).toEqual([]);
    expect(out?.content).toBe(
      ours
        .replace("en: Roads }", "en: Motorways }")
        .replace("      en: Folded\n", '      en: Folded\n    due: "2030"\n')
        .replace("  - id: measure-2", "  - id: measure-3\n    title:\n      zh: 轮渡\n      en: Ferries\n  - id: measure-2"),
    );
  });

  test("is left as it is where theirs changed nothing", async () => {
    expect((await merged("plan.yaml", byHand, `${byHand}# an end\n`, byHand)).merged?.content).toBe(`${byHand}# an end\n`);
  });

  test("puts in anew what its layout does not allow to be changed", async () => {
    const theirs = byHand.replace("        文本\n", "        文字\n");
    const { merged: out } = await merged("plan.yaml", byHand, byHand, theirs);
    expect(out?.content).toContain("  - id: measure-1   # the oldest\n");
    expect(out?.content).toContain("# Railways first\n");
    expect(out?.content).toContain("折叠的 文字");
  });

  test("of a folder changes the file that holds the place, makes one for a new list, and takes out one that is empty", async () => {
    const folder = (files: Record<string, string>) => new Map(Object.entries(files));
    const files = {
      "plan.yaml": 'specVersion: "0.3" # the model\nid: p\ntitle: { zh: 计划 }\nlanguages: [zh]\n',
      "measures/a.yaml": "measures:\n  # a\n  - { id: measure-1, title: { zh: 一 } }\n",
      "measures/b.yaml": "measures:\n  # b\n  - id: measure-2\n    title: { zh: 二 }\n",
      "goals.yaml": "goals:\n  - { id: goal-1, statement: { zh: 目标 } }\n",
    };
    const { "goals.yaml": _, ...rest } = files;
    const theirs = {
      ...rest,
      "measures/a.yaml": files["measures/a.yaml"].replace("一 } }\n", "一 } }\n  - { id: measure-9, title: { zh: 九 } }\n"),
      "places.yaml": "places: [{ id: place-1, name: { zh: 某市 } }]\n",
    };
    const { merged: out, conflicts } = await merged("", folder(files), folder(files), folder(theirs));
    expect(conflicts).toEqual([]);
    const after = out?.content as ReadonlyMap<string, string>;
    expect([...after.keys()].sort()).toEqual(["measures/a.yaml", "measures/b.yaml", "places.yaml", "plan.yaml"]);
    expect(after.get("plan.yaml")).toBe(files["plan.yaml"]);
    expect(after.get("measures/a.yaml")).toContain("  # a\n");
    expect([...after.values()].join("")).toContain("measure-9");
    expect(after.get("places.yaml")).toContain("place-1");
  });

  test("of a file of a folder is merged as that", async () => {
    const file = "measures:\n  # a\n  - { id: measure-1, domain: domain-1 } # stays\n";
    const theirs = `${file}  - { id: measure-2, domain: domain-2 }\n`;
    const { merged: out, conflicts } = await merged("measures.yaml", file, file.replace("domain-1 }", "domain-1, due: '2027' }"), theirs);
    expect(conflicts).toEqual([]);
    expect(out?.content).toBe(
      "measures:\n  # a\n  - { id: measure-1, domain: domain-1, due: '2027' } # stays\n  - id: measure-2\n    domain: domain-2\n",
    );
  });

  test("of a file of a folder may be an empty list", async () => {
    const theirs = "measures:\n  - { id: measure-1 }\n";
    for (const empty of ["measures:\n", "# nothing yet\nmeasures: []\n"]) {
      const { merged: out } = await merged("measures.yaml", empty, empty, theirs);
      expect(await (await out?.format.loadReader?.())?.load(out?.content ?? "")).toMatchObject({
        value: { measures: [{ id: "measure-1" }] },
      });
      const back = await merged("measures.yaml", theirs, theirs, empty);
      expect(back.plan.measures ?? []).toEqual([]);
    }
  });

  test.each(["plan.json", "plan.yaml"])("says in %s what was merged, whatever was changed", async (name) => {
    for (let seed = 0; seed < casesToTry(300); seed++) {
      const random = randomNumbers(seed);
      const edit = (plan: Plan, by: string) =>
        [1, 2, 3, 4, 5].reduce((at) => {
          const next = editPlan(at, random, by);
          return isPlan(next) ? next : at;
        }, plan);
      const { plan, merged: out } = await merged(
        name,
        ...(await written(name, fiveYearPlan, edit(fiveYearPlan, "o"), edit(fiveYearPlan, "t"))),
      );
      const { value } = (await (await out?.format.loadReader?.())?.load(out?.content ?? "")) ?? {};
      expect(isSameValue(value, plan), `seed ${seed}`).toBe(true);
    }
  });
});

describe("conflicts", () => {
  test("have the lines of both", async () => {
    const [ours, theirs] = [byHand.replace("en: Roads", "en: Streets"), `# moved\n${byHand.replace("en: Roads", "en: Ways")}`];
    const [conflict] = (await merged("plan.yaml", byHand, ours, theirs)).conflicts;
    expect(conflict?.location?.line).toBe(ours.split("\n").findIndex((line) => line.includes("Streets")) + 1);
    expect(conflict?.theirLocation?.line).toBe(theirs.split("\n").findIndex((line) => line.includes("Ways")) + 1);
  });

  test("are not looked for in what is no plan", async () => {
    const [ours, theirs] = [await open(byHand), await open("measures: [{ id: 1 }]\n")];
    expect(await mergeOpened({ ours, theirs })).toEqual({ unread: theirs });
  });
});

test("operations lead to the target in a few rounds, whatever is to stand where", () => {
  for (let seed = 0; seed < casesToTry(500); seed++) {
    const random = randomNumbers(seed);
    const list = (length: number) => Array.from({ length }, () => ({ id: `m-${random(40)}`, at: random(3) }));
    const unique = (items: { id: string }[]) => [...new Map(items.map((item) => [item.id, item])).values()];
    const [value, target] = [{ list: unique(list(random(20))) }, { list: unique(list(random(300))) }];
    let current: unknown = value;
    let rounds = 0;
    for (; !isSameValue(current, target) && rounds < 20; rounds++)
      current = applyOperations(current, operationsTowards(current, target)).value;
    expect(current, `seed ${seed}`).toEqual(target);
  }
});

async function written(name: string, ...plans: Plan[]): Promise<[Content, Content, Content]> {
  const { format } = await open("{}", name);
  const contents: Content[] = [];
  for (const plan of plans) contents.push((await (await format.load()).write?.(plan))?.content ?? "");
  return contents as [Content, Content, Content];
}
