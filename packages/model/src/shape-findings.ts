import type { FindingDefinition } from "./finding.ts";

/** A value that is not of the shape that the model describes, with the words for each way in which it may not be. */
export const schemaFinding = {
  id: "structure/schema",
  severity: "error",
  message: { en: "The value here is not of the shape that the model describes.", zh: "此处的值不符合数据模型规定的形式。" },
  why: {
    en: "Software can only read a plan whose parts are named and typed as the model says.",
    zh: "各部分的名称和类型符合数据模型，软件才能读取规划。",
  },
  fix: { en: "See the model's description of this field.", zh: "请参照数据模型中对该字段的说明。" },
  variants: {
    missing: {
      message: { en: "A required field is missing.", zh: "缺少必填字段。" },
      fix: { en: "Add it: {expected}.", zh: "请补上该字段，其值应为{expected}。" },
    },
    unknownKey: {
      message: { en: "“{key}” is not a field here.", zh: "此处没有名为“{key}”的字段。" },
      fix: {
        en: "Delete it, or keep it under “extensions”, below a domain name of your own.",
        zh: "请删除该字段，或将其移至“extensions”下以自有域名命名的键中。",
      },
    },
    misspeltKey: {
      message: { en: "“{key}” is not a field here; “{near}” is.", zh: "此处没有名为“{key}”的字段，与之最接近的是“{near}”。" },
      fix: { en: "Rename it to “{near}”.", zh: "请改名为“{near}”。" },
    },
    wrongType: {
      message: { en: "This must be {expected}, and is {found}.", zh: "此处应为{expected}，实为{found}。" },
      fix: { en: "Write {expected}.", zh: "请改为{expected}。" },
    },
    unquoted: {
      message: { en: "This must be {expected}, and is {found}.", zh: "此处应为{expected}，实为{found}。" },
      fix: { en: "Put it in quotation marks.", zh: "请给它加上英文引号。" },
    },
    notInList: {
      message: { en: "“{value}” is not one of the codes allowed here.", zh: "“{value}”不在此处允许的代码之列。" },
      fix: { en: "Use one of: {codes}.", zh: "请从下列代码中选用：{codes}。" },
    },
    nearList: {
      message: { en: "“{value}” is not one of the codes allowed here.", zh: "“{value}”不在此处允许的代码之列。" },
      fix: { en: "Did you mean “{near}”? Allowed are: {codes}.", zh: "是否应为“{near}”？可用代码：{codes}。" },
    },
    wrongFormat: {
      message: { en: "“{value}” is not written in the form required here.", zh: "“{value}”的写法不符合要求。" },
      fix: { en: "{format}", zh: "{format}" },
    },
    nearCurrency: {
      message: { en: "“{value}” is no code of a currency; “{near}” is.", zh: "“{value}”不是货币代码，应为“{near}”。" },
      fix: { en: "Write “{near}”.", zh: "请改为“{near}”。" },
    },
    wrongKey: {
      message: { en: "“{key}” cannot be a key here.", zh: "“{key}”不能用作此处的键。" },
      fix: {
        en: "A text is keyed by language (zh, en), extensions by a domain name (example.org).",
        zh: "文本以语言代码（zh、en）为键，扩展数据以域名（如 example.org）为键。",
      },
    },
    wrongTag: {
      message: { en: "“{key}” is no language tag.", zh: "“{key}”不是语言代码。" },
      fix: { en: "Write “{near}” instead of “{key}”.", zh: "请将“{key}”改写为“{near}”。" },
    },
    empty: {
      message: { en: "This text is empty.", zh: "此处文本为空。" },
      fix: { en: "Write the text, or leave the field out.", zh: "请填写内容；没有内容的，请删去该字段。" },
    },
    tooSmall: {
      message: { en: "{what} here must be at least {bound}.", zh: "此处的{what}应不少于{bound}。" },
      fix: { en: "Write at least {bound}.", zh: "请改为不少于{bound}。" },
    },
    tooBig: {
      message: { en: "{what} here must be at most {bound}.", zh: "此处的{what}应不超过{bound}。" },
      fix: { en: "Write at most {bound}.", zh: "请改为不超过{bound}。" },
    },
    proto: {
      message: { en: "The key “__proto__” is not allowed.", zh: "不允许使用键名“__proto__”。" },
      fix: { en: "Delete it.", zh: "请删除该键。" },
    },
    notFinite: {
      message: { en: "This number is too large, or not a number at all.", zh: "该数值过大，或并非数字。" },
      fix: { en: "Write a finite number.", zh: "请改写为有限的数值。" },
    },
    notJson: {
      message: { en: "This is no value that JSON can hold.", zh: "此处的值无法用 JSON 表示。" },
      fix: {
        en: "Write a text, a number, true, false, a list or an object; leave out what is absent.",
        zh: "请改用文本、数字、true、false、列表或对象；没有的内容请省去。",
      },
    },
    tooDeep: {
      message: { en: "The input is nested more than 100 levels deep.", zh: "输入的嵌套层数超过一百层。" },
      fix: {
        en: "A plan is flat: lists of items. Look for brackets that were never closed.",
        zh: "规划数据由平铺的列表组成，请检查是否有括号未闭合。",
      },
    },
  },
  terms: {
    string: { en: "a text", zh: "文本" },
    number: { en: "a number", zh: "数字" },
    int: { en: "a whole number", zh: "整数" },
    boolean: { en: "true or false", zh: "true 或 false" },
    object: { en: "an object with fields", zh: "由字段组成的对象" },
    record: { en: "a map, such as { zh: …, en: … }", zh: "键值对照，如 { zh: …, en: … }" },
    array: { en: "a list", zh: "列表" },
    null: { en: "empty (null)", zh: "空值（null）" },
    "length-string": { en: "The number of characters", zh: "字符数" },
    "length-array": { en: "The number of entries", zh: "条目数" },
    "length-number": { en: "The number", zh: "数值" },
    "length-int": { en: "The number", zh: "数值" },
    "form-id": {
      en: "An id has lower-case letters, digits and single hyphens, and begins with a letter: measure-2-1.",
      zh: "编号由小写英文字母、数字和单个连字符组成，并以字母开头，如 measure-2-1。",
    },
    "form-currency": {
      en: "Write the three letters of ISO 4217, such as CNY, and the amount in whole yuan: 1.5万元 is 15000.",
      zh: "货币应填 ISO 4217 的三个字母，人民币为 CNY；金额以元为单位，1.5万元应填15000。",
    },
    "form-edtf": {
      en: "Write a date such as 2025, 2025-06, 2025-06-30, 2025-33 (first quarter) or an interval 2021/2025.",
      zh: "日期应写作 2025、2025-06、2025-06-30、2025-33（一季度）等，时段应写作 2021/2025。",
    },
  },
} as const satisfies FindingDefinition;
