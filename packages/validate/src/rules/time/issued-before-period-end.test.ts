import { expect, it } from "vitest";
import { foundBy } from "../../../test/found-by.ts";
import { codes } from "../../codes/codes.ts";
import { tryExamples } from "../try-examples.ts";
import { issuedBeforePeriodEnd } from "./issued-before-period-end.ts";

it("holds on its examples", () => expect(tryExamples(issuedBeforePeriodEnd, { codes })).toEqual([]));

it("lets a plan be issued on the last day, and one without an end at any time", () => {
  expect(foundBy(issuedBeforePeriodEnd, { issued: "2025-12-31", period: "2020/2025" })).toEqual([]);
  expect(foundBy(issuedBeforePeriodEnd, { issued: "2099", period: "2020/.." })).toEqual([]);
});
