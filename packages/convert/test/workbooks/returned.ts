import { readFileSync } from "node:fs";
import type { CellToWrite, SheetToWrite } from "../../src/formats/xlsx/write/sheet-to-write.ts";
import { writeWorkbook } from "../../src/formats/xlsx/write/write-workbook.ts";
import { handMade } from "./hand-made.ts";

/** Workbooks as people return them; all that they speak of is invented. */
function sheet(name: string, rows: readonly (readonly CellToWrite[])[], more: Partial<SheetToWrite> = {}): SheetToWrite {
  return { name, columns: [], rows, headings: 0, ...more };
}

const span = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });

const taskHeads = ["序号", "重点任务", "具体举措", "牵头单位", "配合单位", "完成时限"];

/** 任务分解表 with the office above the title, both over all columns, cells merged down the side, and a note below. */
export const tasksMerged = writeWorkbook([
  sheet(
    "Sheet1",
    [
      ["附件2"],
      ["临澜市融入湾区一体化发展重点任务分解表"],
      ["填报单位：市发展改革委"],
      taskHeads,
      [1, "推进城际铁路建设", "建成东线一期工程", "市交通运输局", "市发展改革委、市财政局", "2025年底前"],
      [undefined, undefined, "开展西线前期工作", undefined, "沿线各区政府", "2024年6月"],
      [2, "共建沿海防护林", "新造防护林2万亩", "市林业局", undefined, "持续推进"],
      ["注：牵头单位为责任主体。"],
    ],
    { merges: [span(2, 0, 2, 5), span(5, 0, 6, 0), span(5, 1, 6, 1), span(5, 3, 6, 3), span(8, 0, 8, 5)] },
  ),
]);

/** 任务分解表 with two rows of headings and a row for each field of work. */
export const tasksTwoHeads = writeWorkbook([
  sheet(
    "任务分解",
    [
      ["重点任务责任分工表"],
      ["序号", "工作任务", "主要举措", "责任单位", undefined, "时限要求", "备注"],
      [undefined, undefined, undefined, "牵头单位", "配合单位", undefined, undefined],
      ["一、交通互联"],
      [1, "推进城际铁路建设", "建成东线一期工程", "市交通运输局", "市财政局", "2025.12", undefined],
      ["二、生态共保"],
      [2, "共建沿海防护林", "新造防护林2万亩", "市林业局", undefined, "2024年", "按季报送"],
    ],
    { merges: [span(2, 3, 2, 4), span(4, 0, 4, 6), span(6, 0, 6, 6), ...[0, 1, 2, 5, 6].map((column) => span(2, column, 3, column))] },
  ),
]);

/** 任务分解表 without actions: one row a task, its number a formula, its date a date. */
export const tasksPlain = handMade({
  sheets: {
    附件1: `<sheetData><row r="1"><c t="inlineStr"><is><t>工作任务清单</t></is></c></row><row r="2">${[
      "序号",
      "任务名称",
      "牵头单位",
      "完成时间",
    ]
      .map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`)
      .join(
        "",
      )}</row><row r="4"><c><f>ROW()-3</f><v>1</v></c><c t="inlineStr"><is><t>推进城际铁路建设</t></is></c><c t="inlineStr"><is><t>市交通运输局　</t></is></c><c s="1"><v>46022</v></c></row><row r="5"><c><f>A4+1</f><v>2</v></c><c t="inlineStr"><is><t>共建沿海防护林</t></is></c><c t="inlineStr"><is><t>市林业局</t></is></c><c s="2"><v>45444</v></c></row></sheetData>`,
  },
  styles: '<cellXfs><xf/><xf numFmtId="31"/><xf numFmtId="57"/></cellXfs>',
});

const text = (value: string) => `<c t="inlineStr"><is><t xml:space="preserve">${value}</t></is></c>`;
const row = (cells: string, attributes = "") => `<row ${attributes}>${cells}</row>`;
const goalHeads = row(["编号", "目标", "目标年份"].map(text).join(""));

/** Rows and columns that hold an older copy of what is shown, hidden by hand; a sheet with another, hidden. */
export const olderCopies = handMade({
  sheets: {
    目标: `<cols><col min="3" max="3" hidden="1"/></cols><sheetData>${row(["编号", "目标", "目标年份", "目标年份"].map(text).join(""))}${row(text("goal-1") + text("一小时通达（旧稿）") + text("2024") + text("2024"), 'hidden="1"')}${row(text("goal-1") + text("一小时通达") + text("2024") + text("2025"))}</sheetData>`,
    目标旧: `<sheetData>${goalHeads}${row(text("goal-1") + text("更早的稿") + text("2023"))}</sheetData>`,
  },
  attributes: { 目标旧: 'state="hidden"' },
});

/** A filter is on: what it hides belongs to the table all the same. */
export const filtered = handMade({
  sheets: {
    目标: `<sheetData>${goalHeads}${row(text("goal-1") + text("一小时通达") + text("2025"), 'hidden="1"')}${row(text("goal-2") + text("建成枢纽") + text("2035"))}</sheetData><autoFilter ref="A1:C3"><filterColumn colId="0"/></autoFilter>`,
  },
});

/** In the strict variant, with ISO dates; a year as a date that shows nothing but the year. */
export const strictDates = handMade({
  sheets: {
    任务: `<sheetData>${row(["编号", "任务名称", "完成时限"].map(text).join(""))}${row(`${text("measure-1")}${text("推进城际铁路建设")}<c t="d"><v>2025-06-30</v></c>`)}${row(`${text("measure-2")}${text("共建沿海防护林")}<c s="1" t="d"><v>2025-01-01T00:00:00</v></c>`)}</sheetData>`,
  },
  styles: '<numFmts><numFmt numFmtId="170" formatCode="yyyy&quot;年&quot;"/></numFmts><cellXfs><xf/><xf numFmtId="170"/></cellXfs>',
  strict: true,
});

/** Counted from 1904, with days of which nobody sees the year, full-width digits, and an item number that became a date. */
export const from1904 = handMade({
  sheets: {
    任务: `<sheetData>${row(["编号", "序号", "任务名称", "完成时限"].map(text).join(""))}${row(`${text("measure-1")}<c s="1"><v>44197</v></c>${text("推进城际铁路建设")}<c s="1"><v>44376</v></c>`)}${row(`${text("measure-2")}${text("２")}${text("共建沿海防护林")}${text("２０２５年６月")}`)}</sheetData>`,
  },
  styles: '<cellXfs><xf/><xf numFmtId="58"/></cellXfs>',
  before: '<workbookPr date1904="1"/>',
});

/** Formulas that failed, and one whose result is not in the file. */
export const errors = handMade({
  sheets: {
    目标: `<sheetData>${goalHeads}${row(`${text("goal-1")}${text("一小时通达")}<c t="e"><f>VLOOKUP(1,A:B,2)</f><v>#N/A</v></c>`)}${row(`${text("goal-2")}${text("建成枢纽")}<c r="C3"><f>2025+10</f></c>`)}</sheetData>`,
  },
});

/** Two sheets of tasks, each with a title: in one cell, and in fifteen merged ones; a text box lies over the second. */
export const severalSheets = handMade({
  sheets: {
    交通组: `<sheetData>${row(text("交通组任务表"))}${row(taskHeads.map(text).join(""))}${row(["1", "推进城际铁路建设", "建成东线一期工程", "市交通运输局", "", "2025年"].map(text).join(""))}</sheetData>`,
    生态组: `<sheetData>${row(text("生态组任务表").repeat(15))}${row(taskHeads.map(text).join(""))}${row(["1", "共建沿海防护林", "新造防护林2万亩", "市林业局", "", "2024年"].map(text).join(""))}</sheetData><drawing r:id="d1" xmlns:r="urn:r"/>`,
  },
  parts: { "xl/drawings/drawing1.xml": "<xdr:wsDr xmlns:xdr='urn:d'><xdr:txBody><t>请于周五前报送</t></xdr:txBody></xdr:wsDr>" },
});

/** Phonetic guides, carriage returns, blanks of every kind, two equal headings, a column that nobody knows. */
export const looseTexts = handMade({
  sheets: {
    目标: `<sheetData>${row(["编号 ", "　目标", "目标年份", "目标年份", "联系人"].map(text).join(""))}${row(`${text("goal-1")}<c t="s"><v>0</v></c>${text(" 2025　")}${text("2026")}${text("王某")}`)}</sheetData>`,
  },
  strings: "<si><r><t>一小时</t></r><r><t>通达_x000D_\n格局</t></r><rPh sb='0' eb='1'><t>イチ</t></rPh></si>",
});

/** A workbook of Excel 2003 under the name of a new one, with a row hidden by hand. */
export const oldWorkbook = new Uint8Array(readFileSync(new URL("fixtures/tasks.xls", import.meta.url)));
