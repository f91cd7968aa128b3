import { expect, it } from "vitest";
import { linkedIds } from "./linked-ids.ts";
import { readPlan } from "./read-plan.ts";

const head = { specVersion: "0.3", id: "p", title: {}, languages: ["zh"] };

/** Says of the ids of a plan whether they are linked to. */
function linked(plan: object) {
  const reading = readPlan({ ...head, ...plan });
  if (reading === undefined) throw new Error("The plan has the wrong shape.");
  return linkedIds(reading);
}

it("says what anything but the item itself links to, items that are not there included", () => {
  const isLinked = linked({
    issuers: ["agency-1"],
    agencies: [
      { id: "agency-1", name: {}, parent: "agency-1" },
      { id: "agency-2", name: {}, parent: "agency-2" },
      { id: "agency-3", name: {}, parent: "agency-9" },
      { id: "agency-3", name: {}, parent: "agency-3" },
    ],
  });
  expect(["agency-1", "agency-2", "agency-3", "agency-9", "p"].filter((id) => isLinked(id))).toEqual(["agency-1", "agency-3", "agency-9"]);
});

it("asks only the fields that are meant", () => {
  const isLinked = linked({ jurisdiction: "place-1", places: [{ id: "place-2", name: {}, within: "place-1", section: "section-1" }] });
  const isWithin = (kind: string, field: string) => kind === "place" && field === "within";
  expect([isLinked("section-1", isWithin), isLinked("place-1", isWithin), isLinked("section-1")]).toEqual([false, true, true]);
});

it("knows links to more missing items than have a number", () => {
  const members = Array.from({ length: 500 }, (_, index) => `place-${index + 2}`);
  const isLinked = linked({ places: [{ id: "place-1", name: {}, members }] });
  expect(members.every((id) => isLinked(id))).toBe(true);
  expect(isLinked("place-1")).toBe(false);
});
