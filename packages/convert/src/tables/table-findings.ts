import type { Finding, FindingDefinition, FindingLocation } from "@regional-plan/model";

/** What reading tables can find, apart from what the plan in them is like. */
export const tableFindings = {
  noTable: {
    id: "tables/no-table",
    severity: "error",
    message: { en: "Nothing here is a table of a plan.", zh: "此处没有可识别为规划数据的表格。" },
    why: { en: "A table is told by its name or by its headings.", zh: "表格依其名称或表头识别。" },
    fix: {
      en: "Give the table one row of headings, such as “Number, Task, Lead, Due”, or map its headings to fields (columns).",
      zh: "请为表格设一行表头，如“序号、重点任务、牵头单位、完成时限”；表头另有写法的，请用 columns 指定各列对应的字段。",
    },
  },
  secondPlan: {
    id: "tables/second-plan",
    severity: "error",
    message: { en: "Row {row} describes a second plan.", zh: "第 {row} 行写的是另一个规划。" },
    why: { en: "These tables hold one plan; what the row says was not read.", zh: "一组表格只能存放一个规划，该行未被读取。" },
    fix: { en: "Take the row out, or give the other plan tables of its own.", zh: "请删去该行，或为另一个规划单独建表。" },
  },
  orphan: {
    id: "tables/orphan",
    severity: "error",
    message: { en: "This row of “{table}” belongs to “{id}”, which is not there.", zh: "“{table}”的这一行属于“{id}”，而该条目不存在。" },
    why: { en: "What the row says is missing from the plan.", zh: "该行内容未计入规划。" },
    fix: {
      en: "Write the id of the item that it belongs to as “item”, and the positions of what lies between.",
      zh: "请在 item（所属条目）一栏填写所属条目的编号，并核对各级位次。",
    },
  },
  date: {
    id: "tables/date",
    severity: "info",
    message: { en: "“{text}” was read as a date ({column}, {count} in all).", zh: "“{text}”已按日期读取（{column}，共 {count} 处）。" },
    why: { en: "A plan keeps dates as EDTF, 2025-12.", zh: "规划数据中的日期采用 EDTF 写法，如 2025-12。" },
    fix: { en: "Nothing needs to be done.", zh: "无需处理。" },
  },
  dateWords: {
    id: "tables/date-guessed",
    severity: "warning",
    message: {
      en: "“{text}” was taken for a date that it probably means ({column}, {count} in all).",
      zh: "“{text}”已按最可能的日期读取（{column}，共 {count} 处）。",
    },
    why: { en: "Another date may have been meant.", zh: "原意也可能是另一日期。" },
    fix: { en: "Check the date, and write it as 2025, 2025-06 or 2025-06-30.", zh: "请核对日期，并写作 2025、2025-06 或 2025-06-30。" },
  },
  noDate: {
    id: "tables/no-date",
    severity: "info",
    message: {
      en: "“{text}” names no date, so none was set ({column}, {count} in all).",
      zh: "“{text}”未写明日期，该字段留空（{column}，共 {count} 处）。",
    },
    why: { en: "What is not known is left out, and not guessed.", zh: "未知的内容留空，不作推测。" },
    fix: { en: "Nothing needs to be done until the date is known.", zh: "日期确定前无需处理。" },
  },
  error: {
    id: "tables/error-cell",
    severity: "warning",
    message: {
      en: "A formula has failed here ({text}; {column}, {count} in all), so nothing was read.",
      zh: "此处公式出错（{text}；{column}，共 {count} 处），未读取任何内容。",
    },
    why: { en: "What should stand in the cell is missing from the plan.", zh: "该单元格应有的内容未计入规划。" },
    fix: { en: "Mend the formula, or write the value itself.", zh: "请改正公式，或直接填写内容。" },
  },
  dateAsText: {
    id: "tables/date-as-text",
    severity: "warning",
    message: {
      en: "The spreadsheet holds a date here, “{text}”, where a text is due ({column}, {count} in all).",
      zh: "此处应为文本，而表格软件存的是日期“{text}”（{column}，共 {count} 处）。",
    },
    why: { en: "Spreadsheets turn numbers such as 1-2 into dates.", zh: "表格软件会把 1-2 之类的序号自动改成日期。" },
    fix: { en: "Give the column the format “Text”, and write the value again.", zh: "请将该列设为“文本”格式，并重新填写。" },
  },
  digits: {
    id: "tables/long-number",
    severity: "warning",
    message: {
      en: "{text} stands here as a number; digits past the fifteenth are lost ({column}, {count} in all).",
      zh: "{text} 在此存为数字，第 15 位之后的数字已丢失（{column}，共 {count} 处）。",
    },
    why: { en: "A code of 18 digits becomes another code.", zh: "18 位代码会因此变成另一个代码。" },
    fix: { en: "Give the column the format “Text”, and write the code again.", zh: "请将该列设为“文本”格式，并重新填写代码。" },
  },
  decimal: {
    id: "tables/inexact-number",
    severity: "warning",
    message: {
      en: "{text} has more digits than a number holds ({column}, {count} in all).",
      zh: "{text} 的位数超出数字可保存的范围（{column}，共 {count} 处）。",
    },
    why: { en: "The digits past the sixteenth are lost.", zh: "第 16 位之后的数字会丢失。" },
    fix: { en: "Write fewer digits.", zh: "请减少位数。" },
  },
} as const satisfies Record<string, FindingDefinition>;

/** A finding in a table. */
export function tableFinding(kind: keyof typeof tableFindings, params: Finding["params"], location?: FindingLocation): Finding {
  const { id, severity } = tableFindings[kind];
  return { rule: id, severity, path: "", ...(params && { params }), ...(location && { location }) };
}
