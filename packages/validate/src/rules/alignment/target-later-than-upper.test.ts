import { expect, it } from "vitest";
import { tryExamples } from "../try-examples.ts";
import { foundUnderUpper } from "./found-under-upper.ts";
import { targetLaterThanUpper } from "./target-later-than-upper.ts";

it("holds on its examples", () => expect(tryExamples(targetLaterThanUpper)).toEqual([]));

const found = (target: object, above: object, alignment?: object) => foundUnderUpper(targetLaterThanUpper, target, above, alignment);

it("compares the last days, and says nothing where one has none", () => {
  expect(found({ due: "2025-06" }, { due: "2025" })).toEqual([]);
  expect(found({ due: "2026-01" }, { due: "2025" })).toHaveLength(1);
  expect(found({}, { due: "2025" })).toEqual([]);
  expect(found({ due: "2026" }, {})).toEqual([]);
});
