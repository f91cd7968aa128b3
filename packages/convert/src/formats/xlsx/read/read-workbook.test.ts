import { writeZip } from "@regional-plan/archive";
import { describe, expect, test } from "vitest";
import { type HandMade, handMade, row } from "../../../../test/workbooks/hand-made.ts";
import { readFormatCode } from "./number-format.ts";
import { readWorkbook } from "./read-workbook.ts";

const cellsOf = (made: HandMade) => readWorkbook(handMade(made)).sheets[0]?.rows[0]?.cells;
const rulesOf = (bytes: Uint8Array) => readWorkbook(bytes).findings.map(({ rule }) => rule);

/** The value of a cell in a style with this number format. */
function shown(format: number | string, value: number, before = "") {
  const id = typeof format === "number" ? format : 170;
  const code =
    typeof format === "string" ? `<numFmts><numFmt numFmtId="170" formatCode="${format.replaceAll('"', "&quot;")}"/></numFmts>` : "";
  const styles = `${code}<cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="${id}"/></cellXfs>`;
  return cellsOf({ sheets: { 一: row(`<c r="A1" s="1"><v>${value}</v></c>`) }, styles, before })?.[0];
}

const date = (text: string, shown?: string) => ({ is: "date", text, ...(shown !== undefined && { shown }) });

describe("a cell", () => {
  test("holds a text: shared, its own, of a formula; without phonetic guides", () => {
    const strings =
      "<si><t>牵头单位</t></si><si><r><t>完成</t></r><r><rPr/><t>时限</t></r><rPh sb='0' eb='1'><t>ワンチョン</t></rPh></si><si><t/></si>";
    const cells =
      '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c t="s"><v>2</v></c><c r="D1" t="inlineStr"><is><r><t>一</t></r><r><t xml:space="preserve"> 二</t></r></is></c><c t="str"><f>A1</f><v>三</v></c>';
    expect(cellsOf({ sheets: { 一: row(cells) }, strings })).toEqual(["牵头单位", "完成时限", undefined, "一 二", "三"]);
  });

  test("has signs that XML cannot hold as their numbers", () => {
    const strings = "<si><t>一_x000D_\n二_x0001_</t></si><si><t>_x005F_x000D_ 甲_x</t></si>";
    expect(cellsOf({ sheets: { 一: row('<c t="s"><v>0</v></c><c t="s"><v>1</v></c>') }, strings })).toEqual([
      "一\r\n二\u0001",
      "_x000D_ 甲_x",
    ]);
  });

  test("holds a number, true or false, an error", () => {
    const cells =
      '<c><v>1.5E3</v></c><c t="b"><v>1</v></c><c t="b"><v>0</v></c><c t="e"><v>#REF!</v></c><c><f>SUM(A1)</f><v>0.30000000000000004</v></c><c/>';
    expect(cellsOf({ sheets: { 一: row(cells) } })).toEqual([1500, true, false, { is: "error", text: "#REF!" }, 0.3]);
  });

  test("holds an ISO date", () => {
    expect(cellsOf({ sheets: { 一: row('<c t="d"><v>2025-06-30T00:00:00</v></c><c t="d"><v>2025-06-30</v></c>') } })).toEqual([
      date("2025-06-30"),
      date("2025-06-30"),
    ]);
  });

  test.each<[number | string, number, unknown]>([
    ...[14, 15, 22, 31, 30].map((id): [number, number, unknown] => [id, 45838, date("2025-06-30")]),
    ...[17, 27, 36, 50, 52, 57].map((id): [number, number, unknown] => [id, 45838, date("2025-06")]),
    ...[16, 28, 29, 51, 53, 54, 58].map((id): [number, number, unknown] => [
      id,
      45838,
      date("2025-06-30", id === 16 ? "30-06" : "6月30日"),
    ]),
    ...[18, 20, 32, 34, 55].map((id): [number, number, unknown] => [id, 0.395833333333333, "09:30"]),
    ['yyyy"年"m"月"', 45838, date("2025-06", "2025年6月")],
    ['[DBNum1][$-804]yyyy"年"m"月"d"日";@', 45838, date("2025-06-30")],
    ['yyyy"年第"q"季度"', 45838, date("2025-34", "2025年第2季度")],
    ['yyyy"年"', 45838, date("2025")],
    ["yyyy（m）", 45838, date("2025-06", "2025（6）")],
    ["e/mm/d", 45838, date("2025-06-30", "2025/06/30")],
    ["yyyy/m/d h:mm", 45838.5, date("2025-06-30")],
    ["#,##0\\m", 45838, 45838],
    ['0.00"m"', 45838, 45838],
    ["0.00E+00", 45838, 45838],
    ['[Red]#,##0"亿元"', 45838, 45838],
    ["G/通用格式", 45838, 45838],
    ["General", 45838, 45838],
    ["0%", 0.35, "35%"],
    ["0.0%", 0.125, "12.5%"],
    ["000000", 1234, "001234"],
    ["yyyy/m/d", 60, date("1900-02-29")],
    ["yyyy/m/d", 59, date("1900-02-28")],
    ["yyyy/m/d", 61, date("1900-03-01")],
    ["yyyy/m/d", -1, -1],
    ["yyyy/m/d", 3e6, 3e6],
  ])("with the format %s shows %d as it is meant", (format, value, expected) => {
    const found = shown(format, value);
    if (typeof found === "object" && typeof expected === "object" && expected !== null && !("shown" in expected))
      expect(found).toMatchObject(expected);
    else expect(found).toEqual(expected);
  });

  test("of a workbook that counts from 1904 is four years later", () => {
    expect(shown(14, 44376, '<workbookPr date1904="1"/>')).toEqual(date("2025-06-30", "2025/6/30"));
  });

  test("is told of where it does not hold what it should", () => {
    const styles = '<cellXfs><xf/><xf numFmtId="58"/></cellXfs>';
    const cells = '<c r="B1"><f>NOW()</f></c><c r="C1" s="1"><v>45838</v></c>';
    const { findings } = readWorkbook(handMade({ sheets: { 目标: row(cells) }, styles }));
    expect(findings.map(({ rule, location }) => [rule, location])).toEqual([
      ["xlsx/no-result", { sheet: "目标", cell: "B1" }],
      ["xlsx/unseen-year", { sheet: "目标", cell: "C1" }],
    ]);
  });
});

test("a format code of a weekday or of hours that go on is no year", () => {
  expect(readFormatCode("aaaa")).toMatchObject({ shows: "date", parts: "day" });
  expect(readFormatCode("[h]:mm:ss")).toEqual({ shows: "time" });
  expect(readFormatCode("mm:ss.0")).toEqual({ shows: "time" });
});

describe("a sheet", () => {
  test("has merged cells, hidden columns, and rows hidden by hand, by a filter or by folding", () => {
    const rows = (attributes: readonly string[]) =>
      attributes.map((each, index) => `<row r="${index + 2}" ${each}><c><v>${index}</v></c></row>`).join("");
    const cols = '<cols><col min="2" max="3" hidden="1"/><col min="4" max="16384"/></cols>';
    const merges = '<mergeCells><mergeCell ref="A2:B$3"/></mergeCells>';
    const { sheets } = readWorkbook(
      handMade({
        sheets: {
          一: `${cols}<sheetData>${rows(["", 'hidden="1"', 'hidden="true" outlineLevel="1"'])}</sheetData>${merges}`,
          二: `<sheetData>${rows(['hidden="1"'])}</sheetData><autoFilter ref="A1:A9"><filterColumn colId="0"/></autoFilter>`,
          三: "<sheetData/>",
        },
        attributes: { 三: 'state="veryHidden"' },
      }),
    );
    expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ["一", false],
      ["二", false],
      ["三", true],
    ]);
    expect(sheets[0]?.rows.map(({ number, hidden }) => [number, hidden])).toEqual([
      [2, undefined],
      [3, "hand"],
      [4, "filter"],
    ]);
    expect(sheets[1]?.rows[0]?.hidden).toBe("filter");
    expect([...(sheets[0]?.hiddenColumns ?? [])]).toEqual([1, 2]);
    expect(sheets[0]?.merges).toEqual([{ top: 2, left: 0, bottom: 3, right: 1 }]);
  });

  test("is read in the strict variant, with prefixes, in UTF-16", () => {
    const cells = row('<c r="A1" t="d"><v>2025-06-30</v></c>');
    expect(readWorkbook(handMade({ sheets: { 一: cells }, strict: true })).sheets[0]?.rows[0]?.cells).toEqual([date("2025-06-30")]);
    const prefixed = `<x:worksheet xmlns:x="urn:x"><x:sheetData><x:row><x:c><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    expect(cellsOf({ sheets: { 一: "" }, parts: { "xl/worksheets/sheet1.xml": prefixed } })).toEqual([7]);
    const made = handMade({ sheets: { 一: "" } });
    expect(readWorkbook(made).findings).toEqual([]);
  });
});

describe("what is no workbook, or means ill, is refused", () => {
  const withSheet = (xml: string) => handMade({ sheets: { 一: "" }, parts: { "xl/worksheets/sheet1.xml": xml } });

  test.each<[string, string, Uint8Array]>([
    ["a web page", "xlsx/web-page", new TextEncoder().encode("\uFEFF<html><table><tr><td>一</td></tr></table></html>")],
    ["an archive of something else", "xlsx/not-workbook", writeZip({ "word/document.xml": "<w/>" })],
    ["a bomb", "archive/too-large", writeZip({ "xl/workbook.xml": new Uint8Array(5_000_000) })],
    ["nothing", "archive/not-zip", new Uint8Array()],
    ["a broken sheet", "xlsx/broken-part", withSheet("<worksheet><sheetData><row></sheetData>")],
    ["entities", "xlsx/doctype", withSheet('<!DOCTYPE a [<!ENTITY b "c">]><worksheet>&b;</worksheet>')],
    ["depth", "xlsx/too-deep", withSheet("<a>".repeat(10_000))],
    ["no sheets", "xlsx/not-workbook", handMade({ sheets: {} })],
  ])("%s", (_, rule, bytes) => {
    expect(rulesOf(bytes)).toEqual([rule]);
  });
});
