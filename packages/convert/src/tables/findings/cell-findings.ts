import type { FindingDefinition } from "@regional-plan/model";

/** What reading tables can find of cells that do not say what their column holds in so many words. */
export const cellFindings = {
  parted: {
    id: "tables/parted-by-blanks",
    severity: "info",
    message: {
      en: "“{text}” was read as several units with blanks between them ({column}, {count} in all).",
      zh: "“{text}”已按空格读作多个单位（{column}，共 {count} 处）。",
    },
    why: { en: "A blank may also stand within a name.", zh: "空格也可能在单位名称之中。" },
    fix: { en: "Write “、” between units.", zh: "单位之间请用“、”分隔。" },
  },
  others: {
    id: "tables/others",
    severity: "warning",
    message: {
      en: "“{text}” means more units than it names; only the named one was taken up ({column}, {count} in all).",
      zh: "“{text}”未列全所指单位，只读取了写明的单位（{column}，共 {count} 处）。",
    },
    why: { en: "A plan links to each unit that answers for something.", zh: "规划须链接到每一个责任单位。" },
    fix: { en: "Name the other units, each by its name.", zh: "请逐一写明其余单位的名称。" },
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
  noStart: {
    id: "tables/no-start",
    severity: "info",
    message: {
      en: "“{text}” goes on without an end, and when it began is not known, so no date was set ({column}, {count} in all).",
      zh: "“{text}”没有完成时限，起始时间也无从得知，该字段留空（{column}，共 {count} 处）。",
    },
    why: { en: "A time without an end is written with its beginning, 2021/..", zh: "没有完成时限的，须写明起始时间，如 2021/..。" },
    fix: { en: "Write the year in which it began, 2021/.., if it is known.", zh: "如已知起始年份，请写作 2021/..。" },
  },
  ongoing: {
    id: "tables/ongoing",
    severity: "info",
    message: {
      en: "“{text}” was read as going on from the first year of the plan ({column}, {count} in all).",
      zh: "“{text}”已读作自规划期首年起持续（{column}，共 {count} 处）。",
    },
    why: { en: "A time without an end is written with its beginning, 2021/..", zh: "没有完成时限的，须写明起始时间，如 2021/..。" },
    fix: { en: "Write another year if it began in another.", zh: "起始年份不同的，请改为相应年份。" },
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
