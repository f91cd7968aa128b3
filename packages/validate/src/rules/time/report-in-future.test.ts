import { expect, it } from "vitest";
import { foundBy } from "../../../test/found-by.ts";
import { codes } from "../../codes/codes.ts";
import { tryExamples } from "../try-examples.ts";
import { reportInFuture } from "./report-in-future.ts";

it("holds on its examples", () => expect(tryExamples(reportInFuture, { codes })).toEqual([]));

it("lets a report tell of a year that has begun", () => {
  const reports = [{ id: "report-1", asOf: "2021" }];
  expect(foundBy(reportInFuture, { reports }, { asOf: "2021-03-01" })).toEqual([]);
  expect(foundBy(reportInFuture, { reports }, { asOf: "2020-12-31" })).toEqual(["/reports/0/asOf"]);
});
