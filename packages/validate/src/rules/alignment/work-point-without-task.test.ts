import { expect, it } from "vitest";
import { validatePlan } from "../../engine/validate-plan.ts";
import { tryExamples } from "../try-examples.ts";
import { workPointWithoutTask } from "./work-point-without-task.ts";

it("holds on its examples", () => expect(tryExamples(workPointWithoutTask)).toEqual([]));

it("asks actions that belong to no measure, and takes no link that was rejected", () => {
  const alignment = (from: string, status: string) => ({
    id: `alignment-${from}`,
    from,
    to: { plan: "upper", item: "measure-9" },
    relation: "carries-out",
    status,
  });
  const plan = {
    specVersion: "0.3",
    id: "p-2024",
    title: { zh: "要点" },
    kind: "work-points",
    languages: ["zh"],
    measures: [{ id: "measure-1", title: { zh: "一" } }],
    actions: [
      { id: "action-1", statement: { zh: "二" } },
      { id: "action-2", statement: { zh: "三" } },
      { id: "action-3", kind: "background", statement: { zh: "四" } },
    ],
    alignments: [alignment("measure-1", "rejected"), alignment("action-1", "proposed")],
  };
  expect(validatePlan(plan, { only: [workPointWithoutTask.id] }).findings.map(({ path }) => path)).toEqual(["/measures/0", "/actions/1"]);
});
