import type { FindingDefinition } from "../../finding/finding.ts";

/** A value that is not of the shape that the model describes, in general words; `schemaFinding` tells what is wrong with it. */
export const wrongShape = {
  id: "structure/schema",
  severity: "error",
  message: { en: "The value here is not of the shape that the model describes.", zh: "此处的值不符合数据模型规定的形式。" },
  why: {
    en: "Software can only read a plan whose parts are named and typed as the model says.",
    zh: "各部分的名称和类型符合数据模型，软件才能读取规划。",
  },
  fix: { en: "See the model's description of this field.", zh: "请参照数据模型中对该字段的说明。" },
} as const satisfies FindingDefinition;
