import { expect, test } from "vitest";
import { yaml } from "../yaml/index.ts";
import { folder } from "./folder.ts";

const head = 'specVersion: "0.2"\nid: p\ntitle: {zh: 规划}\nlanguages: [zh]\n';
const measure = (id: string) => `measures:\n  - {id: ${id}, title: {zh: 甲}}\n`;

const tree = (files: Readonly<Record<string, string>>) => new Map(Object.entries({ "plan.yaml": head, ...files }));

test.each(["measures.yml", "measures.YAML", "measures.Yml", "measures/1.yml", "measures/b/1.YAML"])("%s is read", async (file) => {
  const { plan, findings } = await folder.read(tree({ [file]: measure("m") }));
  expect(findings).toEqual([]);
  expect(plan?.measures).toHaveLength(1);
});

test.each(["plan.yml", "plan.YAML"])("the plan's own fields may stand in %s, and keep their file when they are edited", async (file) => {
  const content = new Map([
    [file, head],
    ["measures.yml", measure("m")],
  ]);
  expect(folder.detect(content)).toBe(true);
  expect((await folder.read(content)).plan?.measures).toHaveLength(1);
  const { content: edited, refused } = await folder.edit(content, [
    { op: "replace", path: "/id", value: "q" },
    { op: "replace", path: "/measures/0/id", value: "n" },
  ]);
  expect(refused).toEqual([]);
  expect([...(edited as Map<string, string>)]).toEqual([
    [file, head.replace("id: p", "id: q")],
    ["measures.yml", measure("n")],
  ]);
});

test.each([
  ["measures.yaml", "measures.yml"],
  ["plan.yaml", "plan.yml"],
  ["goals/1.yaml", "goals/1.YML"],
])("%s and %s have one name: an error", async (first, second) => {
  const content = tree({ [first]: first === "plan.yaml" ? head : "", [second]: "" });
  const { plan, findings } = await folder.read(content);
  expect(plan).toBeUndefined();
  expect(findings).toMatchObject([{ rule: "folder/same-name", severity: "error" }]);
  expect(new Set(Object.values(findings[0]?.params ?? {}))).toEqual(new Set([first, second]));
});

test("JSON beside the YAML is told, where it could be part of the plan", async () => {
  const { plan, findings } = await folder.read(
    tree({
      "measures.json": "{}",
      "plan.json": "{}",
      "goals/1.JSON": "{}",
      "package.json": "{}",
      "schema/plan.json": "{}",
      "table.csv": "",
    }),
  );
  expect(plan).toBeDefined();
  expect(findings.map(({ rule, location }) => [rule, location?.file])).toEqual([
    ["folder/json-file", "goals/1.JSON"],
    ["folder/json-file", "measures.json"],
    ["folder/json-file", "plan.json"],
  ]);
});

test("what is found in a file of a list has its place in the whole list", async () => {
  const broken = "measures:\n  - {id: c, title: {zh: 甲, zh: 乙}}\n  - {id: d, title: {zh: 甲}, extensions: {a.b: {n: 007}}}\n";
  const findings = (await folder.read(tree({ "measures/1.yaml": measure("a"), "measures/2.yml": broken }))).findings;
  expect(findings.map(({ rule, path, location }) => [rule, path, location?.file, location?.line])).toEqual([
    ["content/duplicate-key", "/measures/1/title/zh", "measures/2.yml", 2],
    ["content/inexact-number", "/measures/2/extensions/a.b/n", "measures/2.yml", 3],
  ]);
  expect(findings[0]?.related?.[0]).toMatchObject({ path: "/measures/1/title/zh", location: { file: "measures/2.yml", line: 2 } });
});

test("more YAML than can be read in reasonable time is refused, in a file and in a folder", async () => {
  const comment = `# ${"长".repeat(2_600_000)}\n`;
  expect((await yaml.read(head + comment)).findings).toEqual([]);
  expect((await yaml.read(head + comment + comment)).findings.map(({ rule }) => rule)).toEqual(["yaml/too-large"]);
  const { plan, findings } = await folder.read(tree({ "goals.yaml": comment, "measures.yaml": comment }));
  expect(plan).toBeUndefined();
  expect(findings.map(({ rule, location }) => [rule, location?.file])).toEqual([["yaml/too-large", "measures.yaml"]]);
});
