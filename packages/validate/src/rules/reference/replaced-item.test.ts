import { expect, it } from "vitest";
import { foundBy } from "../../../test/found-by.ts";
import { codes } from "../../codes/codes.ts";
import { tryExamples } from "../try-examples.ts";
import { replacedItem } from "./replaced-item.ts";

it("holds on its examples", () => expect(tryExamples(replacedItem, { codes })).toEqual([]));

it("lets what is out of force itself keep its links", () => {
  const statement = { zh: "打通断头路" };
  expect(
    foundBy(replacedItem, {
      measures: [{ id: "measure-2", replaces: ["measure-1"] }, { id: "measure-1" }],
      actions: [
        { id: "action-2", for: "measure-2", replaces: ["action-1"], statement },
        { id: "action-1", for: "measure-1", statement },
      ],
    }),
  ).toEqual([]);
});

it("leaves who answers for what to another rule, and lets a text name what it abolishes", () => {
  const name = { zh: "领导小组" };
  expect(
    foundBy(replacedItem, {
      agencies: [
        { id: "agency-2", name, replaces: ["agency-1"] },
        { id: "agency-1", name },
      ],
      actions: [
        {
          id: "action-1",
          statement: { zh: "原领导小组不再保留" },
          agencies: ["agency-1"],
          responsible: [{ agency: "agency-1", role: "lead" }],
        },
      ],
      issuers: ["agency-1"],
    }),
  ).toEqual(["/issuers/0"]);
});
