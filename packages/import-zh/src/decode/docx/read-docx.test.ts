import { describe, expect, test } from "vitest";
import { docxOf, inList, level, p, packageOf, r, xml } from "../../../test/docx-of.ts";
import { readDocx } from "./read-docx.ts";

const lines = async (...args: Parameters<typeof docxOf>) => (await readDocx(docxOf(...args))).text.split("\n").slice(0, -1);
const known = async (...args: Parameters<typeof docxOf>) => {
  const { text, paragraphs } = await readDocx(docxOf(...args));
  return paragraphs.map(({ start, end, ...rest }) => ({ text: text.slice(start, end), ...rest }));
};
const list = (id: number, levels: string) => `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`;
const num = (id: number, definition: number, more = "") => `<w:num w:numId="${id}"><w:abstractNumId w:val="${definition}"/>${more}</w:num>`;
const field = (instruction: string, result: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const box = (content: string) => `<wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx>`;

describe("automatic numbers are part of the text", () => {
  const outline = list(
    0,
    level(0, "chineseCountingThousand", "%1、", '<w:suff w:val="nothing"/>') +
      level(1, "chineseCounting", "（%2）") +
      level(2, "decimal", "%3.", '<w:suff w:val="tab"/>') +
      level(3, "decimalEnclosedCircle", "%4") +
      level(4, "bullet", "\uf0b7") +
      level(5, "bullet", "——"),
  );

  test("in all levels, which restart under a new one", async () => {
    const body = (
      [
        ["总体要求", 0],
        ["指导思想", 1],
        ["基本原则", 1],
        ["甲", 2],
        ["乙", 2],
        ["一", 3],
        ["点", 4],
        ["坚持", 5],
        ["主要任务", 0],
        ["交通", 1],
        ["丙", 2],
      ] as const
    )
      .map(([text, at]) => p(text, inList(1, at)))
      .join("");
    expect(await lines(body, { numbering: outline + num(1, 0) })).toEqual([
      "一、总体要求",
      "（一）指导思想",
      "（二）基本原则",
      "1. 甲",
      "2. 乙",
      "① 一",
      "点",
      "——坚持",
      "二、主要任务",
      "（一）交通",
      "1. 丙",
    ]);
  });

  test("and are told apart", async () => {
    expect(await known(p("交通", inList(1, 1)) + p("点", inList(1, 4)), { numbering: outline + num(1, 0) })).toEqual([
      { text: "（一）交通", number: "（一）" },
      { text: "点", style: "bullet" },
    ]);
  });

  test("a second list counts on where it has the same definition, and begins anew where it says so", async () => {
    const anew = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
    const body = [1, 1, 2, 3, 3, 1].map((id) => p("x", inList(id))).join("");
    expect(await lines(body, { numbering: outline + num(1, 0) + num(2, 0) + num(3, 0, anew) })).toEqual([
      "一、x",
      "二、x",
      "三、x",
      "一、x",
      "二、x",
      "三、x",
    ]);
  });

  test("an override may change a level, its start, or keep it running through its upper level", async () => {
    const other = `<w:lvlOverride w:ilvl="0">${level(0, "decimal", "第%1条", "", 5)}</w:lvlOverride>`;
    expect(await lines(p("x", inList(1)) + p("x", inList(1)), { numbering: outline + num(1, 0, other) })).toEqual(["第5条 x", "第6条 x"]);
    const runsOn = list(0, level(0, "decimal", "第%1章") + level(1, "decimal", "第%2条", '<w:lvlRestart w:val="0"/>'));
    const body = [0, 1, 1, 0, 1].map((at) => p("x", inList(1, at))).join("");
    expect(await lines(body, { numbering: runsOn + num(1, 0) })).toEqual(["第1章 x", "第1条 x", "第2条 x", "第2章 x", "第3条 x"]);
  });

  test("a style may bring the list, and its level by the list's own link; numId 0 takes it away", async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="a"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="b"><w:name w:val="heading 2"/><w:basedOn w:val="a"/></w:style>';
    const numbering = list(
      0,
      level(0, "chineseCounting", "%1、", '<w:pStyle w:val="a"/>') + level(1, "decimal", "%1.%2", '<w:pStyle w:val="b"/><w:isLgl/>'),
    );
    const body =
      p("总则", '<w:pStyle w:val="a"/>') +
      p("细则", '<w:pStyle w:val="b"/>') +
      p("附则", '<w:pStyle w:val="a"/><w:numPr><w:numId w:val="0"/></w:numPr>');
    expect(await known(body, { styles, numbering: numbering + num(1, 0) })).toEqual([
      { text: "一、总则", number: "一、", level: 1, style: "heading 1" },
      { text: "1.1 细则", number: "1.1", level: 2, style: "heading 2" },
      { text: "附则", level: 1, style: "heading 1" },
    ]);
  });

  test("a list may stand for a style of lists", async () => {
    const styles = '<w:style w:type="numbering" w:styleId="s"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>';
    const numbering = `<w:abstractNum w:abstractNumId="9"><w:numStyleLink w:val="s"/></w:abstractNum>${outline}${num(1, 9)}${num(2, 0)}`;
    expect(await lines(p("x", inList(1)), { styles, numbering })).toEqual(["一、x"]);
  });

  test.each([
    ["decimalFullWidth", 12, "１２"],
    ["decimalEnclosedCircle", 20, "⑳"],
    ["decimalEnclosedCircle", 21, "21"],
    ["ideographDigital", 20, "二〇"],
    ["ideographTraditional", 10, "癸"],
    ["ideographTraditional", 11, "11"],
    ["ideographZodiac", 12, "亥"],
    ["chineseCounting", 10, "十"],
    ["chineseCounting", 21, "二十一"],
    ["chineseCountingThousand", 110, "一百一十"],
    ["chineseCountingThousand", 1001, "一千零一"],
    ["chineseLegalSimplified", 15, "壹拾伍"],
    ["upperRoman", 49, "XLIX"],
    ["lowerLetter", 28, "bb"],
    ["decimalZero", 7, "07"],
    ["cardinalText", 3, "3"],
  ])("%s %i is %s", async (format, start, text) => {
    expect(await lines(p("x", inList(1)), { numbering: list(0, level(0, format, "%1）", "", start)) + num(1, 0) })).toEqual([`${text}）x`]);
  });
});

describe("what is seen is read", () => {
  test("the base under a phonetic guide, results of fields, what was inserted; not what is deleted, moved away or hidden", async () => {
    const ruby = "<w:r><w:ruby><w:rt><w:r><w:t>yín</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>鄞</w:t></w:r></w:rubyBase></w:ruby></w:r>";
    expect(await lines(p(`${r("赴")}${ruby}${r("州")}`))).toEqual(["赴鄞州"]);
    expect(await lines(p(`${r("表")}<w:fldSimple w:instr="SEQ 表">${r("3")}</w:fldSimple>${field(" REF x ", r("（续）"))}`))).toEqual([
      "表3（续）",
    ]);
    const nested = field(` IF ${field("REF y", r("内"))} = 1 `, r("外"));
    expect(await lines(p(`${r("见")}${nested}`))).toEqual(["见外"]);
    const changes = `<w:ins>${r("新")}</w:ins><w:del><w:r><w:delText>旧</w:delText></w:r></w:del><w:moveFrom>${r("去")}</w:moveFrom><w:moveTo>${r("来")}</w:moveTo>`;
    expect(await lines(p(changes + r("隐", "<w:vanish/>") + r("显", '<w:vanish w:val="0"/>')))).toEqual(["新来显"]);
  });

  test("hidden by a style of the run or of the paragraph; twice is not at all", async () => {
    const styles =
      '<w:style w:type="character" w:styleId="c"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type="character" w:styleId="d"><w:basedOn w:val="c"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="h"><w:rPr><w:vanish/></w:rPr></w:style>';
    const hidden = '<w:rStyle w:val="d"/>';
    expect(await lines(p(r("甲") + r("乙", hidden)) + p(r("丙") + r("丁", hidden), '<w:pStyle w:val="h"/>') + p("戊"), { styles })).toEqual(
      ["甲", "丁戊"],
    );
  });

  test("a paragraph whose mark is deleted goes on in the next, and no deleted one is counted", async () => {
    const numbering = list(0, level(0, "chineseCounting", "%1、")) + num(1, 0);
    const gone = "<w:rPr><w:del/></w:rPr>";
    const deleted = p("<w:del><w:r><w:delText>作废</w:delText></w:r></w:del>", inList(1) + gone);
    const body = p("甲", inList(1)) + deleted + p("乙上", inList(1) + gone) + p("乙下", inList(1)) + p("丙", inList(1));
    expect(await lines(body, { numbering })).toEqual(["一、甲", "二、乙上乙下", "三、丙"]);
  });

  test("text boxes in their place, and once", async () => {
    const twice = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${box(p("宁政发〔2021〕18号"))}</w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${p("宁政发〔2021〕18号")}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    expect(await lines(p("红头") + p(`${twice}${r("各区：")}`) + p(`${r("正文")}<w:r><w:pict>${box(p("旁注"))}</w:pict></w:r>`))).toEqual([
      "红头",
      "宁政发〔2021〕18号",
      "各区：",
      "正文",
      "旁注",
    ]);
  });

  test("soft breaks are lines, but in a heading; tabs, symbols and hyphens are characters", async () => {
    expect(await lines(p("<w:r><w:t>一</w:t><w:br/><w:t>二</w:t></w:r>"))).toEqual(["一", "二"]);
    expect(await lines(p("<w:r><w:t>行动</w:t><w:br/><w:t>计划</w:t></w:r>", '<w:outlineLvl w:val="0"/>'))).toEqual(["行动计划"]);
    const signs = '<w:r><w:t>A</w:t><w:tab/><w:t>5G</w:t><w:noBreakHyphen/><w:t>A</w:t><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>';
    expect(await lines(p(signs))).toEqual(["A 5G-A☑"]);
    expect(await lines(p("<w:r><w:t>\n  一  </w:t></w:r>"))).toEqual(["一"]);
    expect(await lines(p("<m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath>"))).toEqual(["x=1"]);
  });

  test("whatever prefix a file has for its names", async () => {
    const body = xml("w:document", `<w:body>${p("标题", '<w:outlineLvl w:val="1"/>')}</w:body>`)
      .replaceAll("w:", "ns0:")
      .replace("xmlns:w=", "xmlns:ns0=");
    const { text, paragraphs } = await readDocx(packageOf({ "word/document.xml": body }));
    expect([text, paragraphs[0]?.level]).toEqual(["标题\n", 2]);
  });
});

describe("what the file itself sets apart is noise", () => {
  test("headers, footers, page numbers, footnotes", async () => {
    const body = `${p(`${r("正文")}<w:r><w:footnoteReference w:id="2"/></w:r>`)}<w:sectPr><w:headerReference r:id="rId-header"/><w:footerReference r:id="rId-footer"/></w:sectPr>`;
    const found = await known(body, {
      header: p("宁波市人民政府文件"),
      footer: p(`${r("— ")}${field("PAGE", r("1"))}${r(" —")}`) + p("内部资料"),
      footnotes: `<w:footnote w:id="1">${p("别的")}</w:footnote><w:footnote w:id="2">${p("指常住人口。")}</w:footnote>`,
    });
    expect(found).toEqual([
      { text: "宁波市人民政府文件", noise: "header" },
      { text: "正文" },
      { text: "指常住人口。", noise: "footnote" },
      { text: "— 1 —", noise: "page-number" },
      { text: "内部资料", noise: "footer" },
    ]);
  });

  test("a list of contents, as a field over paragraphs, as a control, or by its styles", async () => {
    const begin =
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> TOC \\o "1-3" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>';
    const toc =
      p(`${begin}${r("一、总体要求")}${field("PAGEREF _1", r("3"))}`) + p(`${r("二、任务")}<w:r><w:fldChar w:fldCharType="end"/></w:r>`);
    const control = `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${p("目录")}</w:sdtContent></w:sdt>`;
    const styles = '<w:style w:type="paragraph" w:styleId="t"><w:name w:val="toc 1"/></w:style>';
    const found = await known(`${control}${toc}${p("三、保障", '<w:pStyle w:val="t"/>')}${p("正文")}`, { styles });
    expect(found.map(({ text, noise }) => [text, noise])).toEqual([
      ["目录", "contents"],
      ["一、总体要求3", "contents"],
      ["二、任务", "contents"],
      ["三、保障", "contents"],
      ["正文", undefined],
    ]);
  });
});

describe("tables", () => {
  const tc = (content: string, properties = "") => `<w:tc><w:tcPr>${properties}</w:tcPr>${content === "" ? "<w:p/>" : p(content)}</w:tc>`;
  const tr = (...cells: string[]) => `<w:tr>${cells.join("")}</w:tr>`;
  const tbl = (...rows: string[]) => `<w:tbl>${rows.join("")}</w:tbl>`;

  test("are a row a line, and cells that span keep their places", async () => {
    const table = tbl(
      tr(tc("序号"), tc("任务", '<w:gridSpan w:val="2"/>'), tc("单位")),
      tr(tc("1", '<w:vMerge w:val="restart"/>'), tc("甲"), tc("乙"), tc("市教育局")),
      tr(tc("", "<w:vMerge/>"), tc("丙"), tc("丁"), tc("")),
      `<w:tr><w:trPr><w:del/></w:trPr>${tc("旧")}</w:tr>`,
      `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${tc("戊")}${tc("己")}${tc("庚")}</w:tr>`,
    );
    const { text, paragraphs } = await readDocx(docxOf(p("前") + table + p("后")));
    expect(text).toBe("前\n序号\t任务\t\t单位\n1\t甲\t乙\t市教育局\n\t丙\t丁\t\n\t戊\t己\t庚\n后\n");
    const cells = paragraphs.map(({ start, end, cell }) => [text.slice(start, end), cell && Object.values(cell).join(" ")]);
    expect(cells).toContainEqual(["任务", "0 0 1 1 2"]);
    expect(cells).toContainEqual(["1", "0 1 0 2 1"]);
    expect(cells).toContainEqual(["丁", "0 2 2 1 1"]);
  });

  test("of one column are ruled boxes, read line by line; paragraphs of other cells are apart by a blank", async () => {
    expect(await lines(tbl(tr(`<w:tc>${p("专栏1")}</w:tc>`), tr(`<w:tc>${p("甲")}${p("乙")}</w:tc>`)))).toEqual(["专栏1", "甲", "乙"]);
    expect(await lines(tbl(tr(`<w:tc>${p("甲局")}${p("乙局")}</w:tc>`, tc("x"))))).toEqual(["甲局 乙局\tx"]);
  });

  test("within tables stay where they are", async () => {
    const inner = tbl(tr(tc("一"), tc("二")));
    expect(await lines(tbl(tr(`<w:tc>${p("专栏")}${inner}<w:p/></w:tc>`)))).toEqual(["专栏", "一\t二"]);
    expect(await lines(tbl(tr(tc("a"), `<w:tc>${inner}<w:p/></w:tc>`), tr(tc("b"), tc("c"))))).toEqual(["a\t一 二", "b\tc"]);
  });

  test("number their rows by themselves", async () => {
    const numbering = list(0, level(0, "decimal", "%1")) + num(1, 0);
    const numbered = `<w:tc>${p("", inList(1))}</w:tc>`;
    expect(await lines(tbl(tr(numbered, tc("甲")), tr(numbered, tc("乙"))), { numbering })).toEqual(["1\t甲", "2\t乙"]);
  });
});

describe("what is no document to be read is refused in words", () => {
  const rule = async (bytes: Uint8Array) => {
    const { text, findings } = await readDocx(bytes);
    expect(text).toBe("");
    return findings[0]?.rule;
  };
  const utf16 = (name: string) => [...name].flatMap((sign) => [sign.charCodeAt(0), 0]);
  const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

  test("old, locked, other and empty files", async () => {
    expect(await rule(Uint8Array.from([...compound, ...utf16("WordDocument")]))).toBe("content/old-word");
    expect(await rule(Uint8Array.from([...compound, ...utf16("EncryptedPackage")]))).toBe("content/locked");
    expect(await rule(new TextEncoder().encode("{\\rtf1 x}"))).toBe("content/old-word");
    expect(await rule(new TextEncoder().encode("一、总体要求"))).toBe("archive/not-zip");
    expect(await rule(packageOf({ "word/other.xml": "<a/>" }))).toBe("content/not-docx");
    expect(await rule(docxOf("<w:p/>"))).toBe("content/no-text");
  });

  test("broken XML, entities of its own, and nesting that nobody writes, at once", async () => {
    const part = (text: string) => packageOf({ "word/document.xml": text });
    expect(await rule(part("<w:document><w:body></w:document>"))).toBe("content/broken-xml");
    expect(await rule(part('<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><x>&b;</x>'))).toBe("content/doctype");
    expect(await rule(docxOf("<w:p>".repeat(200_000)))).toBe("content/too-deep");
    expect(await rule(docxOf(p("&lol;")))).toBe("content/broken-xml");
  });

  test("the text of another file that only Word takes in is told", async () => {
    const { text, findings } = await readDocx(docxOf(`${p("正文")}<w:altChunk r:id="rId-7"/>`));
    expect([text, findings.map(({ rule, params }) => [rule, params])]).toEqual(["正文\n", [["content/other-file", { part: "rId-7" }]]]);
  });

  test("a fault beside the text leaves the text", async () => {
    const { text, findings } = await readDocx(docxOf(p("正文"), { numbering: "<w:num>" }));
    expect([text, findings[0]?.rule]).toEqual(["正文\n", "content/broken-xml"]);
  });
});
