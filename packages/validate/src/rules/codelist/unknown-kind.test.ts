import { expect, it } from "vitest";
import { foundBy } from "../../../test/found-by.ts";
import { codes } from "../../codes/codes.ts";
import { tryExamples } from "../try-examples.ts";
import { unknownKind } from "./unknown-kind.ts";

it("holds on its examples", () => expect(tryExamples(unknownKind, { codes })).toEqual([]));

it("looks at every open list, wherever its codes stand", () => {
  expect(
    foundBy(unknownKind, {
      kind: "roadmap",
      arrangements: [{ id: "arrangement-1", title: { zh: "保障" }, kinds: ["funding", "founding"] }],
      projects: [{ id: "project-1", name: { zh: "大桥" }, mentions: [{ stage: "bilding" }], funding: [{ source: "lottery" }] }],
    }),
  ).toEqual(["/kind", "/projects/0/funding/0/source", "/projects/0/mentions/0/stage", "/arrangements/0/kinds/1"]);
});
