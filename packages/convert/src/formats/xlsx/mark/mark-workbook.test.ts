import { openZip } from "@regional-plan/archive";
import { expect, test } from "vitest";
import { handMade } from "../../../../test/workbooks/hand-made.ts";
import { readWorkbook } from "../read/read-workbook.ts";
import { writeWorkbook } from "../write/write-workbook.ts";
import { markWorkbook } from "./mark-workbook.ts";

const text = { width: 10, style: "text" } as const;
const partOf = (bytes: Uint8Array | undefined, name: string) =>
  new TextDecoder().decode(openZip(bytes as Uint8Array).archive?.read(name).bytes);
const cellIn = (xml: string, address: string) => new RegExp(`<c [^>]*r="${address}"[^>]*>`, "u").exec(xml)?.[0] ?? "";
const styleOf = (xml: string, address: string) => Number(/\ss="(\d+)"/u.exec(cellIn(xml, address))?.[1]);

const mine = handMade({
  sheets: {
    目标:
      '<cols><col min="1" max="1" width="9"/></cols><sheetData><row r="2" ht="30"><c r="B2" s="1" t="inlineStr"><is><t>甲</t></is></c><c r="D2"><v>1</v></c></row><row r="4"/></sheetData>' +
      '<conditionalFormatting sqref="A1"><cfRule type="dataBar"><extLst><ext/></extLst></cfRule></conditionalFormatting><tableParts count="0"/>',
    别的: '<sheetData><row r="1"><c r="A1"><v>7</v></c></row></sheetData>',
  },
  styles:
    '<fills count="1"><fill><patternFill patternType="none"/></fill></fills><cellXfs count="2"><xf fillId="0"/><xf fontId="3" fillId="0" applyFill="0"><alignment wrapText="1"/></xf></cellXfs>',
  parts: { "custom/part.bin": "keep" },
});

test("findings become colours and notes, and everything else stays", () => {
  const marked = markWorkbook(mine, [
    { sheet: "目标", cell: "B2", severity: "warning", text: "请核对" },
    { sheet: "目标", cell: "B2", severity: "error", text: "编号重复 <x> $& _x0001_" },
    { sheet: "目标", cell: "C2", severity: "info", text: "空" },
    { sheet: "目标", cell: "A4", severity: "error", text: "缺" },
    { sheet: "目标", cell: "B9", severity: "error", text: "缺" },
    { sheet: "没有", cell: "A1", severity: "error", text: "没有这张表" },
  ]);
  const sheet = partOf(marked, "xl/worksheets/sheet1.xml");
  const styles = partOf(marked, "xl/styles.xml");
  const xfs = [...(/<cellXfs.*<\/cellXfs>/u.exec(styles)?.[0] ?? "").matchAll(/<xf[ />].*?(?:\/>|<\/xf>)/gu)].map(([xf]) => xf);
  expect(xfs[styleOf(sheet, "B2")]).toBe('<xf fontId="3" fillId="1" applyFill="1"><alignment wrapText="1"/>');
  expect(cellIn(sheet, "D2")).toBe('<c r="D2">');
  expect(sheet.indexOf('r="B2"')).toBeLessThan(sheet.indexOf('r="C2"'));
  expect(sheet).toMatch(/<row r="4"><c r="A4" s="\d"\/><\/row><row r="9"><c r="B9" s="\d"\/><\/row><\/sheetData>/u);
  expect(sheet).toMatch(/<\/conditionalFormatting><legacyDrawing [^>]*\/><tableParts/u);
  const notes = partOf(marked, "xl/regionalPlanNotes1.xml");
  expect(notes).toContain("编号重复 &lt;x&gt; $&amp; _x005F_x0001_\n\n请核对");
  expect(partOf(marked, "xl/drawings/regionalPlanNotes1.vml").match(/<v:shape /gu)).toHaveLength(4);
  expect(partOf(marked, "custom/part.bin")).toBe("keep");
  expect(partOf(marked, "xl/worksheets/sheet2.xml")).toBe(partOf(mine, "xl/worksheets/sheet2.xml"));
  expect(readWorkbook(marked as Uint8Array).sheets).toEqual(readWorkbook(mine).sheets);
});

test("a note that is there keeps its words; marking again adds to it", () => {
  const written = writeWorkbook([
    { name: "目标", columns: [text], rows: [["编号"], ["g1"]], headings: 1, notes: [{ row: 1, column: 0, text: "填写编号" }] },
  ]);
  const once = markWorkbook(written, [
    { sheet: "目标", cell: "A1", severity: "error", text: "一" },
    { sheet: "目标", cell: "A2", severity: "error", text: "二" },
  ]);
  const twice = markWorkbook(once as Uint8Array, [{ sheet: "目标", cell: "A2", severity: "info", text: "三" }]);
  const notes = partOf(twice, "xl/comments1.xml");
  expect(notes.replace(/<[^>]*>/gu, "")).toMatch(/填写编号\n\n一二\n\n三$/u);
  expect(partOf(twice, "xl/drawings/notes1.vml").match(/<v:shape /gu)).toHaveLength(2);
  expect(partOf(twice, "xl/worksheets/sheet1.xml").match(/<legacyDrawing/gu)).toHaveLength(1);
});

test("what is no workbook is not marked", () => {
  expect(markWorkbook(new Uint8Array(9), [])).toBeUndefined();
});
