import { openZip } from "@regional-plan/archive";
import { casesToTry } from "@regional-plan/repository/cases-to-try";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readWorkbook } from "../read/read-workbook.ts";
import { sheetNames } from "./sheet-names.ts";
import type { SheetToWrite } from "./sheet-to-write.ts";
import { writeWorkbook } from "./write-workbook.ts";

const text = { width: 20, style: "text" } as const;

function sheetOf(...cells: SheetToWrite["rows"][number]): SheetToWrite {
  return { name: "一", columns: cells.map(() => text), rows: [cells], headings: 0 };
}

const back = (sheet: SheetToWrite) => readWorkbook(writeWorkbook([sheet])).sheets[0]?.rows[0]?.cells ?? [];

test.each([
  ..."=SUM(A1)|+1|@a|'=1|001|330200198001010019|2025-06|1E5|TRUE|#REF!| 前后 |一\n二|一\r\n二|\t|_x000D_|_x005F_|\u0001|\u200B|a&b<c>\"d\"'e'".split(
    "|",
  ),
  ...["\uFEFF", "\uD800", "\uDC00甲", "𠮷", "]]>", "\uFFFE", "_x_x0041_"],
])("the text %j stays what it is", (value) => {
  expect(back(sheetOf(value, "x"))).toEqual([value, "x"]);
});

test("any text, number or truth stays what it is", () => {
  const any = fc.oneof(fc.string({ unit: "binary", minLength: 1 }), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean());
  fc.assert(
    fc.property(fc.array(any, { minLength: 50, maxLength: 200 }), (cells) => {
      expect(back(sheetOf(...cells))).toEqual(cells.map((cell) => (Object.is(cell, -0) ? 0 : cell)));
    }),
    { numRuns: casesToTry(200, 4) },
  );
});

test("the same sheets give the same bytes; headings stay in sight, choices stand on another sheet, notes at their cells", () => {
  const sheet: SheetToWrite = {
    name: "目标",
    columns: [text, { ...text, choices: "'_选项'!$A$1:$A$2" }],
    rows: [
      ["编号", "类型"],
      ["g1", "成果"],
    ],
    headings: 1,
    merges: [{ top: 2, left: 0, bottom: 3, right: 0 }],
    notes: [{ row: 1, column: 1, text: "从列表中选取 <1>" }],
  };
  const choices: SheetToWrite = { name: "_选项", hidden: true, columns: [text], rows: [["成果"], ["愿景, “远”"]], headings: 0 };
  const bytes = writeWorkbook([sheet, choices]);
  expect(writeWorkbook([sheet, choices])).toEqual(bytes);
  const part = (name: string) => new TextDecoder().decode(openZip(bytes).archive?.read(name).bytes);
  expect(part("xl/worksheets/sheet1.xml")).toContain('<pane ySplit="1" topLeftCell="A2"');
  expect(part("xl/worksheets/sheet1.xml")).toContain("<formula1>'_选项'!$A$1:$A$2</formula1>");
  expect(part("xl/comments1.xml")).toContain('<comment ref="B1"');
  expect(part("xl/drawings/notes1.vml")).toContain("<x:Row>0</x:Row><x:Column>1</x:Column>");
  expect(readWorkbook(bytes).sheets.map(({ name, hidden, merges }) => [name, hidden, merges])).toEqual([
    ["目标", false, [{ top: 2, left: 0, bottom: 3, right: 0 }]],
    ["_选项", true, []],
  ]);
});

test("titles become names that every program takes", () => {
  const long = "长三角一体化发展重点任务责任分工及年度推进计划安排表（征求意见稿）";
  expect(sheetNames(["目标/指标", "a:b[c]*?\\", "'", long, long, "Plan", "plan"])).toEqual([
    "目标·指标",
    "a·b·c····",
    "1",
    long.slice(0, 31),
    `${long.slice(0, 28)}（2）`,
    "Plan",
    "plan（2）",
  ]);
});
