import type { FindingDefinition } from "../../finding/finding.ts";

/** What can be wrong with a quote. */
export const spanFindings = {
  mismatch: {
    id: "provenance/quote-mismatch",
    severity: "error",
    message: { en: "The words quoted, “{quote}”, do not stand in {document} there.", zh: "引文“{quote}”与{document}中该处的文字不符。" },
    why: { en: "A reader who looks the passage up would not find it.", zh: "读者将无法在原文中找到该引文。" },
    fix: {
      en: "Copy the words from the document as they are, mistakes and line breaks included, and leave out start and end.",
      zh: "请按原文逐字照录（含错漏和换行），起始位置（start）和结束位置（end）不填，由系统根据引文推算。",
    },
    variants: {
      moved: {
        message: {
          en: "“{quote}” stands at {from}–{to} of {document}, not at {start}–{end}.",
          zh: "“{quote}”在{document}中的位置是 {from}—{to}，不是 {start}—{end}。",
        },
        fix: {
          en: "Write start: {from} and end: {to}, or leave both out: they are worked out from the quote.",
          zh: "请改为 start: {from}、end: {to}；也可以两者都不填，由系统根据引文推算。",
        },
      },
      misprint: {
        message: {
          en: "{document} does not have “{quoted}”; it reads “{found}”{differences}.",
          zh: "{document}中没有“{quoted}”，原文为“{found}”{differences}。",
        },
        fix: {
          en: "If this is the passage meant, copy its words as they are, mistakes and line breaks (↵) included.",
          zh: "如引用的确系此处，请按原文逐字照录（含错漏和换行，↵ 表示换行）。",
        },
      },
    },
  },
  ambiguous: {
    id: "provenance/ambiguous-quote",
    severity: "error",
    message: { en: "“{quote}” stands in {count} places of {document}.", zh: "“{quote}”在{document}中出现{count}处，无法确定所指。" },
    why: { en: "Nobody can tell which passage is meant.", zh: "无法判断引用的是哪一处。" },
    fix: {
      en: "Add as “prefix” the words right before it, or say which by “occurrence”.",
      zh: "请用引文前文（prefix）补上紧邻其前的文字，或用第几次出现（occurrence）注明是第几处。",
    },
  },
  outOfRange: {
    id: "provenance/span-out-of-range",
    severity: "error",
    message: { en: "The span {start}–{end} lies outside {document}.", zh: "位置 {start}—{end} 超出{document}的范围。" },
    why: {
      en: "Offsets count from 0 in UTF-16 units; the end comes after the start.",
      zh: "位置以 UTF-16 编码单元计，从 0 开始，终点应在起点之后。",
    },
    fix: {
      en: "Leave out start and end: they are worked out from the quote.",
      zh: "起始位置（start）和结束位置（end）可以不填，由系统根据引文推算。",
    },
  },
} as const satisfies Record<string, FindingDefinition>;
