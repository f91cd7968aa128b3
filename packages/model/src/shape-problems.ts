import { edtfPattern } from "./edtf.ts";
import type { FindingDefinition, MessageTemplate } from "./finding.ts";
import { idPattern } from "./id.ts";

/** The finding for a value that is not of the shape that the model describes. */
export const schemaFinding: FindingDefinition = {
  id: "structure/schema",
  severity: "error",
  message: { en: "{problem}", zh: "{problem}" },
  why: {
    en: "Software can only read a plan whose parts are named and typed as the model says.",
    zh: "各部分的名称和类型符合数据模型，软件才能读取规划。",
  },
  fix: { en: "{advice}", zh: "{advice}" },
};

/** What is wrong with a value, and what to do. */
export interface ShapeProblem {
  problem: MessageTemplate;
  advice: MessageTemplate;
}

/** The words for each way in which a value can have the wrong shape. */
export const shapeProblems = {
  missing: (expected: string) => ({
    problem: { en: "A required field is missing.", zh: "缺少必填字段。" },
    advice: { en: `Add it: ${typeName(expected).en}.`, zh: `请补上该字段，其值应为${typeName(expected).zh}。` },
  }),
  unknownKey: (key: string) => ({
    problem: { en: `“${shown(key)}” is not a field here.`, zh: `此处没有名为“${shown(key)}”的字段。` },
    advice: {
      en: "Delete it, or keep it under “extensions”, below a domain name of your own.",
      zh: "请删除该字段，或将其移至“extensions”下以自有域名命名的键中。",
    },
  }),
  misspeltKey: (key: string, near: string) => ({
    problem: {
      en: `“${shown(key)}” is not a field here; “${near}” is.`,
      zh: `此处没有名为“${shown(key)}”的字段，与之最接近的是“${near}”。`,
    },
    advice: { en: `Rename it to “${near}”.`, zh: `请改名为“${near}”。` },
  }),
  wrongType: (expected: string, value: unknown) => ({
    problem: {
      en: `This must be ${typeName(expected).en}, and is ${typeName(kindOf(value)).en}.`,
      zh: `此处应为${typeName(expected).zh}，实为${typeName(kindOf(value)).zh}。`,
    },
    advice: {
      en: expected === "string" && typeof value === "number" ? "Put it in quotation marks." : `Write ${typeName(expected).en}.`,
      zh: expected === "string" && typeof value === "number" ? "请给它加上英文引号。" : `请改为${typeName(expected).zh}。`,
    },
  }),
  notInList: (value: unknown, options: readonly string[], near: string | undefined) => ({
    problem: { en: `“${shown(value)}” is not one of the codes allowed here.`, zh: `“${shown(value)}”不在此处允许的代码之列。` },
    advice: {
      en: near === undefined ? `Use one of: ${options.join(", ")}.` : `Did you mean “${near}”? Allowed are: ${options.join(", ")}.`,
      zh: near === undefined ? `请从下列代码中选用：${options.join("、")}。` : `是否应为“${near}”？可用代码：${options.join("、")}。`,
    },
  }),
  wrongFormat: (format: string, value: unknown) => ({
    problem: { en: `“${shown(value)}” is not written in the form required here.`, zh: `“${shown(value)}”的写法不符合要求。` },
    advice: formatAdvice[format] ?? { en: `It must match ${format}.`, zh: `应符合以下格式：${format}。` },
  }),
  wrongKey: (key: string) => ({
    problem: { en: `“${shown(key)}” cannot be a key here.`, zh: `“${shown(key)}”不能用作此处的键。` },
    advice: {
      en: "A text is keyed by language (zh, en), extensions by a domain name (example.org).",
      zh: "文本以语言代码（zh、en）为键，扩展数据以域名（如 example.org）为键。",
    },
  }),
  tooSmall: (origin: string, minimum: number) => sizeProblem(origin, minimum, "least"),
  tooBig: (origin: string, maximum: number) => sizeProblem(origin, maximum, "most"),
  other: (message: string) => ({
    problem: { en: message, zh: `该值的形式不正确（${message}）。` },
    advice: { en: "See the model's description of this field.", zh: "请参照数据模型中对该字段的说明。" },
  }),
} satisfies Record<string, (...args: never[]) => ShapeProblem>;

/** What to write where a pattern asks for one of the model's own forms. */
const formatAdvice: Readonly<Record<string, MessageTemplate>> = {
  [String(idPattern)]: {
    en: "An id has lower-case letters, digits and single hyphens, and begins with a letter: measure-2-1.",
    zh: "编号由小写英文字母、数字和单个连字符组成，并以字母开头，如 measure-2-1。",
  },
  [String(edtfPattern)]: {
    en: "Write a date such as 2025, 2025-06, 2025-06-30, 2025-33 (first quarter) or an interval 2021/2025.",
    zh: "日期应写作 2025、2025-06、2025-06-30、2025-33（一季度）等，时段应写作 2021/2025。",
  },
};

function sizeProblem(origin: string, bound: number, side: "least" | "most"): ShapeProblem {
  const limit = { least: { en: "at least", zh: "不少于" }, most: { en: "at most", zh: "不超过" } }[side];
  if (origin === "string" && bound === 1) {
    return {
      problem: { en: "This text is empty.", zh: "此处文本为空。" },
      advice: { en: "Write the text, or leave the field out.", zh: "请填写内容；没有内容的，请删去该字段。" },
    };
  }
  const counted = {
    string: { en: `${limit.en} ${bound} characters`, zh: `长度应${limit.zh}${bound}个字符` },
    array: { en: `${limit.en} ${bound} entries`, zh: `条目应${limit.zh}${bound}个` },
  }[origin] ?? { en: `a number of ${limit.en} ${bound}`, zh: `数值应${limit.zh}${bound}` };
  return {
    problem: { en: `This must have ${counted.en}.`.replace("have a number of", "be"), zh: `${counted.zh}。` },
    advice: { en: `Write ${counted.en}.`, zh: `请改正：${counted.zh}。` },
  };
}

const typeNames: Readonly<Record<string, MessageTemplate>> = {
  string: { en: "a text", zh: "文本" },
  number: { en: "a number", zh: "数字" },
  int: { en: "a whole number", zh: "整数" },
  boolean: { en: "true or false", zh: "true 或 false" },
  object: { en: "an object with fields", zh: "由字段组成的对象" },
  record: { en: "a map, such as { zh: …, en: … }", zh: "键值对照，如 { zh: …, en: … }" },
  array: { en: "a list", zh: "列表" },
  null: { en: "empty (null)", zh: "空值（null）" },
};

function typeName(name: string): MessageTemplate {
  return typeNames[name] ?? { en: name, zh: name };
}

function kindOf(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}

/** A value as it may stand in a message: short, on one line. */
function shown(value: unknown): string {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? typeof value);
  const line = (text.length > 60 ? `${text.slice(0, 60)}…` : text).replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ");
  return line.replace(/\p{Cs}/gu, "\uFFFD");
}
