import { expect, it } from "vitest";
import { foundBy } from "../../../test/found-by.ts";
import { codes } from "../../codes/codes.ts";
import { tryExamples } from "../try-examples.ts";
import { emptySection } from "./empty-section.ts";

it("holds on its examples", () => expect(tryExamples(emptySection, { codes })).toEqual([]));

it("counts a section below as something", () => {
  const title = { zh: "标题" };
  expect(
    foundBy(emptySection, {
      outline: [
        { id: "section-1", title },
        { id: "section-1-1", parent: "section-1", title },
      ],
    }),
  ).toEqual(["/outline/1"]);
});
