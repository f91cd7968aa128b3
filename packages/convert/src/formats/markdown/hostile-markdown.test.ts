import { type Plan, showQuantity } from "@regional-plan/model";
import { casesToTry } from "@regional-plan/repository/cases-to-try";
import * as commonmark from "commonmark";
import fc from "fast-check";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { describe, expect, test } from "vitest";
import { planPaper } from "../../document/plan-paper.ts";
import { paperToMarkdown } from "./paper-to-markdown.ts";

/** The page as two parsers that have nothing in common show it. */
const readers = {
  CommonMark: (text: string) => new commonmark.HtmlRenderer().render(new commonmark.Parser().parse(text)),
  GFM: (text: string) => micromark(text, { extensions: [gfm()], htmlExtensions: [gfmHtml()] }),
};

/** A plan with a text in every place that is printed. */
const planWith = (text: string): Plan => ({
  specVersion: "0.2",
  id: "p",
  title: { zh: text },
  languages: ["zh"],
  documentNumber: text,
  kind: text,
  issuers: ["agency-1"],
  documents: [{ id: "document-1", title: { zh: text } }],
  principles: [{ id: "principle-1", label: text, title: { zh: text }, statement: { zh: text } }],
  goals: [
    { id: "goal-1", statement: { zh: text }, source: [{ quote: text }, { quote: text }] },
    { id: "goal-2", statement: { zh: text }, horizon: "2025~/2026~" },
  ],
  targets: [{ id: "target-1", statement: { zh: text }, quantity: { value: 1, unit: text }, due: "2025~", source: [{ quote: text }] }],
  domains: [{ id: "domain-1", title: { zh: text }, statement: { zh: text } }],
  measures: [
    {
      id: "measure-1",
      domain: "domain-1",
      label: text,
      title: { zh: text },
      responsible: [{ agency: "agency-1", role: "lead" }],
      due: "2025~",
    },
  ],
  actions: [{ id: "action-1", for: "measure-1", statement: { zh: text }, source: [{ quote: text }] }],
  arrangements: [{ id: "arrangement-1", title: { zh: text }, statement: { zh: text } }],
  projects: [{ id: "project-1", name: { zh: text }, places: ["place-1", "place-1"] }],
  agencies: [{ id: "agency-1", name: { zh: text } }],
  places: [{ id: "place-1", name: { zh: text } }],
});

/** A page without blanks and strong words: where these stand depends on what is beside them, and has a test of its own. */
const shown = (html: string) => html.replace(/(?:\s|&nbsp;|<\/?strong>)+/gu, "");

const inHtml = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

const write = (plan: Plan) => paperToMarkdown(planPaper(plan, "reading"), plan.languages);

const render = (reader: keyof typeof readers, plan: Plan) => shown(readers[reader](write(plan)));

const plain = { CommonMark: render("CommonMark", planWith("甲")), GFM: render("GFM", planWith("甲")) };

/** What a reader shows of a text, and what it has to show: the same page as for a word without signs, with the text in its place. */
function pages(reader: keyof typeof readers, text: string): { page: string; due: string } {
  const oneLine = (words: string) =>
    words
      .replace(/[\r\n]+/gu, " ")
      .replace(/[\0\p{Cs}]/gu, "\uFFFD")
      .replace(/^[ \t]+|[ \t]+$/gu, "");
  const parts = plain[reader].split("1甲").map((part) => part.replaceAll("甲", () => inHtml(oneLine(text))));
  const due = parts.join(inHtml(oneLine(showQuantity({ value: 1, unit: text }))));
  return { page: render(reader, planWith(text)), due: shown(due) };
}

const pieces = [
  ..."\\`*_[]()<>{}|#~$^&!:@-+=.,;'\"/?%\n\r\t \u3000一市3",
  ...["1.", "12) ", "- ", "+ ", "* ", "---", "===", "***", "```", "~~", "**", "__", "](", "![", "[x] ", "[^1]", "[^1]: ", "[a]: b", "://"],
  ...[
    "http://a.cn",
    "https://",
    "www.a.cn",
    "ftp://a.cn/x",
    "a@b.cn",
    "javascript:alert(1)",
    "<b>",
    "</p>",
    "<!--",
    "-->",
    "<?",
    "<a@b.cn>",
    "&amp;",
  ],
  ...[
    "&lt;",
    "&#42;",
    "&copy",
    "    ",
    "10~20亿元",
    "新增5~8家",
    "“十四五”",
    "重点任务：",
    "\\\n",
    "  \n",
    "\r- ",
    "\n\n# ",
    "\n> ",
    "\n===",
    "Great!",
    "|---|",
  ],
];

const hostile = fc
  .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 6 })
  .map((parts) => parts.join(""))
  .filter((text) => /\S/u.test(text));

describe.each(["CommonMark", "GFM"] as const)("%s", (reader) => {
  test.each([
    ..."1. 建设轨道交通|第一行\r- 第二行|    四个空格|---|-|AT&amp;T &lt;b&gt;|Great!|javascript:alert(1)|+|* * *|=====|1986）|2025. 年度|12)".split(
      "|",
    ),
    ...[
      "10~20亿元，新增5~8家",
      "**重点任务：**推进",
      "a|b",
      "\\|",
      "\\",
      "a\\",
      "[x] 完成",
      "[^1]: 注",
      "www.example.cn",
      "见http://example.cn/a_b_c",
      "m^2^",
    ],
    ...[
      "# 标题 #",
      "第一行  \n第二行",
      "第一行\\\n第二行",
      "<!-- 注 -->",
      "![图](a.png)",
      "`代码`",
      "\t缩进",
      "> 引用",
      "&nbsp;",
      "\0",
      "\uD800",
      "$x$",
      '地址 "题目"',
      "<地 址>",
    ],
  ])("shows %j", (text) => {
    const { page, due } = pages(reader, text);
    expect(page).toBe(due);
  });

  test("shows any text letter by letter", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const { page, due } = pages(reader, text);
        expect(page).toBe(due);
      }),
      { seed: 5, numRuns: casesToTry(5000, 250) },
    );
  });
});

// A way of writing that looks back from each sign would not come to its end here.
test("a long text of blanks or signs is written", () => {
  for (const sign of [" ", "\t", "\n", "a ", " \n", "&#", "www", "*", "1", "@", ":"]) {
    expect(write(planWith(`甲${sign.repeat(100_000)}乙`))).toMatch(/甲/u);
  }
});
