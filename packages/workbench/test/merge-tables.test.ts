import { isPlan, type Plan, serialisePlan } from "@regional-plan/model";
import { fiveYearPlan } from "@regional-plan/repository/five-year-plan";
import { mergeOpened, openContent } from "@regional-plan/workbench";
import { expect, test } from "vitest";

const tasks = "\uFEFF序号,重点任务,责任单位,完成时限\r\n1,建设湾区人才驿站,临澜市交通运输局、市人才办,2024年6月\r\n";

async function added(ours: string) {
  const done = await mergeOpened({
    ours: await openContent(ours, { name: "plan.json" }),
    theirs: await openContent(tasks, { name: "任务.csv" }),
  });
  if (!("merged" in done)) throw new Error("It was not merged.");
  expect(done.conflicts).toEqual([]);
  return done.merged?.content as string;
}

test("a table of tasks is added to a plan once, however often it is read", async () => {
  const before = serialisePlan(fiveYearPlan as Plan);
  const once = await added(before);
  const plan = JSON.parse(once) as Plan;
  expect(isPlan(plan)).toBe(true);
  const measure = plan.measures?.find(({ title }) => title?.zh === "建设湾区人才驿站");
  expect(measure).toMatchObject({ label: "1", due: "2024-06" });
  expect(measure?.responsible).toHaveLength(2);
  // Units that the plan has are those, and no others of the same name.
  const names = (plan.agencies ?? []).map(({ name }) => name.zh);
  expect(new Set(names).size).toBe(names.length);
  expect(await added(once)).toBe(once);
});

test("a whole plan is not added to a table", async () => {
  const done = await mergeOpened({
    ours: await openContent(tasks, { name: "任务.csv" }),
    theirs: await openContent(serialisePlan(fiveYearPlan as Plan), { name: "plan.json" }),
  });
  expect(done).toHaveProperty("unlike");
});

test("what a table only hints at is told when it is merged, and what it says for sure is not", async () => {
  const merge = async (content: string) => {
    const done = await mergeOpened({
      ours: await openContent(serialisePlan(fiveYearPlan as Plan), { name: "plan.json" }),
      theirs: await openContent(content, { name: "任务.csv" }),
    });
    return "merged" in done ? done.guessed?.map(({ rule, location }) => `${rule} ${location?.line}`) : undefined;
  };
  expect(await merge(tasks)).toBeUndefined();
  expect(await merge(tasks.replace("市人才办", "市人才办等"))).toEqual(["tables/others 2"]);
});
