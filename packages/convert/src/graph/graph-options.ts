import type { FormatOptions } from "../contract/format-options.ts";
import { graphViews } from "./graph.ts";

/** What the user of a format of graphs may choose. */
export const graphOptions = {
  view: {
    kind: "choice",
    title: { en: "what is drawn", zh: "画什么" },
    choices: graphViews,
    default: "cooperation",
  },
  language: {
    kind: "text",
    title: {
      en: "the language of the labels; where none is named, the first of the plan's own",
      zh: "标签所用的语言；未指定时用规划的第一种语言",
    },
  },
} as const satisfies FormatOptions;
