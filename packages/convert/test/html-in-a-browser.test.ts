import type { Paper } from "@regional-plan/model";
import { launchBrowser } from "@regional-plan/repository/browser";
import { transportCompact } from "@regional-plan/repository/transport-compact";
import axe from "axe-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { planPaper } from "../src/document/plan-paper.ts";
import { paperToHtml } from "../src/formats/html/index.ts";

let browser: Awaited<ReturnType<typeof launchBrowser>>;

beforeAll(async () => {
  browser = await launchBrowser();
}, 120_000);

afterAll(async () => {
  await browser?.close();
});

const spanned: Paper = {
  title: { zh: "进展通报", en: "Bulletin" },
  facts: [{ name: { zh: "截至日期", en: "As of" }, text: "2021" }],
  body: [
    { kind: "heading", level: 1, label: "一、", text: { zh: "总体情况", en: "Overview" } },
    { kind: "paragraph", text: [{ text: { zh: "进展顺利", en: "All is well" }, note: { zh: "据各单位报送。" } }] },
    { kind: "heading", level: 1, text: { zh: "任务", en: "Tasks" } },
    {
      kind: "table",
      caption: { zh: "任务分解表", en: "Tasks" },
      widths: [1, 3],
      head: [{ cells: [{ text: { zh: "序号", en: "No." } }, { text: { zh: "举措", en: "Action" } }] }],
      rows: [
        { cells: [{ text: { zh: "交通", en: "Transport" }, columnSpan: 2, isHeader: true }] },
        { cells: [{ text: "1", rowSpan: 2 }, { text: { zh: "建线", en: "Build" } }] },
        { cells: [{ text: "" }] },
      ],
    },
    {
      kind: "figure",
      caption: { zh: "进度", en: "Progress" },
      along: { title: { zh: "时间", en: "Time" } },
      counted: { title: { zh: "进度", en: "Progress" }, unit: "%" },
      series: [{ name: { zh: "实际", en: "Reached" }, points: [{ at: "2021", value: 50 }] }],
    },
  ],
};

test.each<[string, Paper, string[]]>([
  ["a plan", planPaper(transportCompact, "reading"), ["en"]],
  ["a paper in two languages", spanned, ["zh", "en"]],
  ["a paper in one", spanned, ["zh"]],
])(
  "axe has nothing to say against %s, and nothing is fetched",
  async (_, paper, languages) => {
    const page = await browser.newPage();
    const asked: string[] = [];
    const said: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    page.on("console", (message) => said.push(message.text()));
    await page.setContent(paperToHtml(paper, languages));
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run());
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
    expect([asked, said]).toEqual([[], []]);
    await page.close();
  },
  120_000,
);
