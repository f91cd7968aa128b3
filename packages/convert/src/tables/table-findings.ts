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
  noMap: {
    id: "tables/no-map",
    severity: "error",
    message: { en: "The map of columns is no list of headings with their fields.", zh: "列对照表（columns）不是“表头: 字段”的列表。" },
    why: { en: "Without it, headings are told by what they say.", zh: "缺少对照表时，只能依表头文字识别。" },
    fix: { en: "Write a line for each heading, “Task: title:en”.", zh: "请为每个表头写一行，如“任务名: title:zh”。" },
  },
  mapTable: {
    id: "tables/map-table",
    severity: "error",
    message: {
      en: "The map of columns names the table “{name}”, which there is not.",
      zh: "列对照表（columns）指定了表格“{name}”，而没有这种表格。",
    },
    why: { en: "The sheet is read as no table, or as another.", zh: "该工作表会因此不被读取，或被读作其他表格。" },
    fix: { en: "Name a list of the plan, such as “projects”.", zh: "请填写规划的列表名，如“项目”对应 projects。" },
  },
  mapField: {
    id: "tables/map-field",
    severity: "error",
    message: {
      en: "The map of columns names the field “{name}”, which no table has.",
      zh: "列对照表（columns）指定了字段“{name}”，而任何表格都没有该字段。",
    },
    why: { en: "The column is kept as extensions, or not read.", zh: "该列会存入扩展数据（extensions），或不被读取。" },
    fix: {
      en: "Name a column as the csv format writes it: “title:en”, “quantity.value”, “responsible:lead”; nothing leaves the column out.",
      zh: "请按 csv 格式的列名填写，如 title:zh、quantity.value、responsible:lead；留空表示不读取该列。",
    },
  },
  unknownSheet: {
    id: "tables/unknown-sheet",
    severity: "warning",
    message: {
      en: "“{name}” was not read: neither its name nor its headings tell which table it is.",
      zh: "“{name}”未被读取：从名称和表头都无法判断是哪类表格。",
    },
    why: { en: "What stands there is missing from the plan.", zh: "其中的内容未计入规划。" },
    fix: {
      en: "If it belongs to the plan, name it after its list, such as “measures” or “任务”, or give it headings such as “Task” or “重点任务”.",
      zh: "如属于规划内容，请以列表名称命名，如“任务”（measures），或写明表头，如“重点任务”。",
    },
  },
  headingRow: {
    id: "tables/heading-row",
    severity: "info",
    message: {
      en: "The headings were found in row {row}; what stands above them was left out.",
      zh: "表头位于第 {row} 行，其上的内容未读取。",
    },
    why: { en: "Titles and notes above a table are no part of its rows.", zh: "表格上方的标题和说明不属于表中的数据行。" },
    fix: { en: "Nothing needs to be done, unless it is another row.", zh: "如表头确在该行，无需处理。" },
  },
  unknownColumn: {
    id: "tables/unknown-column",
    severity: "warning",
    message: {
      en: "“{heading}” is no field of “{table}”; what stands there is kept as extensions.",
      zh: "“{table}”没有名为“{heading}”的字段，该列内容已存入扩展数据（extensions）。",
    },
    why: { en: "Nothing is checked in extensions, and few formats show them.", zh: "扩展数据不作检查，多数格式也不显示。" },
    fix: {
      en: "If a field is meant, name the column after it, or map the heading to it (columns).",
      zh: "如对应某个字段，请按该字段命名该列，或用 columns 指定对应关系。",
    },
  },
  progressUndated: {
    id: "tables/progress-undated",
    severity: "warning",
    message: {
      en: "“{heading}” tells how far things have come, and nothing says as of when; it is kept as extensions.",
      zh: "“{heading}”为进展情况，但表中未注明截止日期，该列内容已存入扩展数据（extensions）。",
    },
    why: { en: "Progress belongs to a report, and a report has a day.", zh: "进展须写入进展报告，报告须有截止日期。" },
    fix: {
      en: "Write above the headings “As of 2025-06-30”, or give the day with the map of columns (asOf: 2025-06-30).",
      zh: "请在表头上方注明“截至2025年6月30日”，或在列对照表（columns）中写明 asOf: 2025-06-30。",
    },
  },
  lostColumn: {
    id: "tables/lost-column",
    severity: "warning",
    message: { en: "“{heading}” is no field of “{table}”, and was not read.", zh: "“{table}”没有名为“{heading}”的字段，该列未读取。" },
    why: { en: "The rows of this table have no place for anything else.", zh: "该表的数据行没有存放其他内容的位置。" },
    fix: { en: "If a field is meant, name the column after it.", zh: "如对应某个字段，请按该字段命名该列。" },
  },
  sameHeading: {
    id: "tables/same-heading",
    severity: "warning",
    message: {
      en: "The heading “{heading}” stands twice; the first column was read, this one is kept as extensions.",
      zh: "表头“{heading}”出现两次，已读取前一列，本列存入扩展数据（extensions）。",
    },
    why: { en: "Nobody can tell which of the two is meant.", zh: "无法判断应以哪一列为准。" },
    fix: { en: "Rename one of the two columns, or take it out.", zh: "请为其中一列更名，或将其删去。" },
  },
  sameField: {
    id: "tables/same-field",
    severity: "warning",
    message: {
      en: "“{heading}” means a field that another column holds already; what stands here is kept as extensions.",
      zh: "“{heading}”与另一列对应同一字段，本列存入扩展数据（extensions）。",
    },
    why: { en: "A field is read from one column.", zh: "一个字段只从一列读取。" },
    fix: {
      en: "Map the heading to the field that is meant (columns), or take the column out.",
      zh: "请用 columns 指定该列对应的字段，或将其删去。",
    },
  },
  leftOutRow: {
    id: "tables/left-out-row",
    severity: "info",
    message: {
      en: "The row “{text}” is taken for a note, a heading or a sum, and was left out.",
      zh: "“{text}”一行视为说明、小标题或合计，未作为条目读取。",
    },
    why: { en: "Notes and sums are no items of the plan.", zh: "说明和合计不是规划的条目。" },
    fix: { en: "If it is an item, fill in its other cells.", zh: "如确为条目，请补全该行其他单元格。" },
  },
  secondValue: {
    id: "tables/second-value",
    severity: "warning",
    message: {
      en: "“{text}” ({column}) was not read: the item begins in a row above, and has another value there.",
      zh: "“{text}”（{column}）未读取：该条目始于上方的行，且该字段已另有内容。",
    },
    why: { en: "A field has one value; only lists go on in further rows.", zh: "一个字段只有一个值，只有列表可以续写在下方各行。" },
    fix: {
      en: "Give the second item a row with a name of its own, or put both into one cell.",
      zh: "如为另一条目，请写明其名称；如属同一条目，请合并写在一个单元格内。",
    },
  },
  madeIds: {
    id: "tables/made-ids",
    severity: "info",
    message: {
      en: "{count} rows of “{table}” have no id; each was given one, made from its words.",
      zh: "“{table}”有 {count} 行没有编号，已按内容分别生成编号。",
    },
    why: {
      en: "By its id an item is known again when the table is read again, as long as its words stay.",
      zh: "内容不变时，再次读取会得到相同的编号，条目得以对应。",
    },
    fix: { en: "Add a column “id” if the words may change.", zh: "如内容可能修改，请增设“编号”（id）一栏。" },
  },
  madeItems: {
    id: "tables/made-items",
    severity: "info",
    message: {
      en: "{count} names that no item had were made items of their own ({kind}).",
      zh: "有 {count} 个名称没有对应的条目，已分别新建（{kind}）。",
    },
    why: { en: "A plan links to units, domains and places by their ids.", zh: "规划以编号链接单位、领域和地点。" },
    fix: { en: "Check that no unit is there under two names.", zh: "请核对是否有同一单位写成两个名称的情况。" },
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
      en: "Write the id of the item that it belongs to as “item”, or its name where no other has it, and the positions of what lies between.",
      zh: "请在所属条目（item）一栏填写所属条目的编号，名称不重复的也可填写名称，并核对各级位次。",
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

/** A finding in a table. */
export function tableFinding(kind: keyof typeof tableFindings, params: Finding["params"], location?: FindingLocation): Finding {
  const { id, severity } = tableFindings[kind];
  return { rule: id, severity, path: "", ...(params && { params }), ...(location && { location }) };
}
