import type { Paper } from "@regional-plan/model";
import { expect, test } from "vitest";
import { readWorkbook } from "../read/read-workbook.ts";
import { paperToXlsx } from "./paper-to-xlsx.ts";

const paper: Paper = {
  title: { zh: "进展通报", en: "Bulletin" },
  number: "甬政发〔2021〕1号",
  date: "2021-07-05",
  facts: [{ name: { zh: "截至", en: "As of" }, text: "2021" }],
  addressees: [{ zh: "各单位", en: "All units" }],
  body: [
    { kind: "heading", level: 1, label: "一、", text: { zh: "总体", en: "Overall" } },
    { kind: "paragraph", text: [{ text: { zh: "进展顺利", en: "All is well" }, note: { zh: "据报送。" } }] },
    { kind: "list", items: [{ zh: "=1+1", en: "=1+1" }] },
    {
      kind: "table",
      caption: { zh: "任务/进度", en: "Tasks" },
      widths: [1, 1, 1],
      head: [{ cells: [{ text: "甲" }, { text: { zh: "单位", en: "Units" }, columnSpan: 2 }] }],
      rows: [
        { cells: [{ text: { zh: "交通", en: "Transport" }, columnSpan: 3, isHeader: true }] },
        { cells: [{ text: "1", rowSpan: 2 }, { text: "007" }, { text: "12.5" }] },
        { cells: [{ text: "C", columnSpan: 2 }] },
      ],
    },
    {
      kind: "figure",
      caption: { zh: "医疗机构", en: "Hospitals" },
      along: { title: { zh: "时间", en: "Time" } },
      counted: { title: { zh: "累计", en: "In all" }, unit: { zh: "家", en: "number" } },
      series: [
        {
          name: { zh: "实际", en: "Reached" },
          points: [
            { at: "2021-06", value: 3 },
            { at: "2021", value: null },
          ],
        },
      ],
    },
  ],
  annexes: [{ title: { zh: "附表", en: "Annex" }, blocks: [{ kind: "paragraph", text: { zh: "完" } }] }],
};

const sheetsOf = (languages: string[]) => {
  const { sheets, findings } = readWorkbook(paperToXlsx(paper, languages));
  expect(findings).toEqual([]);
  return sheets.map(({ name, rows, merges }) => ({ name, rows: rows.map(({ cells }) => [...cells]), merges }));
};

test("the text stands on one sheet, each table and figure on one of its own, with numbers as numbers", () => {
  const [text, table, figure] = sheetsOf(["zh"]);
  expect([text?.name, table?.name, figure?.name]).toEqual(["进展通报", "任务·进度", "医疗机构"]);
  expect(text?.rows.flat()).toEqual([
    ...["进展通报", "甬政发〔2021〕1号", "2021年7月5日", "截至：2021", "各单位：", "一、总体", "进展顺利", "• =1+1"],
    ...["见工作表：任务/进度", "见工作表：医疗机构", "附表", "完"],
  ]);
  expect(table?.rows.slice(2)).toEqual([["交通"], [1, "007", 12.5], [undefined, "C"]]);
  expect(table?.merges.slice(1)).toEqual([
    { top: 2, left: 1, bottom: 2, right: 2 },
    { top: 3, left: 0, bottom: 3, right: 2 },
    { top: 4, left: 0, bottom: 5, right: 0 },
    { top: 5, left: 1, bottom: 5, right: 2 },
  ]);
  expect(figure?.rows).toEqual([["医疗机构：累计（家）"], ["时间", "实际"], ["2021年6月", 3], ["2021年"]]);
});

test("two languages share a cell, a line each", () => {
  expect(sheetsOf(["en", "zh"])[2]?.rows[1]).toEqual(["Time\n时间", "Reached\n实际"]);
});

test("the same paper gives the same bytes", () => {
  expect(paperToXlsx(paper, ["zh"])).toEqual(paperToXlsx(structuredClone(paper), ["zh"]));
});

test("rows that share a cell, and places that none covers, are not merged for it: ranges never overlap", () => {
  const same = { text: "" };
  const rows = [{ cells: [{ text: "a" }, same] }, { cells: [{ text: "b" }, same] }, { cells: [] }];
  const shared: Paper = { title: "P", body: [{ kind: "table", caption: "T", widths: [1, 1], head: [], rows }] };
  expect(readWorkbook(paperToXlsx(shared, ["zh"])).sheets[1]?.merges.slice(1)).toEqual([]);
});
