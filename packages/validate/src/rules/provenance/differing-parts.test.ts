import { expect, it } from "vitest";
import { differingParts } from "./differing-parts.ts";

it("shows where two texts differ, with a little around", () => {
  expect(differingParts("全面打造长三角一体化先行去", "全面打造长三角一体化先行区")).toEqual({
    a: "…长三角一体化先行去",
    b: "…长三角一体化先行区",
  });
  expect(differingParts("打造长三角一体化先行区和其他", "打造长三角\n一体化先行区和其他")).toEqual({
    a: "打造长三角一体化先行区和其…",
    b: "打造长三角↵一体化先行区和其…",
  });
  expect(differingParts("and 5 innovation platforms are run", "and about 5 innovation platforms are run")).toEqual({
    a: "and 5 innovation…",
    b: "and about 5 innovation…",
  });
  expect(differingParts("a", `a${"b".repeat(90)}`).b).toBe(`a${"b".repeat(59)}…`);
});
