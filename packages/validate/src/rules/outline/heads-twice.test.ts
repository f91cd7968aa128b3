import { expect, it } from "vitest";
import { foundBy } from "../../../test/found-by.ts";
import { codes } from "../../codes/codes.ts";
import { tryExamples } from "../try-examples.ts";
import { headsTwice } from "./heads-twice.ts";

it("holds on its examples", () => expect(tryExamples(headsTwice, { codes })).toEqual([]));

it("tells each heading but the first", () => {
  expect(
    foundBy(headsTwice, {
      outline: ["a", "b", "c"].map((id) => ({ id, heads: "domain-1" })),
      domains: [{ id: "domain-1", title: { zh: "交通" } }],
    }),
  ).toEqual(["/outline/1/heads", "/outline/2/heads"]);
});
