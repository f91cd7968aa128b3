import { expect, it } from "vitest";
import { foundBy } from "../../../test/found-by.ts";
import { codes } from "../../codes/codes.ts";
import { tryExamples } from "../try-examples.ts";
import { periodOrder } from "./period-order.ts";

it("holds on its examples", () => expect(tryExamples(periodOrder, { codes })).toEqual([]));

it.each(["2020/2035", "2020/..", "2025", "2025-06/2025-06", "2025/2025-06", "2025-02-30/2024"])("says nothing of %s", (period) => {
  expect(foundBy(periodOrder, { period })).toEqual([]);
});

it.each(["2035/2020", "2025-06/2025-05", "2025-36/2025-33"])("tells %s", (period) =>
  expect(foundBy(periodOrder, { period })).toEqual(["/period"]),
);
