import { countSentences, uncoveredSentences } from "@regional-plan/model";
import { defineRule } from "../define-rule.ts";

/** Every sentence of the document was taken up by some item, or is declared noise. */
export const uncoveredText = defineRule({
  id: "provenance/uncovered-text",
  severity: "info",
  preset: "recommended",
  strict: "warning",
  basis: "house",
  needs: ["documents", "whole"],
  message: {
    en: "{uncovered} of {sentences} sentences of {document} belong to no item ({share} % are covered). The first: “{first}”",
    zh: "{document}共{sentences}句，其中{uncovered}句未对应任何条目，覆盖率{share}%。首句为：“{first}”",
  },
  why: { en: "What no item takes up, nobody will carry out, track or report.", zh: "未转为条目的内容，无人落实、跟踪和报告。" },
  fix: {
    en: "Make an item of each sentence, or list it under the document's “noise” if it is no part of the plan.",
    zh: "请为每句建立相应条目；不属于规划正文的，列入该来源文件的非正文内容（noise）。",
  },
  examples: {
    valid: [
      {
        plan: {
          documents: [{ id: "document-1", title: { zh: "计划" }, noise: [{ quote: "广告" }] }],
          goals: [{ id: "goal-1", statement: { zh: "走在前列" }, source: [{ quote: "继续走在前列" }] }],
        },
        documents: { "document-1": "继续走在前列。\n广告" },
      },
    ],
    invalid: [
      {
        plan: {
          documents: [{ id: "document-1", title: { zh: "计划" } }],
          goals: [{ id: "goal-1", statement: { zh: "走在前列" }, source: [{ quote: "继续走在前列" }] }],
        },
        documents: { "document-1": "继续走在前列。建设机场。" },
        at: ["/documents/0"],
      },
    ],
  },
  check: ({ plan, documents, report }) => {
    const covered = new Map([...documents].map(([id, { text }]) => [id, new Uint8Array(text.length)]));
    return {
      quote({ match, document = "" }) {
        if (match === undefined || !("start" in match)) return;
        const marks = covered.get(document);
        // Most quotes are done sooner than `fill` would be called.
        if (marks !== undefined) for (let at = match.start; at < match.end; at++) marks[at] = 1;
      },
      end() {
        for (const document of plan.documents ?? []) {
          const text = documents.get(document.id)?.text;
          const marks = covered.get(document.id);
          if (text === undefined || marks === undefined) continue;
          const open = uncoveredSentences(text, marks);
          if (open.length === 0) continue;
          const sentences = countSentences(text);
          const share = Math.floor(((sentences - open.length) / sentences) * 1000) / 10;
          report(document, "", {
            uncovered: open.length,
            sentences,
            document: document.id,
            share,
            first: open[0]?.text.slice(0, 40) ?? "",
          });
        }
      },
    };
  },
});
