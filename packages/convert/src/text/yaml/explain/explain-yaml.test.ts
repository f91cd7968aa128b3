import { expect, it } from "vitest";
import { loadFolder } from "../../../formats/folder/load-folder.ts";
import { loadYamlText } from "../yaml-text.ts";

const plan = (line: string) => `measures:\n  - id: measure-1\n${line}\n    label: （一）\n    title:\n      zh: 打通断头路\n`;

/** Variant and line of each finding. */
const told = async (text: string) => (await loadYamlText(text)).findings.map(({ variant, location }) => `${variant} ${location?.line}`);

it.each([
  ["    domain：domain-1", "wideColon"],
  ["    domain:domain-1", "blankAfterColon"],
  ["\tdomain: domain-1", "tab"],
  ["　　domain: domain-1", "blank"],
  ["     domain: domain-1", "indent"],
  ["    note: ｛ zh: 见附件 ｝", "wideSigns"],
  ["    note: { zh: 见附件", "bracket"],
  ["    places: [place-1, place-2", "bracket"],
  ['    note: { zh: "见附件 }', "openQuote"],
])("names the cause of %j, in files of Windows too", async (line, variant) => {
  expect(await told(plan(line))).toEqual([`${variant} 3`]);
  expect(await told(plan(line).replaceAll("\n", "\r\n"))).toEqual([`${variant} 3`]);
});

it("tells each of several faults once", async () => {
  const text = `${plan("    domain：domain-1")}  - id: measure-2\n    note: 见附件: 第2页\n    label: *重点\n  -id: measure-3\n`;
  expect(await told(text)).toEqual(["wideColon 3", "colonInText 8", "blankAfterDash 10"]);
});

it("says where the first of two equal fields stands", async () => {
  const [finding] = (await loadYamlText(plan("    due: 2027-12\n    due: 2028-12"))).findings;
  expect([finding?.params, finding?.related]).toMatchObject([
    { key: "due", line: 3 },
    [{ path: "/measures/0/due", location: { line: 3, column: 5 } }],
  ]);
});

it("finds the place in a long text", async () => {
  const text = `${plan("    domain: domain-1").trimEnd()}\n${"  - id: measure-x\n    note: { zh: 很长的说明 }\n".repeat(6000)}  -id: measure-9\n    domain：domain-1\n`;
  expect((await told(text))[0]).toBe("blankAfterDash 12007");
});

it("leaves a comment behind a code alone, and tells of a text that is cut off", async () => {
  expect(await told(plan("    kind: action-plan #行动计划"))).toEqual([]);
  expect(await told(plan("    note: 见附件 # 第2页"))).toEqual([]);
  expect((await loadYamlText(plan("    note: 建设 #1 码头"))).findings).toMatchObject([
    { rule: "yaml/cut-text", severity: "warning", location: { line: 3 } },
  ]);
});

const folder = (files: Record<string, string>) =>
  loadFolder(new Map([["plan.yaml", 'specVersion: "0.2"\nid: p\ntitle: { zh: 计划 }\nlanguages: [zh]\n'], ...Object.entries(files)]));

it.each([
  ["任务.yaml", "near", "measures.yaml"],
  ["措施.yaml", "near", "measures.yaml"],
  ["单位.yaml", "near", "agencies.yaml"],
  ["measure.yaml", "near", "measures.yaml"],
  ["Measures.yaml", "near", "measures.yaml"],
  ["measuers/1.yaml", "near", "measures/1.yaml"],
])("knows which list %s is meant to be", async (file, variant, nearest) => {
  const { findings, lost } = await folder({ [file]: "measures:\n  - id: measure-1\n" });
  expect(findings).toMatchObject([{ rule: "folder/unknown-file", severity: "error", variant, params: { nearest } }]);
  expect(lost?.ids).toEqual(["measure-1"]);
});

it("says which lists there are where a file is named after none", async () => {
  expect((await folder({ "notes.yaml": "a: 1\n" })).findings).toMatchObject([{ severity: "warning", params: { name: "notes" } }]);
});

it("says what was lost with a file that cannot be read", async () => {
  const { value, lost } = await folder({
    "measures.yaml": "measures:\n  - id: measure-1\n    domain：domain-1\n",
    "domains.yaml": "domains:\n  - id: domain-1\n",
  });
  expect(lost).toEqual({ ids: ["measure-1"], lists: ["measures"] });
  expect(value).toMatchObject({ domains: [{ id: "domain-1" }] });
});
