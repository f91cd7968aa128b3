import type { FindingDefinition, MessageTemplate } from "@regional-plan/model";

const why: MessageTemplate = {
  en: "What is not understood would be left out in silence, and the figures would be others than was asked for.",
  zh: "无法识别的内容若略过不计，得出的结果将与要求不符。",
};

/** What can be wrong with a file of criteria or a scheme of assessment. */
export const givenFindings: readonly FindingDefinition[] = [
  {
    id: "given/wrong-kind",
    severity: "error",
    message: { en: "This must be {expected}.", zh: "此处应为{expected}。" },
    why,
    fix: { en: "Write {expected}.", zh: "请改为{expected}。" },
  },
  {
    id: "given/missing-field",
    severity: "error",
    message: { en: "The field “{field}” is missing.", zh: "缺少{label}（{field}）。" },
    why,
    fix: { en: "Add “{field}”: {expected}.", zh: "请补上{label}（{field}），其值为{expected}。" },
  },
  {
    id: "given/unknown-field",
    severity: "error",
    message: { en: "“{field}” is not a field here.", zh: "此处没有名为“{field}”的字段。" },
    why,
    fix: { en: "There are: {known}.", zh: "可用的字段有：{known}。" },
    variants: {
      near: {
        message: { en: "“{field}” is not a field here; “{near}” is.", zh: "此处没有名为“{field}”的字段，与之最接近的是“{near}”。" },
        fix: { en: "Rename it to “{near}”.", zh: "请改为“{near}”。" },
      },
    },
  },
  {
    id: "given/unknown-code",
    severity: "error",
    message: { en: "“{value}” is not one of the codes allowed here.", zh: "“{value}”不在此处允许的代码之列。" },
    why,
    fix: { en: "There are: {known}.", zh: "可用的代码有：{known}。" },
    variants: {
      near: {
        message: { en: "“{value}” is not one of the codes allowed here.", zh: "“{value}”不在此处允许的代码之列。" },
        fix: { en: "Did you mean “{near}”? There are: {known}.", zh: "是否应为“{near}”？可用的代码有：{known}。" },
      },
    },
  },
  {
    id: "given/out-of-range",
    severity: "error",
    message: { en: "{value} is out of range.", zh: "{value} 超出允许的范围。" },
    why,
    fix: { en: "Write {expected}.", zh: "请改为{expected}。" },
  },
  {
    id: "given/same-id",
    severity: "error",
    message: { en: "The id “{id}” is there twice.", zh: "编号“{id}”重复。" },
    why: { en: "What is counted under one id cannot be told apart.", zh: "编号相同的内容无法区分统计。" },
    fix: { en: "Give each an id of its own.", zh: "请为每一项使用不同的编号。" },
  },
  {
    id: "given/nothing-asked",
    severity: "error",
    message: { en: "No criterion is given that weighs something.", zh: "没有列出计分的评分项。" },
    why: { en: "Without criteria there is nothing to score by.", zh: "没有评分项便无从计分。" },
    fix: { en: "Add a criterion with a weight.", zh: "请至少列出一个权重大于0的评分项。" },
  },
  {
    id: "given/weights",
    severity: "error",
    message: { en: "The weights add up to {sum}, not to 100.", zh: "各评分项权重合计为{sum}，应为100。" },
    why: { en: "Points are shares of 100: whoever reads a weight of 30 expects 30 points.", zh: "得分按百分制计算，权重30即应为30分。" },
    fix: { en: "Change the weights so that they add up to 100.", zh: "请调整权重，使合计为100。" },
  },
  {
    id: "given/grade-order",
    severity: "error",
    message: { en: "The grade begins at {value}, no lower than the one before it.", zh: "该等次的起点为{value}，不低于前一等次。" },
    why: {
      en: "The first grade whose beginning a score reaches is given: this one never would be.",
      zh: "按得分达到的第一个等次评定，该等次将永远不会用到。",
    },
    fix: { en: "List the grades from the highest to the lowest.", zh: "请按起点从高到低排列等次。" },
  },
];
