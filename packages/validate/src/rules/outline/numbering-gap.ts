import { sectionNumber } from "@regional-plan/model";
import { defineRule } from "../define-rule.ts";

/** The sections under one heading are numbered without a gap. Numbers may begin again under the next heading, or run on. */
export const numberingGap = defineRule({
  id: "outline/numbering-gap",
  severity: "warning",
  preset: "recommended",
  basis: { title: { en: "GB/T 9704-2012 Layout key for official documents", zh: "GB/T 9704-2012《党政机关公文格式》" }, clause: "7.3.3" },
  needs: ["outline", "whole"],
  message: { en: "“{label}” comes after “{previous}”.", zh: "“{previous}”之后是“{label}”。" },
  why: {
    en: "A number that is missing or printed twice means that a section was lost in reading, or that others cite the wrong one.",
    zh: "序号缺漏或重复，可能是录入时漏了章节，也会使他人引用出错。",
  },
  fix: {
    en: "Look in the document: add the section that was passed over, or correct the label. If the document itself is wrong, keep it and record an erratum.",
    zh: "请核对原文：有遗漏的补上，录错的更正；确系原文有误的，保留原样并记入勘误。",
  },
  variants: {
    first: {
      message: { en: "“{label}” is the first number here.", zh: "此处的序号从“{label}”开始。" },
      fix: {
        en: "Look in the document: add the sections before it, or correct the label.",
        zh: "请核对原文：此前有遗漏的补上，录错的更正。",
      },
    },
  },
  examples: {
    valid: [
      {
        plan: {
          outline: [
            { id: "section-1", label: "一、", title: { zh: "总体要求" } },
            { id: "section-1-1", parent: "section-1", label: "（一）", title: { zh: "指导思想" } },
            { id: "section-1-2", parent: "section-1", label: "（二）", title: { zh: "基本原则" } },
            { id: "section-2", label: "二、", title: { zh: "主要任务" } },
            { id: "section-2-1", parent: "section-2", label: "（一）", title: { zh: "交通" } },
          ],
        },
      },
      {
        plan: {
          outline: [
            { id: "section-1", label: "第一章", title: { zh: "总体要求" } },
            { id: "section-1-1", parent: "section-1", label: "第一节", title: { zh: "指导思想" } },
            { id: "section-2", label: "第二章", title: { zh: "主要任务" } },
            { id: "section-2-1", parent: "section-2", label: "第二节", title: { zh: "交通" } },
          ],
        },
      },
    ],
    invalid: [
      {
        plan: {
          outline: [
            { id: "section-1", label: "一、", title: { zh: "总体要求" } },
            { id: "section-3", label: "三、", title: { zh: "主要任务" } },
          ],
        },
        at: ["/outline/1/label"],
      },
      {
        plan: {
          outline: [
            { id: "section-1", label: "一、", title: { zh: "总体要求" } },
            { id: "section-1-1", parent: "section-1", label: "1.", title: { zh: "指导思想" } },
            { id: "section-1-2", parent: "section-1", label: "1.", title: { zh: "基本原则" } },
          ],
        },
        at: ["/outline/2/label"],
      },
    ],
  },
  check: ({ report }) => {
    const lastUnder = new Map<string, { number: number; label: string }>();
    const lastAnywhere = new Map<string, number>();
    return {
      section(section) {
        const read = section.label === undefined ? undefined : sectionNumber(section.label);
        if (section.label === undefined || read === undefined) return;
        const { number, style } = read;
        const document = section.document ?? "";
        const previous = lastUnder.get(`${document} ${section.parent ?? ""} ${style}`);
        const runsOn = lastAnywhere.get(`${document} ${style}`) === number - 1;
        if (previous !== undefined && number !== previous.number + 1)
          report(section, "label", { label: section.label, previous: previous.label });
        else if (previous === undefined && number !== 1 && !runsOn)
          report(section, "label", { label: section.label }, { variant: "first" });
        lastUnder.set(`${document} ${section.parent ?? ""} ${style}`, { number, label: section.label });
        lastAnywhere.set(`${document} ${style}`, number);
      },
    };
  },
});
