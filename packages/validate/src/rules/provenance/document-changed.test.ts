import { expect, it } from "vitest";
import { validatePlan } from "../../engine/validate-plan.ts";
import { tryExamples } from "../try-examples.ts";
import { documentChanged } from "./document-changed.ts";

it("holds on its examples", () => expect(tryExamples(documentChanged)).toEqual([]));

it("compares hashes where both are known", () => {
  const plan = {
    specVersion: "0.2",
    id: "p",
    title: { en: "P" },
    languages: ["en"],
    documents: [{ id: "document-1", title: { en: "D" }, sha256: "a".repeat(64) }],
  };
  const check = (sha256: string) =>
    validatePlan(plan, { only: [documentChanged.id], documents: { "document-1": { text: "x", sha256 } } }).findings.map(({ path }) => path);
  expect(check("a".repeat(64))).toEqual([]);
  expect(check("b".repeat(64))).toEqual(["/documents/0/sha256"]);
});
