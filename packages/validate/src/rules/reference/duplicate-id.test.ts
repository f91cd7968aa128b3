import { expect, it } from "vitest";
import { foundBy } from "../../../test/found-by.ts";
import { codes } from "../../codes/codes.ts";
import { tryExamples } from "../try-examples.ts";
import { duplicateId } from "./duplicate-id.ts";

it("holds on its examples", () => expect(tryExamples(duplicateId, { codes })).toEqual([]));

it("tells each item but the first, and keeps links to the first", () => {
  const statement = { zh: "走在前列" };
  expect(
    foundBy(duplicateId, {
      goals: [
        { id: "a", statement },
        { id: "a", statement },
      ],
      targets: [{ id: "a", statement }],
    }),
  ).toEqual(["/goals/1/id", "/targets/0/id"]);
});
