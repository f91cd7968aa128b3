import { casesToTry } from "@regional-plan/repository/cases-to-try";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { DecodedDocument } from "../src/decode/decoded-document.ts";
import { readDocx } from "../src/decode/docx/index.ts";
import { readHtml } from "../src/decode/html/index.ts";
import { readPdf } from "../src/decode/pdf/index.ts";
import { docxOf, inList, level, p, r } from "./docx-of.ts";
import { pdfOf } from "./pdf-of.ts";

const box = `<w:r><w:pict><wps:txbx><w:txbxContent>${p("宁政发〔2021〕18号")}</w:txbxContent></wps:txbx></w:pict></w:r>`;
const cell = (text: string, more = "") => `<w:tc><w:tcPr>${more}</w:tcPr>${p(text)}</w:tc>`;
const numbering = `<w:abstractNum w:abstractNumId="0">${level(0, "chineseCounting", "%1、")}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
const body = `${p(box + r("各区："))}${p("总体要求", inList(1))}<w:tbl><w:tr>${cell("序号", '<w:vMerge w:val="restart"/>')}${cell("任务", '<w:gridSpan w:val="2"/>')}</w:tr><w:tr>${cell("", "<w:vMerge/>")}${cell("甲")}</w:tr></w:tbl>`;
const page = "<h1>计划</h1><ol><li>一<li>二</ol><table><tr><td rowspan=2>1<td colspan=3>甲<tr><td>乙</table><p>后记<br>完</p>";

/** Pieces of markup dropped, repeated, exchanged, or with another value. */
const damages = fc.array(fc.tuple(fc.nat(), fc.nat(), fc.constantFrom("drop", "copy", "-1", "999999999", "")), {
  minLength: 1,
  maxLength: 4,
});

function damaged(markup: string, steps: readonly (readonly [number, number, string])[]): string {
  const tags = markup.split(/(?=<)/u);
  for (const [at, from, how] of steps) {
    const [index, other] = [at % tags.length, from % tags.length];
    if (how === "drop") tags.splice(index, 1);
    else tags[index] = how === "copy" ? (tags[other] as string) : (tags[index] as string).replace(/=(?:"[^"]*"|\d+)/u, `="${how}"`);
    if (tags.length === 0) return "";
  }
  return tags.join("");
}

/** Paragraphs lie in the text one behind the other, within their lines. */
function expectWhole({ text, paragraphs }: DecodedDocument): void {
  let last = 0;
  for (const { start, end } of paragraphs) {
    expect(start).toBeGreaterThanOrEqual(last);
    expect(text.slice(start, end)).toMatch(/^\S(?:[^\n\t]*\S)?$/u);
    last = end;
  }
}

test("a damaged .docx, page or PDF gives findings or less text, and no exception", async () => {
  const numRuns = casesToTry(1000, 60);
  const seed = 14;
  await fc.assert(
    fc.asyncProperty(damages, async (steps) => {
      expectWhole(await readDocx(docxOf(damaged(body, steps), { numbering: damaged(numbering, steps.slice(0, 1)) })));
      expectWhole(await readHtml(damaged(page, steps)));
    }),
    { seed, numRuns },
  );
  const pdf = pdfOf([{ texts: [[89, 700, "一、总体要求"]], lines: [[80, 720, 300, 720]] }]);
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(fc.nat(pdf.length - 1), fc.nat(255)), { minLength: 1, maxLength: 9 }), async (bytes) => {
      const copy = pdf.slice();
      for (const [at, byte] of bytes) copy[at] = byte;
      expectWhole(await readPdf(copy));
    }),
    { seed, numRuns: Math.ceil(numRuns / 4) },
  );
});
