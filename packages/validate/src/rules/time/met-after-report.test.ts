import { expect, it } from "vitest";
import { foundBy } from "../../../test/found-by.ts";
import { codes } from "../../codes/codes.ts";
import { tryExamples } from "../../try-examples.ts";
import { metAfterReport } from "./met-after-report.ts";

it("holds on its examples", () => expect(tryExamples(metAfterReport, { codes })).toEqual([]));

it("lets a thing be met on the day of the report", () => {
  expect(
    foundBy(metAfterReport, {
      reports: [
        {
          id: "report-1",
          asOf: "2021-06",
          entries: [
            { for: "p", dateMet: "2021-06-30" },
            { for: "p", dateMet: "2021-07-01" },
          ],
        },
      ],
    }),
  ).toEqual(["/reports/0/entries/1/dateMet"]);
});
