import type { FindingDefinition } from "@regional-plan/model";

/** What reading JSON can find. */
export const jsonFindings: readonly FindingDefinition[] = [
  {
    id: "json/syntax",
    severity: "error",
    message: { en: "This is not valid JSON: {problem}.", zh: "JSON 格式有误：{problem}。" },
    why: { en: "Nothing after a mistake of form can be relied upon.", zh: "格式出错后，其后的内容均无法可靠读取。" },
    fix: { en: "Mend it at the place shown.", zh: "请在所示位置改正。" },
    variants: {
      slip: {
        message: { en: "This is not valid JSON: {problem}.", zh: "JSON 格式有误：{problem}。" },
        fix: { en: "{remedy}", zh: "{remedy}" },
      },
    },
  },
];
