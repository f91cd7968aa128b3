import { expect, it } from "vitest";
import { foundBy } from "../../../test/found-by.ts";
import { codes } from "../../codes/codes.ts";
import { validatePlan } from "../../engine/validate-plan.ts";
import { tryExamples } from "../try-examples.ts";
import { cycle } from "./cycle.ts";

it("holds on its examples", () => expect(tryExamples(cycle, { codes })).toEqual([]));

it("tells each circle once, at its first member", () => {
  const section = (id: string, parent: string) => ({ id, parent, title: { zh: id } });
  expect(
    foundBy(cycle, {
      outline: [section("s-0", "s-2"), section("s-1", "s-3"), section("s-2", "s-3"), section("s-3", "s-2"), section("s-4", "s-4")],
    }),
  ).toEqual(["/outline/2/parent", "/outline/4/parent"]);
});

it("takes a long chain without a stack", () => {
  const places = Array.from({ length: 50_000 }, (_, index) => ({
    id: `place-${index}`,
    name: { zh: "某地" },
    within: `place-${index + 1}`,
  }));
  expect(foundBy(cycle, { places })).toEqual([]);
});

it("tells of circles within circles no more than can be read", () => {
  const count = 20_000;
  const places = Array.from({ length: count }, (_, index) => ({
    id: `place-${index}`,
    name: { zh: "某地" },
    members: index < count - 1 ? [`place-${index + 1}`, "place-0"] : ["place-0"],
  }));
  const { findings } = validatePlan(
    { specVersion: "0.2", id: "p", title: { zh: "规划" }, languages: ["zh"], places },
    { only: [cycle.id] },
  );
  expect(findings.length).toBeGreaterThan(1000);
  expect(Math.max(...findings.map((finding) => JSON.stringify(finding).length))).toBeLessThan(2000);
  expect(findings.at(-1)?.params?.way).toMatch(/^place-0 → place-1 → .* → … → place-0$/u);
});

it("does not mix relations", () => {
  const name = { zh: "领导小组" };
  expect(
    foundBy(cycle, {
      agencies: [
        { id: "agency-1", name, parent: "agency-2" },
        { id: "agency-2", name, host: "agency-1" },
      ],
    }),
  ).toEqual([]);
});
