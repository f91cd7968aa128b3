import type { FindingDefinition } from "@regional-plan/model";

/** What reading tables can find of rows and the items that they become. */
export const rowFindings = {
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
} as const satisfies Record<string, FindingDefinition>;
