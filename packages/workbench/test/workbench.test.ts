import { formats } from "@regional-plan/convert";
import { fiveYearPlan } from "@regional-plan/repository/five-year-plan";
import { expect, test } from "vitest";
import { checkOpened, mendOpened, openContent, renderReport, reportForms, validateText } from "../src/index.ts";

const sound = JSON.stringify(fiveYearPlan);

test("a sound plan is told to be one, whatever its file is called", async () => {
  for (const name of ["plan.json", "规划", "plan.yaml"]) {
    const { summary } = await validateText(sound, { name, language: "zh" });
    expect(summary.error).toBe(0);
  }
});

test.each([
  ["what is no text", new Uint8Array([0xff, 0xfe, 0x31, 0x00]), "plan.yaml"],
  ["a picture", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]), "plan.png"],
  ["nothing", "", "plan.json"],
  ["a text for people", "宁波市推进长江三角洲区域一体化发展行动计划", "plan.txt"],
  ["half an object", '{ "id": ', "plan.json"],
  ["a list", "- a\n- b", "plan.yaml"],
  ["a folder without a plan", new Map([["readme.yaml", "a: 1"]]), "folder"],
])("%s gives findings and no exception", async (_, content, name) => {
  for (const language of ["en", "zh"] as const) {
    const { findings, summary } = await validateText(content, { name, language });
    expect(summary.error).toBeGreaterThan(0);
    expect(findings[0]?.message).toMatch(language === "zh" ? /[\p{Script=Han}]/u : /[A-Za-z]/u);
  }
});

test("outside codes are looked up without being asked for", async () => {
  const plan = {
    ...fiveYearPlan,
    places: [{ id: "place-1", name: { zh: "宁波市" }, identifiers: [{ scheme: "gb-t-2260", value: "330299" }] }],
  };
  const { findings } = await validateText(JSON.stringify(plan), { name: "plan.json", language: "zh" });
  expect(findings.map(({ rule }) => rule)).toContain("codelist/place-code");
});

test("a format that cannot be read is a mistake of the caller", async () => {
  await expect(openContent("# a", { name: "plan.md", format: "markdown" })).rejects.toThrow(RangeError);
  await expect(openContent("", { name: "plan", format: "no-such-format" })).rejects.toThrow("no-such-format");
});

test("every readable format can be named", async () => {
  for (const { id, reads } of formats) {
    if (reads) expect((await openContent("", { name: "x", format: id })).format.id).toBe(id);
  }
});

test("mending leaves everything else as it stands, and says what it did", async () => {
  const text = `# 我们的规划\nspecVersion: "0.3"\nid: p   # 编号\ntitle: { zh: 规划, EN: Plan }\nlanguages: [zh, en]\nperiod: 2021/2025\n`;
  const checked = await checkOpened(await openContent(text, { name: "plan.yaml" }), {});
  const { checked: after } = await mendOpened(checked, (input) => checkOpened(input, {}));
  expect(after.input.content).toBe(text.replace("EN", "en"));
  expect(after.fixed?.map(({ rule }) => rule)).toEqual(["language/tag-case"]);
});

test("a report is rendered in every form, and names the file", async () => {
  const checked = await checkOpened(await openContent("id: p", { name: "规划 1.yaml" }), {});
  for (const form of reportForms) {
    const report = await renderReport(form, [checked], { language: "zh", version: "1.0.0" });
    expect(report.length).toBeGreaterThan(100);
    if (form !== "json")
      expect(decodeURIComponent(report.match(/规划%201\.yaml|%E8[^"]*1\.yaml|规划 1\.yaml/u)?.[0] ?? "")).toBe("规划 1.yaml");
  }
});

test.each([
  ["/家/a b.yaml", "file:///%E5%AE%B6/a%20b.yaml"],
  ["C:\\plans\\a.yaml", "file:///C:/plans/a.yaml"],
  ["\\\\server\\plans\\a.yaml", "file://server/plans/a.yaml"],
  ["plans/a.yaml", "plans/a.yaml"],
])("SARIF names %s by an address", async (name, uri) => {
  const checked = await checkOpened(await openContent("id: p", { name }), {});
  expect(await renderReport("sarif", [checked], { language: "en", version: "1.0.0" })).toContain(`"uri": "${uri}"`);
});
