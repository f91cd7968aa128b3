import { openZip } from "@regional-plan/archive";
import type { Paper, PaperFigure, Plan } from "@regional-plan/model";
import { transportCompact } from "@regional-plan/repository/transport-compact";
import { SaxesParser } from "saxes";
import { describe, expect, test } from "vitest";
import { docx } from "./docx.ts";
import { paperToDocx } from "./paper-to-docx.ts";

const textOf = (bytes: Uint8Array | undefined) => new TextDecoder("utf-8", { fatal: true }).decode(bytes);

/** The parts of a document as texts; each has to be XML. */
function partsOf(bytes: Uint8Array): Record<string, string> {
  const { archive } = openZip(bytes);
  const parts: Record<string, string> = {};
  for (const name of archive?.names ?? []) {
    parts[name] = textOf(archive?.read(name).bytes);
    const parser = new SaxesParser({ xmlns: true });
    parser.on("error", (error) => {
      throw new Error(`${name}: ${error.message}`);
    });
    parser.write(parts[name]).close();
  }
  return parts;
}

const bodyOf = (paper: Paper, languages: readonly string[]) => partsOf(paperToDocx(paper, languages))["word/document.xml"] ?? "";

/** The paragraphs of a body: style and text. */
const paragraphs = (body: string) =>
  [...body.matchAll(/<w:p>(?:<w:pPr>(?:<w:pStyle w:val="(\w+)"\/>)?.*?<\/w:pPr>)?(.*?)<\/w:p>/gu)].map(
    ([, style = "", inside = ""]) => `${style}: ${[...inside.matchAll(/<w:t [^>]*>([^<]*)/gu)].map(([, text]) => text).join("")}`,
  );

const plan: Plan = {
  specVersion: "0.3",
  id: "p",
  title: { zh: "甬城推进一体化发展三年行动计划和实施方案汇编", en: "Action plan" },
  languages: ["zh", "en"],
  documentNumber: "甬政发〔2025〕6号",
  issued: "2025-03-18",
  issuers: ["agency-1"],
  outline: [
    { id: "section-1", label: "一、", title: { zh: "总体要求", en: "Requirements" } },
    { id: "section-2", label: "二、", title: { zh: "重点任务", en: "Tasks" } },
    { id: "section-2-1", parent: "section-2", label: "（一）", heads: "domain-1" },
    { id: "section-2-1-1", parent: "section-2-1", heads: "measure-1", inline: true },
  ],
  goals: [
    { id: "goal-1", section: "section-1", statement: { zh: "初见成效", en: "First results" }, horizon: "2025" },
    { id: "goal-2", section: "section-1", statement: { zh: "到2035年全面建成。", en: "All done by 2035." }, horizon: "2035" },
  ],
  domains: [{ id: "domain-1", title: { zh: "交通", en: "Transport" }, statement: { zh: "互联互通。", en: "Connect." } }],
  measures: [
    {
      id: "measure-1",
      domain: "domain-1",
      title: { zh: "铁路", en: "Rail" },
      statement: { zh: "建设“甬舟”铁路。", en: "Build the railway." },
      responsible: [{ agency: "agency-1", role: "lead" }],
      due: "2025",
    },
  ],
  actions: [{ id: "action-1", for: "measure-1", statement: { zh: "建设“甬舟”铁路", en: "Build the railway" } }],
  agencies: [{ id: "agency-1", name: { zh: "市政府", en: "The city" } }],
};

describe("an official document", async () => {
  const { content } = await docx.write(plan, { languages: ["zh"], addressees: ["各区县", "市级各单位"] });
  const parts = partsOf(content as Uint8Array);
  const body = parts["word/document.xml"] ?? "";

  test("reads from number to annex as the standard has it", () => {
    expect(paragraphs(body).filter((line) => line !== ": " && line !== "Flush: ")).toEqual([
      "Flush: 甬政发〔2025〕6号",
      "Title: 甬城推进一体化发展三年行动计划和实施方案汇编",
      "Flush: 各区县、市级各单位：",
      "Heading1: 一、总体要求",
      "BodyText: 到2025年，初见成效。",
      "BodyText: 到2035年全面建成。",
      "Heading1: 二、重点任务",
      "Heading2: （一）交通",
      "BodyText: 互联互通。",
      "BodyText: 铁路。建设“甬舟”铁路。",
      "BodyText: 附件：任务分解表",
      "Flush: 市政府",
      "Flush: 2025年3月18日",
      "AnnexMark: 附件",
      "Title: 任务分解表",
      ...["序号", "重点任务", "具体举措", "牵头单位", "配合单位", "完成时限"].map((text) => `CellHead: ${text}`),
      "CellHead: 交通",
      ...["1", "铁路", "建设“甬舟”铁路", "市政府", "", "2025年"].map((text) => `Cell: ${text}`),
    ]);
  });

  test("has the paper, margins and lines of the standard, and an annex that lies on its side", () => {
    expect([...body.matchAll(/<w:pgSz [^>]*>/gu)].map(([size]) => size)).toEqual([
      '<w:pgSz w:w="11906" w:h="16838"/>',
      '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>',
    ]);
    // 37, 26, 35 and 28 mm.
    expect(body).toContain('<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"');
    // 22 lines of 28.95 points are 225 mm high.
    expect(body).toContain('<w:docGrid w:type="lines" w:linePitch="579"/>');
    for (const [style, font, size] of [
      ["Title", "方正小标宋简体", 44],
      ["Heading1", "黑体", 32],
      ["Heading2", "楷体_GB2312", 32],
      ["Heading3", "仿宋_GB2312", 32],
      ["BodyText", "仿宋_GB2312", 32],
      ["Footer", "宋体", 28],
    ] as const)
      expect(parts["word/styles.xml"]).toMatch(
        new RegExp(`w:styleId="${style}">(?:(?!</w:style>).)*w:eastAsia="${font}"(?:(?!</w:style>).)*<w:sz w:val="${size}"/>`, "u"),
      );
    expect(parts["word/fontTable.xml"]).toContain('<w:font w:name="仿宋_GB2312"><w:altName w:val="仿宋"/>');
    expect(parts["word/settings.xml"]).toContain("<w:evenAndOddHeaders/>");
    for (const [part, side] of [
      ["word/footer1.xml", "right"],
      ["word/footer2.xml", "left"],
    ] as const) {
      expect(parts[part]).toContain(`<w:jc w:val="${side}"/>`);
      expect(parts[part]).toMatch(/>— <.* PAGE .*> —</u);
    }
  });

  test("is the same bytes each time, and says neither who wrote it nor when", async () => {
    const again = await docx.write(plan, { languages: ["zh"], addressees: ["各区县", "市级各单位"] });
    expect(again.content).toEqual(content);
    expect(parts["docProps/core.xml"]).not.toMatch(/creator|created|modified/u);
  });
});

test("a title of two lines has them of one length", () => {
  const title = (text: string) => /<w:pStyle w:val="Title"\/>(.*?)<\/w:pPr>/u.exec(bodyOf({ title: { zh: text }, body: [] }, ["zh"]))?.[1];
  expect(title("行动计划")).toBe("");
  // 21 characters of 22 points are more than a line: 12 of them have 264 points of its 442.
  expect(title("宁波市推进长江三角洲区域一体化发展行动计划")).toBe('<w:ind w:left="1782" w:right="1782"/>');
});

test("two languages stand side by side, and what both say alike goes across", () => {
  const body = bodyOf(
    {
      title: "P",
      body: [
        { kind: "paragraph", text: { zh: "铁路", en: "Rail" } },
        { kind: "paragraph", text: "12" },
      ],
    },
    ["zh", "en"],
  );
  expect([...body.matchAll(/<w:tr>.*?<\/w:tr>/gu)].map(([row]) => paragraphs(row))).toEqual([
    ["BodyText: 铁路", "BodyText: Rail"],
    ["BodyText: 12"],
  ]);
  // Words with blanks between them, even at both edges of a narrow column, would be torn apart.
  expect(body).toContain('<w:pStyle w:val="BodyText"/><w:jc w:val="left"/></w:pPr><w:r><w:t xml:space="preserve">Rail');
  expect(body).toContain(
    '<w:pStyle w:val="BodyText"/></w:pPr><w:r><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr><w:t xml:space="preserve">铁路',
  );
});

test("numbers stand in the middle of their cells, words at the left", () => {
  const body = bodyOf(
    {
      title: "P",
      body: [{ kind: "table", caption: "T", widths: [1, 1], head: [], rows: [{ cells: [{ text: "12" }, { text: { zh: "铁路" } }] }] }],
    },
    ["zh"],
  );
  const forms = [...body.matchAll(/<w:pStyle w:val="Cell"\/>(.*?)<\/w:pPr>/gu)].map(([, form]) => form);
  expect(forms).toEqual(['<w:jc w:val="center"/>', ""]);
});

const figure = (series: PaperFigure["series"], categories?: readonly string[]): PaperFigure => ({
  ...{ kind: "figure", caption: { zh: "图<1>" }, counted: { title: { zh: "数量" }, unit: { zh: "家" } } },
  along: { title: { zh: "时间" }, ...(categories && { categories }) },
  series,
});

test("a figure is a chart of Word, and tells its numbers to who does not see it", () => {
  const points = [
    { at: "2020", value: 0 },
    { at: "2021", value: null },
    { at: "2022", value: 5 },
  ];
  const lines = figure([
    { name: { zh: "预期" }, points },
    { name: { zh: "实际" }, points: [{ at: "2021-06", value: 2 }] },
  ]);
  const bars = figure([{ name: { zh: "完成" }, points: [{ at: 1, value: 3 }] }], ["交通", "科技"]);
  const parts = partsOf(paperToDocx({ title: "通报", body: [lines, bars, figure([])] }, ["zh"]));
  const body = parts["word/document.xml"] ?? "";
  expect(body.match(/<c:chart r:id="[^"]+"/gu)).toEqual(['<c:chart r:id="rIdChart1"', '<c:chart r:id="rIdChart2"']);
  expect(body).toContain("图&lt;1&gt;：数量（家）");
  expect(parts["word/_rels/document.xml.rels"]).toContain('Id="rIdChart2"');
  expect(parts["[Content_Types].xml"]).toContain('PartName="/word/charts/chart2.xml"');
  const values = (name: string, of = "") =>
    [...of.matchAll(new RegExp(`<c:${name}>(.*?)</c:${name}>`, "gu"))].map(([, inside = ""]) =>
      [...inside.matchAll(/<c:pt idx="([0-9]+)"><c:v>(.*?)<\/c:v>/gu)].map(([, at, value]) => `${at}:${value}`).join(" "),
    );
  // Days as workbooks count them; the shorter line ends several times, without which LibreOffice would not draw it.
  expect(values("xVal", parts["word/charts/chart1.xml"])).toEqual(["0:44196 1:44561 2:44926", "0:44377 1:44377 2:44377"]);
  expect(values("yVal", parts["word/charts/chart1.xml"])).toEqual(["0:0 2:5", "0:2 1:2 2:2"]);
  expect(values("cat", parts["word/charts/chart2.xml"])).toEqual(["0:交通 1:科技"]);
  expect(values("val", parts["word/charts/chart2.xml"])).toEqual(["1:3"]);
});

test("notes are footnotes, and cells that span say so", () => {
  const parts = partsOf(
    paperToDocx(
      {
        title: "通报",
        body: [
          { kind: "paragraph", text: [{ text: "甲", note: "据<报送>" }] },
          { kind: "list", items: ["一"] },
          {
            kind: "table",
            caption: "表",
            widths: [1, 1],
            head: [],
            rows: [
              { cells: [{ text: "A", columnSpan: 2 }] },
              { cells: [{ text: "B", rowSpan: 2 }, { text: "C" }] },
              { cells: [{ text: "D" }] },
            ],
          },
        ],
        annexes: [
          { title: "一表", blocks: [] },
          { title: "二表", blocks: [] },
        ],
      },
      ["zh"],
    ),
  );
  const body = parts["word/document.xml"] ?? "";
  expect(parts["word/footnotes.xml"]).toContain("据&lt;报送&gt;");
  expect(body).toContain('<w:footnoteReference w:id="1"/>');
  expect(paragraphs(body)).toEqual(
    expect.arrayContaining(["BodyText: • 一", "Caption: 表", "BodyText: 附件：1. 一表", "AnnexMark: 附件2"]),
  );
  expect(body.match(/<w:gridSpan w:val="2"\/>|<w:vMerge[^>]*>/gu)).toEqual([
    '<w:gridSpan w:val="2"/>',
    '<w:vMerge w:val="restart"/>',
    "<w:vMerge/>",
  ]);
});

test.each([
  ["<b>&amp;", "&lt;b&gt;&amp;amp;"],
  ["]]>", "]]&gt;"],
  ['"x"', '"x"'],
  ["\0", "\uFFFD"],
  ["\u0001", "\uFFFD"],
  ["\ud800", "\uFFFD"],
  ["\uffff", "\uFFFD"],
  ["𠮷", "𠮷"],
  ["a\nb", "a b"],
])("%j is text", (text, words) => {
  expect(paragraphs(bodyOf({ title: "P", body: [{ kind: "paragraph", text }] }, ["zh"]))).toContain(`BodyText: ${words}`);
});

test("what no document can hold is told", async () => {
  const { losses } = await docx.write({ ...transportCompact, title: { en: "a\u0001b" } });
  expect(losses).toContainEqual(
    expect.objectContaining({ path: "/title/en", reason: expect.objectContaining({ en: expect.stringContaining("cannot be written") }) }),
  );
});
