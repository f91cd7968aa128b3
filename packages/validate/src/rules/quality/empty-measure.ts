import { measureFacts } from "@regional-plan/model";
import { defineRule } from "../define-rule.ts";

/** A measure says what is to be done. */
export const emptyMeasure = defineRule({
  id: "quality/empty-measure",
  severity: "warning",
  preset: "recommended",
  basis: "house",
  needs: ["measures", "whole"],
  message: {
    en: "The measure says nothing of what is to be done: it has no title, no text and no actions.",
    zh: "该项任务没有标题、正文，也没有具体举措，内容为空。",
  },
  why: { en: "It stands in every table as a line that nobody can read.", zh: "在各类表格中只会是一行空白，无人知晓要做什么。" },
  fix: {
    en: "Add its “title” or its “statement” from the document; where that has a number alone, add the actions below it.",
    zh: "请依据原文补充标题（title）或表述（statement）；原文只有序号的，补充所属的举措。",
  },
  examples: {
    valid: [
      {
        plan: {
          measures: [
            { id: "measure-1", title: { zh: "打通断头路" } },
            { id: "measure-2", statement: { zh: "打通断头路。" } },
            { id: "measure-3" },
          ],
          actions: [{ id: "action-1", for: "measure-3", statement: { zh: "打通断头路" } }],
        },
      },
    ],
    invalid: [{ plan: { measures: [{ id: "measure-1", due: "2025" }] }, at: ["/measures/0"] }],
  },
  check: ({ shared, report }) => {
    for (const { measure, hasAction } of shared(measureFacts)) {
      if (!hasAction && measure.title === undefined && measure.statement === undefined) report(measure, "");
    }
  },
});
