import { describe, expect, test } from "vitest";
import { readHtml, readHtmlBytes } from "./index.ts";

const lines = async (html: string) => (await readHtml(html)).text.split("\n").slice(0, -1);
const known = async (html: string) => {
  const { text, paragraphs } = await readHtml(html);
  return paragraphs.map(({ start, end, ...rest }) => ({ text: text.slice(start, end), ...rest }));
};

describe("words are read as a browser shows them", () => {
  test.each([
    ["blanks of the source are one", "<p> 宁波   市\t港 </p>", ["宁波 市 港"]],
    ["a line break between Chinese characters is none", "<p>推动长三角\n   一体化，\n实现5G\nSA</p>", ["推动长三角一体化，实现5G SA"]],
    ["inline elements do not part words", "<p>到<b>2025</b><font>年</font><o:p></o:p>底</p>", ["到2025年底"]],
    ["blocks do, and br", "<div>一<div>二</div>三<br>四<span style='display:block'>五</span></div>", ["一", "二", "三", "四", "五"]],
    ["pre keeps its lines", "<pre>一\n  二\n三</pre>", ["一", "二", "三"]],
    ["references are characters", "<p>&ldquo;十四五&rdquo;&#x3000;&nbsp;A&amp;B&#23425;</p>", ["“十四五”　 A&B宁"]],
    ["indents are none of the text", "<p>&emsp;&emsp;　　一、总体要求&nbsp;&nbsp;</p>", ["一、总体要求"]],
    [
      "hidden, struck out and unseen is not read",
      "<p>甲<span hidden>乙</span><i style='display: none'>丙</i><del>丁</del><script>x</script><style>y</style><!--z-->戊</p>",
      ["甲戊"],
    ],
    ["a phonetic guide leaves its base", "<p>赴<ruby>鄞<rp>(</rp><rt>yín</rt><rp>)</rp></ruby>州</p>", ["赴鄞州"]],
    ["a title over lines is one", "<h1>关于印发<br>行动计划的通知</h1>", ["关于印发行动计划的通知"]],
    ["nothing needs to be closed", "<p>一<p>二<table><tr><td>三<td>四", ["一", "二", "三\t四"]],
  ])("%s", async (_, html, expected) => {
    expect(await lines(html)).toEqual(expected);
  });

  test("headings have their level", async () => {
    expect(await known("<h1>计划</h1><h3>一</h3><div role=heading aria-level=4>二</div><p>三</p>")).toEqual([
      { text: "计划", level: 1 },
      { text: "一", level: 3 },
      { text: "二", level: 4 },
      { text: "三" },
    ]);
  });
});

describe("numbers of lists are part of the text", () => {
  test.each([
    ["<ol><li>甲<li>乙</ol>", ["1. 甲", "2. 乙"]],
    ["<ol start=3><li>甲<li value=7>乙<li>丙</ol>", ["3. 甲", "7. 乙", "8. 丙"]],
    ["<ol reversed><li>甲<li>乙</ol>", ["2. 甲", "1. 乙"]],
    ["<ol type=A><li>甲</ol><ol type=i><li>甲<li>乙</ol>", ["A. 甲", "i. 甲", "ii. 乙"]],
    ["<ol style='list-style-type: cjk-ideographic'><li>甲<li>乙</ol>", ["一、甲", "二、乙"]],
    ["<ol style='list-style:none'><li>甲</ol><ul><li>乙</ul>", ["甲", "乙"]],
    ["<ol><li><p>甲</p><p>续</p><ol><li>子</ol><li>乙</ol>", ["1. 甲", "续", "1. 子", "2. 乙"]],
  ])("%s", async (html, expected) => {
    expect(await lines(html)).toEqual(expected);
  });
});

describe("tables", () => {
  test("keep columns in their places under merged cells", async () => {
    const html =
      "<table><caption>任务分解表</caption><tfoot><tr><td colspan=3>注</td></tr></tfoot><tr><th>序号<th>任务<th>单位" +
      "<tr><td rowspan=2>1<td>甲<td><p>市教育局</p><p>市财政局</p><tr><td colspan=2>乙<tr style='display:none'><td>隐</table>";
    expect(await lines(html)).toEqual(["任务分解表", "序号\t任务\t单位", "1\t甲\t市教育局 市财政局", "\t乙\t", "注\t\t"]);
    const cells = (await known(html)).map(({ text, cell }) => [text, cell?.rowSpan, cell?.columnSpan]);
    expect(cells.slice(4, 8)).toEqual([
      ["1", 2, 1],
      ["甲", 1, 1],
      ["市教育局 市财政局", 1, 1],
      ["乙", 1, 2],
    ]);
  });

  test("a span of thousands is one of the table's size", async () => {
    expect((await readHtml("<table><tr><td rowspan=65000 colspan=1000>甲<td>乙</table>")).text.length).toBeLessThan(200);
  });
});

describe("the document is set apart from the page around it", () => {
  const sentence = "推动长三角一体化发展，加快建设现代化滨海大都市，实现高质量发展。";
  const page = (title: string, content: string) => `<html><head><title>${title}_宁波市人民政府</title></head><body>
    <div class="top"><ul><li><a href="/">首页</a></li><li><a href="/zw">政务公开</a></li></ul></div>
    <table class="layout"><tr><td><a href="/a">政策解读</a></td><td><div><h1>${title}</h1><div>发布日期：2021-05-01 字号：大 中 小</div>
    <div id="zoom">${content}<div class="share-box">分享到微信</div></div></div></td></tr></table>
    <div class="foot">主办：宁波市人民政府办公厅 浙ICP备05000001号</div></body></html>`;

  test("and its title is kept, whichever way the page says it", async () => {
    const found = await known(page("宁波市行动计划", `<p>一、总体要求</p>${`<p>${sentence}</p>`.repeat(3)}`));
    expect(found.filter(({ noise }) => noise === undefined)).toEqual([
      { text: "宁波市行动计划", level: 1 },
      { text: "一、总体要求" },
      ...Array(3).fill({ text: sentence }),
    ]);
    expect(found.filter(({ noise }) => noise === "navigation").map(({ text }) => text)).toContain(
      "主办：宁波市人民政府办公厅 浙ICP备05000001号",
    );
  });

  test("a title that the document has itself is noise beside it", async () => {
    const found = await known(page("宁波市行动计划", `<p>宁波市<br>行动计划</p><p>${sentence.repeat(3)}</p>`));
    expect(found.filter(({ noise }) => noise === undefined).map(({ text }) => text)).toEqual(["宁波市", "行动计划", sentence.repeat(3)]);
  });

  test("links to places of the page are its list of contents", async () => {
    const found = await known(`<p><a href="#1">一、总体要求</a></p><h2><a href="#1">一、总体要求</a></h2><p>${sentence}</p>`);
    expect(found.map(({ noise }) => noise)).toEqual(["contents", undefined, undefined]);
  });

  test("a page that is nothing but the document is read whole", async () => {
    const found = await known(`<p>${sentence}</p><table><tr><td>1<td>${sentence}</table><p>附件</p>`);
    expect(found.every(({ noise }) => noise === undefined)).toBe(true);
  });
});

describe("bytes are read in the encoding that they are in", () => {
  const gbk = [0xc4, 0xfe, 0xb2, 0xa8]; // 宁波
  const bytes = (head: string, body: readonly number[]) => Uint8Array.from([...Buffer.from(`${head}<p>`), ...body]);
  test.each<[string, Uint8Array]>([
    ["what the page says", bytes('<meta charset="gb2312">', gbk)],
    ["what an older page says", bytes('<meta http-equiv="Content-Type" content="text/html; charset=GBK">', gbk)],
    ["a page that says nothing", bytes("", gbk)],
    ["a page that says UTF-8 and is not", bytes('<meta charset="utf-8">', gbk)],
    ["a page that says gb2312 and is UTF-8", bytes('<meta charset="gb2312">', [...Buffer.from("宁波")])],
    ["UTF-8", bytes("", [...Buffer.from("宁波")])],
    ["UTF-16 with a mark", Uint8Array.from([0xff, 0xfe, ...Buffer.from("<p>宁波", "utf16le")])],
  ])("%s", async (_, content) => {
    expect((await readHtmlBytes(content)).text).toBe("宁波\n");
  });
});

describe("pages made to do harm are refused at once", () => {
  test.each([
    ["deep", "<div>".repeat(100_000), "content/too-deep"],
    ["deep within a line", "<span>".repeat(100_000), "content/too-deep"],
    [
      "unclosed ones that are repeated",
      `<p>${Array.from({ length: 900 }, (_, index) => `<font size=${index}>`).join("")}</p>${"<p>x</p>".repeat(20_000)}`,
      "content/too-much",
    ],
    ["empty", "", "content/no-text"],
  ])("%s", async (_, html, rule) => {
    expect((await readHtml(html)).findings[0]?.rule).toBe(rule);
  });
});
