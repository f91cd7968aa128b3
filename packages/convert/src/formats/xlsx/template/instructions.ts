import { exampleSign, instructionsSheet } from "../plan/workbook-to-tables.ts";
import type { CellToWrite, SheetToWrite } from "../write/sheet-to-write.ts";

/** What people are told before they fill anything in, in both languages. */
const steps: readonly (readonly [zh: string, en: string])[] = [
  [
    "每张工作表对应规划的一个列表，每行填写一个条目。先填“规划”，再填“领域”“单位”“任务”，其余按需填写，用不到的工作表可以留空。",
    "Each sheet is a list of the plan, each row an item. Begin with 规划 (Plan), then 领域 (Domains), 单位 (Agencies) and 任务 (Measures); fill in the others as needed, and leave empty what you do not need.",
  ],
  [
    `灰色斜体、以“${exampleSign}”开头的是示例，不会读取。请从示例下方的空行开始填写。`,
    `Rows in grey that begin with ${exampleSign} are examples and are not read. Begin in the empty row below.`,
  ],
  [
    "编号由小写字母、数字和连字符组成，如 measure-1，在整个规划中不得重复。",
    "An id is made of small letters, digits and hyphens, such as measure-1, and stands once in the whole plan.",
  ],
  [
    "单元格旁有下拉箭头的，请从列表中选取；单位、任务等条目填写后会自动出现在下拉列表中，以括号中的编号为准。",
    "Where a cell has a list, choose from it. Agencies, measures and other items appear in the lists once they are filled in; the id in brackets is what counts.",
  ],
  [
    "“任务·责任单位”等名称带间隔号的工作表填写一个条目的多项内容：在“所属条目”中选取条目，每项占一行。",
    "Sheets with a dot in their name, such as 任务·责任单位, hold what an item has several of: choose the item under 所属条目 (Item), a row for each.",
  ],
  [
    "日期按已知的精确程度填写，如 2028、2028-06、2028-06-30；数值只填数字，单位填在“计量单位”中。",
    "Write dates as exactly as they are known, such as 2028, 2028-06 or 2028-06-30; numbers without their unit, which has a column of its own.",
  ],
  [
    "鼠标移到表头上可查看该列的填写说明。列的顺序可以调整，也可以隐藏用不到的列；请勿更改表头文字和工作表名称。",
    "Point at a heading to see what belongs below it. Columns may be moved or hidden; leave the headings and the names of sheets as they are.",
  ],
  [
    "填好后运行 regional-plan validate plan.xlsx --marked checked.xlsx，即可得到标出问题的工作簿。",
    "When it is filled in, regional-plan validate plan.xlsx --marked checked.xlsx gives a workbook in which the findings are marked.",
  ],
];

/** The first sheet of the template. */
export function instructions(): SheetToWrite {
  const rows: CellToWrite[][] = [
    [undefined, { value: "填写说明", style: "title" }, { value: "How to fill this in", style: "title" }],
    ...steps.map(([zh, en], index): CellToWrite[] => [index + 1, zh, en]),
  ];
  return {
    name: instructionsSheet,
    columns: [
      { width: 5, style: "number" },
      { width: 60, style: "words" },
      { width: 70, style: "words" },
    ],
    rows,
    headings: 0,
  };
}
