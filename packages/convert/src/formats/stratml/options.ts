import type { FormatOptions } from "../../contract/format-options.ts";

/** What a user of StratML may choose. */
export const stratmlOptions = {
  part: {
    kind: "choice",
    for: "writing",
    title: {
      en: "the part of the standard to write: 1 has goals and objectives, 2 performers, indicators and results too",
      zh: "写出标准的哪一部分：第 1 部分只有目标和子目标，第 2 部分还有执行单位、指标和结果",
    },
    choices: ["1", "2"],
    default: "2",
  },
  language: {
    kind: "text",
    title: {
      en: "the language to write, or of the document that is read; where none is named, the plan's first, or as the document says",
      zh: "写出哪种语言，或所读文档的语言；未指定时，写出规划的第一种语言，或按文档读取",
    },
  },
  strictSchema: {
    kind: "boolean",
    for: "reading",
    title: { en: "whether to refuse what the schema refuses", zh: "是否拒绝不符合标准模式的内容" },
    default: false,
  },
} as const satisfies FormatOptions;
