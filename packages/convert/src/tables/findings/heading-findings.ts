import type { FindingDefinition } from "@regional-plan/model";

/** What reading tables can find of sheets, headings and columns, and of a map of them. */
export const headingFindings = {
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
} as const satisfies Record<string, FindingDefinition>;
