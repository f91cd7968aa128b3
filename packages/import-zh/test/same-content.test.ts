import { expect, test } from "vitest";
import type { DecodedDocument } from "../src/decode/decoded-document.ts";
import { readDocx } from "../src/decode/docx/index.ts";
import { readHtml } from "../src/decode/html/index.ts";
import { readPdf } from "../src/decode/pdf/index.ts";
import { docxOf, inList, level, p } from "./docx-of.ts";
import { pdfOf } from "./pdf-of.ts";

/** What is written, in each container as its programs write it; 一、 is typed, 1. is a number of a list where there are lists. */
const title = "宁波市行动计划";
const items = ["建设港口。", "互联铁路。"];
const rows = [
  ["序号", "任务", "单位"],
  ["1", "交通互联", "市交通局"],
];
const expected = `${title}
一、总体要求
到2025年引进10家以上高端医疗机构，建设现代化滨海大都市，推动长三角一体化。
1. ${items[0]}
2. ${items[1]}
${rows.map((row) => row.join("\t")).join("\n")}
后记。
`;
const body = expected.split("\n")[2] as string;

const wanted = ({ text, paragraphs }: DecodedDocument) =>
  [...new Set(paragraphs.filter(({ noise }) => noise === undefined).map(({ start }) => text.lastIndexOf("\n", start - 1) + 1))]
    .map((start) => text.slice(start, text.indexOf("\n", start) + 1))
    .join("");

test("the same content gives the same lines from .docx, .html and .pdf", async () => {
  const cell = (text: string) => `<w:tc>${p(text)}</w:tc>`;
  const table = `<w:tbl>${rows.map((row) => `<w:tr>${row.map(cell).join("")}</w:tr>`).join("")}</w:tbl>`;
  const numbering = `<w:abstractNum w:abstractNumId="0">${level(0, "decimal", "%1.")}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
  const docx = [p(title), p("一、总体要求"), p(body), ...items.map((item) => p(item, inList(1))), table, p("后记。")].join("");
  expect(wanted(await readDocx(docxOf(docx, { numbering })))).toBe(expected);

  const html = `<nav><a href="/">首页</a></nav><div><h1>${title}</h1><h2>一、总体要求</h2><p>　　${body}</p><ol>${items.map((item) => `<li>${item}</li>`).join("")}</ol>
    <table>${rows.map((row) => `<tr>${row.map((text) => `<td> ${text} </td>`).join("")}</tr>`).join("")}</table><p>后记。</p></div>`;
  expect(wanted(await readHtml(html))).toBe(expected);

  const texts = [
    [200, 780, title, 22],
    [121, 740, "一、总体要求"],
    [121, 712, body.slice(0, 20)],
    [89, 684, body.slice(20)],
    ...items.flatMap((item, index) => [[121, 656 - index * 28, `${index + 1}.`] as const, [145, 656 - index * 28, item] as const]),
    ...rows.flatMap((row, y) => row.map((text, x) => [95 + x * 110, 588 - y * 30, text, 12] as const)),
    [89, 500, "后记。"],
  ] as const;
  const lines = [...[606, 576, 546].map((y) => [90, y, 420, y] as const), ...[90, 200, 310, 420].map((x) => [x, 606, x, 546] as const)];
  expect(wanted(await readPdf(pdfOf([{ texts, lines }])))).toBe(expected);
});
