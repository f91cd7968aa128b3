import type { MessageTemplate } from "@regional-plan/model";
import type { Shape } from "./given.ts";

/** What each field of a file of criteria or a scheme is called. */
export const givenLabels: Readonly<Record<string, string>> = {
  id: "编号",
  title: "标题",
  criteria: "评分项或条件列表",
  needs: "要求",
  atLeast: "下限",
  stages: "阶段",
  amount: "数额",
  currency: "货币",
  weight: "权重",
  by: "计分方式",
  of: "计分对象",
  outOf: "满分",
  shares: "计分比例",
  lead: "牵头",
  cooperate: "配合",
  bonuses: "加分项",
  vetoes: "否决项",
  grades: "等次",
  for: "事由",
  points: "分值",
  atMost: "上限",
  days: "天数",
  from: "起点",
};

/** What a field is to hold, in words. */
export function expectedOf(shape: Shape): MessageTemplate {
  switch (shape.kind) {
    case "text":
      return { en: "a text by language, such as { zh: …, en: … }", zh: "按语言分列的文字，如 { zh: …, en: … }" };
    case "word":
      return { en: "a word", zh: "文字" };
    case "money":
    case "fields":
      return { en: "an object with fields", zh: "带有字段的对象" };
    case "number":
      return numberOf(shape);
    case "code":
      return { en: `one of ${shape.codes.join(", ")}`, zh: `以下之一：${shape.codes.join("、")}` };
    case "codes":
    case "words":
    case "list":
      return { en: "a list", zh: "列表" };
  }
}

function numberOf({ least, most, isWhole }: Extract<Shape, { kind: "number" }>): MessageTemplate {
  const [en, zh] = isWhole ? ["a whole number", "整数"] : ["a number", "数"];
  if (least === undefined) return { en, zh };
  if (most === undefined) return { en: `${en} of ${least} or more`, zh: `不小于${least}的${zh}` };
  return { en: `${en} from ${least} to ${most}`, zh: `${least}至${most}的${zh}` };
}
