import { zlibSync } from "fflate";
import { describe, expect, test } from "vitest";
import { linesAt, pdfOf, type TestPage } from "../../../test/pdf-of.ts";
import { readPdf } from "./read-pdf.ts";

const known = async (pages: readonly TestPage[]) => {
  const { text, paragraphs } = await readPdf(pdfOf(pages));
  return paragraphs.map(({ start, end, ...rest }) => ({ text: text.slice(start, end), ...rest }));
};
const words = async (pages: readonly TestPage[]) => (await known(pages)).filter(({ noise }) => noise === undefined).map(({ text }) => text);

/** A page with the letter x, behind a password. */
const locked =
  "JVBERi0xLjMKJZOMi54gUmVwb3J0TGFiIEdlbmVyYXRlZCBQREYgZG9jdW1lbnQgKG9wZW5zb3VyY2UpCjEgMCBvYmoKPDwKL0YxIDIgMCBSCj4+CmVuZG9iagoyIDAgb2JqCjw8Ci9CYXNlRm9udCAvSGVsdmV0aWNhIC9FbmNvZGluZyAvV2luQW5zaUVuY29kaW5nIC9OYW1lIC9GMSAvU3VidHlwZSAvVHlwZTEgL1R5cGUgL0ZvbnQKPj4KZW5kb2JqCjMgMCBvYmoKPDwKL0NvbnRlbnRzIDggMCBSIC9NZWRpYUJveCBbIDAgMCA1OTUuMjc1NiA4NDEuODg5OCBdIC9QYXJlbnQgNyAwIFIgL1Jlc291cmNlcyA8PAovRm9udCAxIDAgUiAvUHJvY1NldCBbIC9QREYgL1RleHQgL0ltYWdlQiAvSW1hZ2VDIC9JbWFnZUkgXQo+PiAvUm90YXRlIDAgL1RyYW5zIDw8Cgo+PiAKICAvVHlwZSAvUGFnZQo+PgplbmRvYmoKNCAwIG9iago8PAovUGFnZU1vZGUgL1VzZU5vbmUgL1BhZ2VzIDcgMCBSIC9UeXBlIC9DYXRhbG9nCj4+CmVuZG9iago1IDAgb2JqCjw8Ci9BdXRob3IgKFwzNjdcMjEzXDM1MFwzMDVcMzY3XDAzMnBcMjI0fikgL0NyZWF0aW9uRGF0ZSAoXDMyMlwzMzdcMjY1XDIzM1wyNzZHL1wzMjA9LThcMjI1XDI1NVwwMTFcMjU1XDAxNlwyNzE5XDAzMlNVXDM3MTIpIC9DcmVhdG9yIChcMzY3XDIxM1wzNTBcMzA1XDM2N1wwMzJwXDIyNH4pIC9LZXl3b3JkcyAoKSAvTW9kRGF0ZSAoXDMyMlwzMzdcMjY1XDIzM1wyNzZHL1wzMjA9LThcMjI1XDI1NVwwMTFcMjU1XDAxNlwyNzE5XDAzMlNVXDM3MTIpIC9Qcm9kdWNlciAoXDMwNFwyMDBcMzY3XDMwNFwzNzRcMDAzU1wyMDBvPFhcMzQxXDMzM1wwMzFcMzIxV1wzNjB7S1wwMDZcMDM0XDM1MThcMzYwXDIxNjZcMzEwMVwwMzBcMjIxXDMzMFwzMDJ3XDAyM2RcMzA2KSAKICAvU3ViamVjdCAoXDM0M1wyMTNcMzY0XDMzM1wzNTNcMDI0dlwyMDdkeWwpIC9UaXRsZSAoXDM0M1wyMTNcMzYzXDMwMlwzNzJcMDMzelwyMDUpIC9UcmFwcGVkIC9GYWxzZQo+PgplbmRvYmoKNiAwIG9iago8PAovRmlsdGVyIC9TdGFuZGFyZCAvTGVuZ3RoIDEyOCAvTyA8MEU1MjI5MjVBM0U0RTg3NEMzQ0ZBQ0JFRjUxMUE3M0FDNEVDMkJEODY1RENEM0Q0NjI3NjE0OTE3QUJGRDdFND4gL1AgLTQgL1IgMyAvVSA8MDgzMkE4OTdDNjBBQzA4MTEwRkRFNTYzOUI5REIxMTkwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMD4gCiAgL1YgMgo+PgplbmRvYmoKNyAwIG9iago8PAovQ291bnQgMSAvS2lkcyBbIDMgMCBSIF0gL1R5cGUgL1BhZ2VzCj4+CmVuZG9iago4IDAgb2JqCjw8Ci9GaWx0ZXIgWyAvQVNDSUk4NURlY29kZSAvRmxhdGVEZWNvZGUgXSAvTGVuZ3RoIDkwCj4+CnN0cmVhbQqUkWXDYZ7U/98X6DfnHs9YuAhzUTQknhhwTODkZqx2k1sMVui8bTLOrB7EOM5rrwpe4945Aw6fdrnbOLmT/nwtLcjQWBj7sNOlTO3v5hEpiSh+j1iqghUbW+9lbmRzdHJlYW0KZW5kb2JqCnhyZWYKMCA5CjAwMDAwMDAwMDAgNjU1MzUgZiAKMDAwMDAwMDA2MSAwMDAwMCBuIAowMDAwMDAwMDkyIDAwMDAwIG4gCjAwMDAwMDAxOTkgMDAwMDAgbiAKMDAwMDAwMDQwMiAwMDAwMCBuIAowMDAwMDAwNDcwIDAwMDAwIG4gCjAwMDAwMDA5NjkgMDAwMDAgbiAKMDAwMDAwMTE3OSAwMDAwMCBuIAowMDAwMDAxMjM4IDAwMDAwIG4gCnRyYWlsZXIKPDwKL0VuY3J5cHQgNiAwIFIKL0lEIApbPDFjMTc4MTk4ZmJkZmE1MWIyNTk5NWQ4OWQ0MTAyMDQzPjwxYzE3ODE5OGZiZGZhNTFiMjU5OTVkODlkNDEwMjA0Mz5dCiUgUmVwb3J0TGFiIGdlbmVyYXRlZCBQREYgZG9jdW1lbnQgLS0gZGlnZXN0IChvcGVuc291cmNlKQoKL0luZm8gNSAwIFIKL1Jvb3QgNCAwIFIKL1NpemUgOQo+PgpzdGFydHhyZWYKMTQxNwolJUVPRgo=";

// Twenty-two characters of 16 points fill a line from 89 to 441.
const full = "推动长三角一体化发展加快建设现代化滨海大都市";
const paragraph = [`　　${full.slice(2)}`, full, "到2025年引进10家以上高端医疗机构。"];
const joined = `${full.slice(2)}${full}到2025年引进10家以上高端医疗机构。`;

describe("lines become paragraphs", () => {
  test("a full line goes on with the next, a short one does not", async () => {
    const lines = ["一、总体要求", ...paragraph, ...paragraph, "二、主要任务", `　　${full.slice(2)}`, "改革创新。"];
    expect(await words([{ texts: linesAt(89, 760, lines) }])).toEqual([
      "一、总体要求",
      joined,
      joined,
      "二、主要任务",
      `${full.slice(2)}改革创新。`,
    ]);
  });

  test("over the end of a page too, past its number and the running head", async () => {
    const pages = [paragraph.slice(0, 2), [paragraph[2] as string, ...paragraph]].map((lines, index) => ({
      texts: [
        ...linesAt(89, index === 0 ? 162 : 760, lines),
        ...(index === 0 ? linesAt(89, 760, ["一、总体要求", ...Array.from({ length: 6 }, (_, at) => `（${at}）条目。`)]) : []),
        ...linesAt(220, 812, ["宁波市人民政府公报"], 10),
        ...linesAt(280, 40, [`—${index + 1}—`], 14),
      ],
    }));
    const found = await known(pages);
    expect(
      found
        .filter(({ noise }) => noise === undefined)
        .map(({ text }) => text)
        .slice(-2),
    ).toEqual([joined, joined]);
    expect(found.flatMap(({ noise, text }) => (noise === undefined ? [] : [`${noise} ${text}`]))).toEqual([
      "header 宁波市人民政府公报",
      "page-number —1—",
      "header 宁波市人民政府公报",
      "page-number —2—",
    ]);
  });

  test("heads of left and right pages return on every second one", async () => {
    const pages = Array.from({ length: 6 }, (_, index) => ({
      texts: [
        ...linesAt(index % 2 === 0 ? 380 : 89, 810, [index % 2 === 0 ? "第一章 总则" : "宁波市规划"], 10),
        ...linesAt(89, 700, [`（${index}）条目。`]),
      ],
    }));
    expect(await words(pages)).toEqual(Array.from({ length: 6 }, (_, index) => `（${index}）条目。`));
  });

  test("two columns are read one after the other, below the title across them", async () => {
    const column = (x: number, first: number) =>
      linesAt(
        x,
        700,
        Array.from({ length: 12 }, (_, index) => `${first + index}推动长三角一体化发展加快建设`.slice(0, 13)),
        14,
        22,
      );
    const texts = [[200, 760, "宁波市行动计划", 22] as const, ...column(89, 100), ...column(310, 500), ...linesAt(290, 40, ["—7—"], 10)];
    const found = await words([{ texts }]);
    expect(found[0]).toBe("宁波市行动计划");
    expect(found.join("")).toMatch(/^宁波市行动计划100推.*111推.*500推.*511推/u);
  });

  test("a list of contents is noise", async () => {
    const found = await known([
      { texts: linesAt(89, 760, ["目录", "一、总体要求………………3", "二、主要任务..............12", "一、总体要求", "到2025年……见附件3"]) },
    ]);
    expect(found.map(({ noise }) => noise)).toEqual(["contents", "contents", "contents", undefined, undefined]);
  });

  test("room that a program leaves beside figures is no blank", async () => {
    expect(
      await words([
        {
          texts: [
            [89, 700, "到"],
            [108, 700, "2025"],
            [143, 700, "年底，"],
            [191, 700, "AI"],
            [210, 700, "Plus"],
            [242, 700, "行动"],
          ],
        },
      ]),
    ).toEqual(["到2025年底，AI Plus行动"]);
  });

  test("pages that are turned, and text that lies on its side, are read upright", async () => {
    const texts = linesAt(89, 500, ["一、总体要求", "二、主要任务"]);
    expect(await words([{ texts, rotate: 90 }])).toEqual(["一、总体要求", "二、主要任务"]);
    expect(await words([{ texts, matrix: "0 1 -1 0 595 0" }])).toEqual(["一、总体要求", "二、主要任务"]);
    expect(await words([{ texts, matrix: "0 -1 1 0 0 842" }])).toEqual(["一、总体要求", "二、主要任务"]);
  });
});

describe("lines that are drawn make tables", () => {
  /** Columns at 90, 150, 300 and 450, rows 30 points high from `top` downwards. */
  const grid = (top: number, count: number, merged = false): NonNullable<TestPage["lines"]> => [
    ...Array.from({ length: count + 1 }, (_, row) => [merged && row === 2 ? 150 : 90, top - row * 30, 450, top - row * 30] as const),
    ...[90, 150, 300, 450].map((x) => [x, top, x, top - count * 30] as const),
  ];
  const row = (y: number, ...cells: string[]) => cells.map((text, index) => [[95, 155, 305][index] as number, y - 20, text, 12] as const);

  test("with merged cells and lines within a cell", async () => {
    const texts = [
      ...row(700, "序号", "任务", "单位"),
      ...row(670, "1", "推进交通互联", "市交通局"),
      [155, 620, "推进", 12] as const,
      [305, 634, "市发展改革委、市自然资源", 12] as const,
      [305, 620, "和规划局", 12] as const,
    ];
    const found = await known([
      {
        texts: [[89, 750, "任务分解表"], ...texts],
        lines: grid(700, 3, true),
      },
    ]);
    expect(found.map(({ text, cell }) => [text, cell?.row, cell?.column, cell?.rowSpan])).toEqual([
      ["任务分解表", undefined, undefined, undefined],
      ["序号", 0, 0, 1],
      ["任务", 0, 1, 1],
      ["单位", 0, 2, 1],
      ["1", 1, 0, 2],
      ["推进交通互联", 1, 1, 1],
      ["市交通局", 1, 2, 1],
      ["推进", 2, 1, 1],
      ["市发展改革委、市自然资源和规划局", 2, 2, 1],
    ]);
  });

  test("that go on over pages, without the head that is printed again", async () => {
    const head = ["序号", "任务", "单位"];
    const pages = [
      { texts: [...row(200, ...head), ...row(170, "1", "甲", "市教育局")], lines: grid(200, 2) },
      { texts: [...row(760, ...head), ...row(730, "2", "乙", "市财政局"), ...linesAt(89, 600, ["后记。"])], lines: grid(760, 2) },
    ];
    expect((await readPdf(pdfOf(pages))).text).toBe("序号\t任务\t单位\n1\t甲\t市教育局\n2\t乙\t市财政局\n后记。\n");
  });

  test("that are cut within a row, which has no line there", async () => {
    const lines = (top: number, count: number, end: number) => [
      ...grid(top, count),
      ...[90, 150, 300, 450].map((x) => [x, top, x, end] as const),
    ];
    const pages = [
      { texts: [...row(200, "序号", "任务", "单位"), ...row(170, "1", "推进交通", "市交通局")], lines: lines(200, 1, 145) },
      { texts: [...row(760, "", "互联。", "市财政局"), ...row(730, "2", "乙", "市教育局")], lines: [...grid(760, 2)] },
    ];
    expect((await readPdf(pdfOf(pages))).text).toBe("序号\t任务\t单位\n1\t推进交通 互联。\t市交通局 市财政局\n2\t乙\t市教育局\n");
  });

  test("a ruled box is read line by line, a frame around the page is nothing", async () => {
    const box = (left: number, top: number, right: number, bottom: number) =>
      [
        [left, top, right, top],
        [left, bottom, right, bottom],
        [left, top, left, bottom],
        [right, top, right, bottom],
      ] as const;
    const texts = linesAt(95, 690, ["专栏1 重点工程", "1.铁路。", "2.港口。"]);
    const found = await known([
      { texts: [...texts, ...linesAt(89, 500, ["正文。"])], lines: [...box(90, 720, 450, 620), ...box(40, 800, 555, 40)] },
    ]);
    expect(found.map(({ text, cell }) => [text, cell?.table])).toEqual([
      ["专栏1 重点工程", 0],
      ["1.铁路。", 0],
      ["2.港口。", 0],
      ["正文。", undefined],
    ]);
  });
});

describe("what cannot be read is told", () => {
  const rules = async (bytes: Uint8Array) => (await readPdf(bytes)).findings.map(({ rule }) => rule);

  test("pages without text, files that are none or are locked", async () => {
    const { findings } = await readPdf(pdfOf([{ isScan: true }, { isScan: true }]));
    expect(findings).toMatchObject([{ rule: "content/scanned", severity: "error", params: { pages: 2, count: 2, which: "1、2" } }]);
    const partly = await readPdf(pdfOf([{ texts: [[89, 700, "宁波"]] }, {}, { isScan: true }]));
    expect(partly.findings).toMatchObject([{ rule: "content/scanned", severity: "warning", params: { pages: 1, which: "3" } }]);
    expect(await rules(pdfOf([{}, {}]))).toEqual(["content/no-text"]);
    expect(await rules(new TextEncoder().encode("一、总体要求"))).toEqual(["content/not-pdf"]);
    expect(await rules(new Uint8Array())).toEqual(["content/not-pdf"]);
    expect(await rules(Uint8Array.from(atob(locked), (sign) => sign.charCodeAt(0)))).toEqual(["content/locked"]);
  });

  test("streams that would fill the memory, at once", async () => {
    const packed = (filter: string, data: Uint8Array) =>
      Buffer.concat([
        Buffer.from(`%PDF-1.4\n1 0 obj\n<< /Length ${data.length} /Filter ${filter} >>\nstream\n`),
        data,
        Buffer.from("\nendstream"),
      ]);
    const bomb = zlibSync(new Uint8Array(40_000_000), { level: 1 });
    expect(await rules(packed("/FlateDecode", bomb))).toEqual(["content/too-much"]);
    expect(await rules(packed("[/FlateDecode /FlateDecode]", zlibSync(bomb)))).toEqual(["content/too-much"]);
  });

  test("the bytes that are passed stay as they are", async () => {
    const bytes = pdfOf([{ texts: [[89, 700, "宁波"]] }]);
    const before = bytes.slice();
    expect((await readPdf(bytes)).text).toBe("宁波\n");
    expect(bytes).toEqual(before);
  });
});

describe("a web page that a browser printed", () => {
  const line = "推动长三角一体化发展加快建设现代化滨海大都市推动长三角一体化发展";
  const page = (number: number, lines: readonly (readonly [number, string])[]): TestPage => ({
    texts: [
      ...linesAt(24, 826, [`2026/3/${number} 下午8:59 某市行动计划 - 某市人民政府`], 6),
      ...lines.map(([y, text]) => [60, y, text, 14] as const),
      ...linesAt(24, 14, [`https://www.example.gov.cn/art/2026/3/1/art_${number}.html ${number}/2`], 6),
    ],
  });

  test("its time, title and address are none of the text, and do not tell where lines begin", async () => {
    const pages = [
      page(1, [
        [760, "一、总体要求"],
        [730, line],
        [709, line],
        [688, "到2025年引进10家机构。"],
      ]),
      page(2, [
        [760, "二、保障"],
        [730, line],
        [709, "改革。"],
      ]),
    ]; // prettier-ignore
    expect(await words(pages)).toEqual(["一、总体要求", `${line}${line}到2025年引进10家机构。`, "二、保障", `${line}改革。`]);
  });

  test("a paragraph that fills its last line ends where a little room follows", async () => {
    const whole = `${line.slice(0, -1)}。`;
    const lines = [line, whole, line, whole, line, "完。"];
    const heights = [760, 739, 712, 691, 664, 643];
    expect(
      await words([
        page(
          1,
          lines.map((text, at) => [heights[at] as number, text]),
        ),
      ]),
    ).toEqual([line + whole, line + whole, `${line}完。`]);
  });
});
