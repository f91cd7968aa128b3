import { expect, it } from "vitest";
import { foundBy } from "../../../test/found-by.ts";
import { codes } from "../../codes/codes.ts";
import { tryExamples } from "../try-examples.ts";
import { oneTitle } from "./one-title.ts";

it("holds on its examples", () => expect(tryExamples(oneTitle, { codes })).toEqual([]));

it("tells both ways of going wrong at their own place", () => {
  expect(foundBy(oneTitle, { outline: [{ id: "section-1" }, { id: "section-2", heads: "goal-1", title: { zh: "目标" } }] })).toEqual([
    "/outline/0",
    "/outline/1/title",
  ]);
});
