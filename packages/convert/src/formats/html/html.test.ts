import type { Paper, PaperFigure, Plan } from "@regional-plan/model";
import { casesToTry } from "@regional-plan/repository/cases-to-try";
import { transportCompact } from "@regional-plan/repository/transport-compact";
import fc from "fast-check";
import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { describe, expect, test } from "vitest";
import { planPaper } from "../../document/plan-paper.ts";
import { html } from "./html.ts";
import { paperToHtml } from "./paper-to-html.ts";

/** An element, with the language that its words are in. */
interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly language: string;
  readonly text: string;
}

/** The elements of a page as a browser reads it, and the problems of parsing it. */
function read(page: string): { elements: Element[]; problems: string[] } {
  const problems: string[] = [];
  const elements: Element[] = [];
  const visit = (node: DefaultTreeAdapterTypes.Node, language: string): string => {
    if (node.nodeName === "#text") return (node as DefaultTreeAdapterTypes.TextNode).value;
    const attributes = Object.fromEntries(("attrs" in node ? node.attrs : []).map(({ name, value }) => [name, value]));
    const own = attributes.lang ?? language;
    const at = elements.length;
    elements.push({ name: node.nodeName, attributes, language: own, text: "" });
    const text = ("childNodes" in node ? node.childNodes : []).map((child) => visit(child, own)).join("");
    elements[at] = { name: node.nodeName, attributes, language: own, text };
    return text;
  };
  visit(parse(page, { onParseError: ({ code }) => problems.push(code) }), "");
  return { elements, problems };
}

const plan: Plan = {
  specVersion: "0.3",
  id: "p",
  title: { zh: "行动计划", en: "Action plan" },
  languages: ["zh", "en"],
  documents: [{ id: "document-1", title: { zh: "文件" }, language: "zh" }],
  goals: [{ id: "goal-1", statement: { zh: "见效", en: "It works" }, source: [{ quote: "见到成效" }] }],
  domains: [{ id: "domain-1", label: "（一）", title: { zh: "交通", en: "Transport" }, statement: { zh: "互联", en: "Connect" } }],
  measures: [
    { id: "measure-1", domain: "domain-1", title: { zh: "铁路", en: "Rail" }, responsible: [{ agency: "agency-1", role: "lead" }] },
  ],
  agencies: [{ id: "agency-1", name: { zh: "交通局" } }],
};

const write = async (languages: string[], of: Plan = plan) => read(String((await html.write(of, { languages })).content));

describe("the page", () => {
  test("is read without a fault, and needs nothing from elsewhere", async () => {
    for (const languages of [["zh"], ["en"], ["zh", "en"]]) {
      const { elements, problems } = await write(languages);
      expect(problems).toEqual([]);
      expect(elements.map(({ name }) => name)).not.toEqual(expect.arrayContaining(["script"]));
      for (const { attributes } of elements)
        expect(Object.keys(attributes)).not.toEqual(expect.arrayContaining(["src", "style", "onclick"]));
    }
  });

  test("says of every text which language it is in, what stands in for another too", async () => {
    const { elements } = await write(["en", "zh"]);
    const languageOf = (name: string, text: string) => elements.find((element) => element.name === name && element.text === text)?.language;
    expect(elements.find(({ name }) => name === "html")?.attributes.lang).toBe("en");
    expect([languageOf("span", "Rail"), languageOf("span", "铁路"), languageOf("p", "Connect"), languageOf("p", "互联")]).toEqual([
      ...["en", "zh", "en", "zh"],
    ]);
    // The bureau has no English name.
    const [lead] = elements.filter(({ name, text }) => name === "a" && text === "交通局");
    expect(lead?.language).toBe("zh");
  });

  test("leads from the contents to headings, and from notes there and back", async () => {
    const { elements } = await write(["zh"]);
    const ids = elements.flatMap(({ attributes }) => attributes.id ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = elements.flatMap(({ attributes }) => (attributes.href?.startsWith("#") ? [attributes.href.slice(1)] : []));
    expect(targets).toEqual(expect.arrayContaining(["domain-1", "agency-1", "Note-1", "Note-ref-1"]));
    for (const target of targets) expect(ids).toContain(target);
    expect(elements.find(({ attributes }) => attributes.id === "Note-1")?.text).toBe("见到成效 ↩");
  });

  test("has tables with a caption, and headings that say of what they are", () => {
    const paper: Paper = {
      title: "表",
      body: [
        {
          kind: "table",
          caption: "任务",
          widths: [1, 2],
          head: [{ cells: [{ text: "甲" }, { text: "乙" }] }],
          rows: [
            { cells: [{ text: "一", columnSpan: 2, isHeader: true }] },
            { cells: [{ text: "1", rowSpan: 2 }, { text: "A" }] },
            { cells: [{ text: "B" }] },
            { cells: [{ text: "二", columnSpan: 2, isHeader: true }] },
            { id: "row", cells: [{ text: "2", isHeader: true }, { text: "C" }] },
          ],
        },
      ],
    };
    const { elements, problems } = read(paperToHtml(paper, ["zh"]));
    expect(problems).toEqual([]);
    const scopes = elements.flatMap(({ name, attributes, text }) => (name === "th" ? [`${text} ${attributes.scope}`] : []));
    expect(scopes).toEqual(["甲 col", "乙 col", "一 rowgroup", "二 rowgroup", "2 row"]);
    expect(elements.filter(({ name }) => name === "tbody")).toHaveLength(2);
    expect(elements.find(({ name }) => name === "caption")?.text).toBe("任务");
  });
});

const axes = { along: { title: "时间" }, counted: { title: "数量", unit: "家" } };

describe("a figure", () => {
  const page = (series: PaperFigure["series"], categories?: readonly string[]) =>
    paperToHtml(
      {
        title: "题",
        body: [
          { kind: "figure", id: "figure-1", caption: "图", ...axes, ...(categories && { along: { title: "领域", categories } }), series },
        ],
      },
      ["zh"],
    );

  test("is drawn, with its numbers in a table below", () => {
    const { elements, problems } = read(
      page([
        {
          name: "实际",
          points: [
            { at: "2021", value: 3 },
            { at: "2022", value: 1234.5 },
          ],
        },
      ]),
    );
    expect(problems).toEqual([]);
    expect(elements.find(({ name }) => name === "figure")?.attributes.id).toBe("figure-1");
    expect(elements.find(({ name }) => name === "svg")?.attributes["aria-label"]).toBe("图: 数量（家）");
    const words = elements.filter(({ name }) => name === "text").map(({ text }) => text);
    expect(words).toEqual(["数量（家）", "0", "500", "1,000", "1,500", "2021年末", "2022年末", "1,234.5", "时间", "实际"]);
    expect(elements.filter(({ name }) => name === "td").map(({ text }) => text)).toEqual(["3", "1234.5"]);
  });

  test("has a gap where nobody knows, and nothing for what has no day", () => {
    const points = ["2021-01", "2021-02", "2021-03", "2021-04"].map((at, index) => ({ at, value: index === 1 ? null : index }));
    const { elements } = read(page([{ name: "实际", points: [...points, { at: "2021/..", value: 9 }] }]));
    const [line] = elements.filter(({ name, attributes }) => name === "path" && attributes.fill === "none");
    expect(line?.attributes.d?.replace(/[0-9. ]/gu, "")).toBe("MML");
    expect(elements.filter(({ name }) => name === "td").map(({ text }) => text)).toEqual(["0", "", "2", "3", "9"]);
  });

  test("has bars for categories, none where nobody knows, told apart without colour", () => {
    const { elements } = read(
      page(
        [
          {
            name: "完成",
            points: [
              { at: 0, value: 2 },
              { at: 1, value: null },
            ],
          },
          {
            name: "未完成",
            points: [
              { at: 0, value: -1 },
              { at: 1, value: 3 },
              { at: 7, value: 1 },
            ],
          },
        ],
        ["交通", "科技"],
      ),
    );
    const bars = elements.filter(({ name }) => name === "rect").map(({ attributes }) => attributes.fill);
    expect(bars).toEqual(["#4a4a4a", "#fff", "#fff", "#4a4a4a", "#fff"]);
  });

  test("of which nothing can be drawn is a table", () => {
    const { elements } = read(page([{ name: "实际", points: [{ at: "2021/..", value: 9 }] }]));
    expect(elements.map(({ name }) => name)).not.toContain("svg");
    expect(elements.find(({ name }) => name === "td")?.text).toBe("9");
  });
});

const hostile = [
  "<img src=x onerror=alert(1)>",
  "</style><script>alert(1)</script>",
  "</title><script>alert(1)</script>",
  "]]>",
  "*/ body { display: none }",
  "-->",
  "<!--",
  '" onmouseover="alert(1)',
  "' onfocus='alert(1)",
  "javascript:alert(1)",
  "&lt;b&gt;",
  "&#x3c;b",
  "{{constructor}}",
  "\0",
  "\ud800",
  "a\nb",
];

/** Every text of a plan replaced. */
const withText = (value: unknown, text: string): unknown => {
  if (Array.isArray(value)) return value.map((item) => withText(item, text));
  if (typeof value !== "object" || value === null) return value;
  const isText = Object.keys(value).every((key) => key === "zh" || key === "en");
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, isText || key === "label" || key === "quote" ? text : withText(inner, text)]),
  );
};

describe("nothing in a text becomes markup", () => {
  const bones = (page: string) =>
    read(page).elements.map(({ name, attributes }) => `${name} ${Object.keys(attributes)} ${attributes.href ?? ""}`);
  const planOf = (text: string) => {
    const { body, ...paper } = planPaper(withText(plan, text) as Plan, "reading");
    const points = [{ at: "2021", value: 1 }];
    const along = { title: text, unit: text };
    const figure = { kind: "figure", caption: text, along, counted: along, series: [{ name: text, points }] } as const;
    return paperToHtml({ ...paper, body: [...body, figure] }, ["zh"]);
  };

  test.each(hostile)("%j", (text) => {
    const page = planOf(text);
    expect(bones(page)).toEqual(bones(planOf("甲")));
    const words = text.replace(/[\0\ud800]/gu, "\uFFFD").replace("\n", " ");
    expect(read(page).elements.find(({ name }) => name === "h1")?.text).toBe(words);
    expect(read(page).elements.find(({ name }) => name === "title")?.text).toBe(words);
  });

  test("nor in any other", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...hostile, ..."<>&\"'/=; ab甲"), { minLength: 1, maxLength: 4 }), (parts) => {
        expect(bones(planOf(parts.join("")))).toEqual(bones(planOf("甲")));
      }),
      { seed: 3, numRuns: casesToTry(2000, 100) },
    );
  });

  test("and a link leads to the page or to the web, nowhere else", () => {
    const hrefs = [
      "javascript:alert(1)",
      "JaVaScRiPt:alert(1)",
      "data:text/html,x",
      "//example.cn",
      "https://example.cn/a?b=1&c",
      "#row",
      "#nothing",
      'https://a"b',
    ];
    const paper: Paper = { title: "题", body: [{ kind: "paragraph", id: "row", text: hrefs.map((href) => ({ text: "甲", href })) }] };
    const { elements } = read(paperToHtml(paper, ["zh"]));
    expect(elements.flatMap(({ name, attributes }) => (name === "a" ? [attributes.href] : []))).toEqual([
      "https://example.cn/a?b=1&c",
      "#row",
    ]);
  });
});

test("what the plan says stands in the page", async () => {
  const { content } = await html.write(transportCompact);
  for (const text of ["Three cities, one timetable", "At least 36 million cross-city trips in 2026"]) expect(content).toContain(text);
});
