import { expect, it } from "vitest";
import { validatePlan } from "../../engine/validate-plan.ts";
import { tryExamples } from "../try-examples.ts";
import { documentUnreadable } from "./document-unreadable.ts";

it("holds on its examples", () => expect(tryExamples(documentUnreadable)).toEqual([]));

const plan = {
  specVersion: "0.2",
  id: "p",
  title: { en: "P" },
  languages: ["en"],
  documents: [
    { id: "document-1", title: { en: "D" }, path: "a.txt", sha256: "a".repeat(64) },
    { id: "document-2", title: { en: "D" }, path: "b.txt" },
  ],
};

it("still compares the hash, and tells which rules could not be checked on which document", () => {
  const documents = { "document-1": { unread: "encoding", encoding: "UTF-16LE", sha256: "b".repeat(64) }, "document-2": "text" } as const;
  const { findings, notChecked, summary } = validatePlan(plan, { documents });
  expect(findings.filter(({ severity }) => severity === "error").map(({ rule, path }) => `${rule} ${path}`)).toEqual([
    "provenance/document-unreadable /documents/0/path",
    "provenance/document-changed /documents/0/sha256",
  ]);
  expect(summary.error).toBe(2);
  const unread = notChecked.filter(({ path }) => path === "/documents/0");
  expect(unread.map(({ rule }) => rule)).toContain("provenance/quote-mismatch");
  expect(new Set(unread.map(({ reason }) => reason.en))).toEqual(new Set(["The text of this document could not be read."]));
});

it("passes nothing off as checked where no text could be read", () => {
  const documents = { "document-1": { unread: "encoding" }, "document-2": { unread: "missing" } } as const;
  const { notChecked } = validatePlan(plan, { documents });
  expect(notChecked).toContainEqual({
    rule: "provenance/quote-mismatch",
    reason: { en: "None of the source texts could be read.", zh: "原文均无法读取。" },
  });
});

it("may be weighed by a project as any other", () => {
  const documents = { "document-1": { unread: "encoding" } } as const;
  const { summary } = validatePlan(plan, { documents, levels: { "provenance/document-unreadable": "info" } });
  expect([summary.error, summary.info > 0]).toEqual([0, true]);
});
