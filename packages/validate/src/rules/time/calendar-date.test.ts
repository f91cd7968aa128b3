import { expect, it } from "vitest";
import { foundBy } from "../../../test/found-by.ts";
import { codes } from "../../codes/codes.ts";
import { tryExamples } from "../../try-examples.ts";
import { calendarDate } from "./calendar-date.ts";

it("holds on its examples", () => expect(tryExamples(calendarDate, { codes })).toEqual([]));

it("looks at every date, and leaves the order of a period to another rule", () => {
  expect(
    foundBy(calendarDate, {
      issued: "2025-02-29",
      period: "2025/2020",
      inForce: "2020-02-30/..",
      actions: [{ id: "action-1", statement: { zh: "开工" }, due: "2024-02-29" }],
    }),
  ).toEqual(["/inForce", "/issued"]);
});
