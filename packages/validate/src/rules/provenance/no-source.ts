import type { Item } from "@regional-plan/model";
import { defineRule } from "../define-rule.ts";

/** What a plan says shows the words that it was taken from. */
export const noSource = defineRule({
  id: "provenance/no-source",
  severity: "warning",
  preset: "strict",
  basis: {
    title: { en: "PROV-O: The PROV Ontology", zh: "PROV-O 溯源本体" },
    clause: "prov:wasQuotedFrom",
    url: "https://www.w3.org/TR/prov-o/#wasQuotedFrom",
  },
  needs: ["documents"],
  message: { en: "Nothing shows which words of the document this was taken from.", zh: "未注明该条目出自原文何处。" },
  why: { en: "A reader cannot check it, and nobody will notice when the document changes.", zh: "读者无法核对，原文修改后也无从发现。" },
  fix: { en: "Copy the words of the document into “source”, as its “quote”.", zh: "请在原文出处（source）的引文（quote）中照录原文。" },
  examples: {
    valid: [
      {
        plan: {
          documents: [{ id: "document-1", title: { zh: "计划" } }],
          goals: [{ id: "goal-1", statement: { zh: "走在前列" }, source: [{ quote: "走在前列" }] }],
        },
        documents: { "document-1": "继续走在前列。" },
      },
      {
        plan: {
          documents: [{ id: "document-1", title: { zh: "计划" } }],
          projects: [{ id: "project-1", name: { zh: "机场" }, mentions: [{ source: [{ quote: "机场" }] }] }],
        },
        documents: { "document-1": "建设机场。" },
      },
    ],
    invalid: [
      {
        plan: { documents: [{ id: "document-1", title: { zh: "计划" } }], goals: [{ id: "goal-1", statement: { zh: "走在前列" } }] },
        documents: { "document-1": "继续走在前列。" },
        at: ["/goals/0"],
      },
    ],
  },
  check: ({ report }) => {
    const quoted = (item: Item) => {
      if (item.source === undefined || item.source.length === 0) report(item, "");
    };
    return {
      goal: quoted,
      target: quoted,
      action: quoted,
      instrument: quoted,
      erratum: quoted,
      project(project) {
        if (project.mentions?.some((mention) => mention.source !== undefined) !== true) quoted(project);
      },
    };
  },
});
