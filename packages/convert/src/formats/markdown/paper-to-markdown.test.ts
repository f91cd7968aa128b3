import type { Paper, PaperText } from "@regional-plan/model";
import { casesToTry } from "@regional-plan/repository/cases-to-try";
import * as commonmark from "commonmark";
import fc from "fast-check";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { describe, expect, test } from "vitest";
import { paperToMarkdown } from "./paper-to-markdown.ts";

const readers = {
  CommonMark: (text: string) => new commonmark.HtmlRenderer().render(new commonmark.Parser().parse(text)),
  GFM: (text: string) => micromark(text, { extensions: [gfm()], htmlExtensions: [gfmHtml()] }),
};

const paragraph = (text: PaperText): Paper => ({ title: "题", body: [{ kind: "paragraph", text }] });

describe.each(["CommonMark", "GFM"] as const)("%s", (reader) => {
  const shown = (text: PaperText) => readers[reader](paperToMarkdown(paragraph(text), ["zh"])).split("\n")[1];

  test.each([
    ["重点任务：", "推进", "<strong>重点任务</strong>：推进"],
    ["“十四五”", "规划", "“<strong>十四五</strong>”规划"],
    ["（一）规划建设平台。", "建设合作区", "（<strong>一）规划建设平台</strong>。建设合作区"],
    ["：", "推进", "：推进"],
    ["2025年", "“实现”", "<strong>2025年</strong>“实现”"],
    ["Lead: ", "B", "<strong>Lead</strong>: B"],
    ["𠮷", "𠮷", "<strong>𠮷</strong>𠮷"],
  ])("%s is strong beside %s", (strong, beside, expected) => {
    expect(shown([{ text: strong, isStrong: true }, { text: beside }])).toBe(`<p>${expected}</p>`);
    expect(shown([{ text: beside }, { text: strong, isStrong: true }])).toBe(
      `<p>${`${beside}${expected.slice(0, -beside.length)}`.trim()}</p>`,
    );
  });

  test.each([
    ["张\n\n江", "张江"],
    ["长三角”\n一体化", "长三角”一体化"],
    ["one\ntwo", "one two"],
    ["共 3\n 家", "共 3 家"],
  ])("%j is on one line", (text, expected) => {
    expect(shown(text)).toBe(`<p>${expected}</p>`);
  });

  test("words without form are one text, however many runs they come in", () => {
    for (const parts of [
      ["见http:", "//example.cn"],
      ["www", ".example.cn"],
      ["&", "amp;"],
      ["1", ". 项"],
      ["", "- 项"],
      ["a@", "b.cn"],
    ])
      expect(shown(parts.map((text) => ({ text })))).toBe(`<p>${parts.join("").replace("&", "&amp;")}</p>`);
  });

  test("what comes out of the reader is what went in, form or not", () => {
    const run = fc.record({
      text: fc
        .array(fc.constantFrom(..."\\`*_[]()<>|#~!:@&-+=1.，。“”（）：甲乙ab "), { minLength: 1, maxLength: 5 })
        .map((signs) => signs.join("")),
      isStrong: fc.boolean(),
      href: fc.constantFrom(undefined, undefined, "https://example.cn/a", "javascript:alert(1)"),
    });
    fc.assert(
      fc.property(fc.array(run, { minLength: 1, maxLength: 4 }), (runs) => {
        const text = runs.map(({ href, ...rest }) => ({ ...rest, ...(href && { href }) }));
        const html = readers[reader](paperToMarkdown({ title: "题", body: [{ kind: "list", items: [text] }] }, ["zh"]));
        const words = html
          .split("<ul>")[1]
          ?.replace(/<[^>]*>/gu, "")
          .replaceAll("&lt;", "<")
          .replaceAll("&gt;", ">")
          .replaceAll("&amp;", "&");
        expect(words?.replace(/\s+/gu, "")).toBe(
          runs
            .map((part) => part.text)
            .join("")
            .replace(/\s+/gu, ""),
        );
        expect(html).not.toContain('href="javascript');
      }),
      { seed: 7, numRuns: casesToTry(3000, 200) },
    );
  });
});

test("a table has its headings once, and says in each row what covers it", () => {
  const paper: Paper = {
    title: { zh: "通报", en: "Bulletin" },
    addressees: [{ zh: "各单位", en: "All units" }],
    body: [
      {
        kind: "table",
        caption: { zh: "任务", en: "Tasks" },
        widths: [1, 1, 1],
        head: [
          { cells: [{ text: "甲" }, { text: { zh: "单位" }, columnSpan: 2 }] },
          { cells: [{ text: "" }, { text: "牵头" }, { text: "配合" }] },
        ],
        rows: [
          { cells: [{ text: "（一）|", columnSpan: 3, isHeader: true }] },
          { id: "row-1", cells: [{ text: "1", rowSpan: 2 }, { text: "A" }, { text: "B" }] },
          { cells: [{ text: "C", columnSpan: 2 }] },
        ],
      },
      {
        kind: "paragraph",
        text: [
          { text: "见第一行", href: "#row-1" },
          { text: "", note: "据[^1]" },
        ],
      },
      {
        kind: "figure",
        caption: "图",
        along: { title: "时间" },
        counted: { title: "进度", unit: "%" },
        series: [
          {
            name: "预期",
            points: [
              { at: "2022-06", value: 50 },
              { at: "2022", value: null },
            ],
          },
          { name: "实际", points: [{ at: "2021", value: 50.5 }] },
        ],
      },
    ],
    annexes: [{ title: "附件", blocks: [{ kind: "heading", level: 9, text: "深" }] }],
  };
  expect(paperToMarkdown(paper, ["zh"])).toBe(
    [
      ...["# 通报", "", "各单位：", "", "任务", ""],
      ...["| 甲 | 单位 牵头 | 单位 配合 |", "| --- | --- | --- |", "| （**一**）\\| |  |  |"],
      ...['| <a id="row-1"></a>1 | A | B |', "| 1 | C |  |", "", "[见第一行](#row-1)[^1]", ""],
      ...["图：进度（%）", "", "| 时间 | 预期 | 实际 |", "| --- | --- | --- |"],
      ...["| **2021年** |  | 50.5 |", "| **2022年6月** | 50 |  |", "| **2022年** |  |  |", ""],
      ...["## 附件", "", "###### 深", "", "[^1]: 据\\[\\^1\\] &nbsp;", ""],
    ].join("\n"),
  );
});
