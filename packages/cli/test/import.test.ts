import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { importPlan } from "@regional-plan/import-zh";
import type { Plan, SourceSpan } from "@regional-plan/model";
import { casesToTry } from "@regional-plan/repository/cases-to-try";
import { randomNumbers } from "@regional-plan/repository/random-numbers";
import { validatePlan } from "@regional-plan/validate";
import { describe, expect, test } from "vitest";
import { folderWith, run } from "./run-command.ts";

const folder = fileURLToPath(new URL("../../import-zh/test/documents/", import.meta.url));
const documents = [
  ...readdirSync(folder)
    .filter((name) => /^(?!README).*\.(?:txt|md)$/u.test(name))
    .map((name) => readFileSync(folder + name, "utf8")),
  readFileSync(new URL("../../../seeds/ningbo/source.txt", import.meta.url), "utf8"),
];

/** What is wrong with an imported plan: errors of the preset basic, spans that do not match, items without one. */
function faultsOf(plan: Plan, text: string): string[] {
  const { findings } = validatePlan(plan, { preset: "basic", documents: { "document-1": text } });
  const faults = findings.filter(({ severity }) => severity === "error").map(({ rule, path }) => `${rule} ${path}`);
  for (const [list, items] of Object.entries(plan)) {
    if (!Array.isArray(items) || ["documents", "languages", "issuers"].includes(list)) continue;
    for (const { id, source = [] } of items as { id: string; source?: SourceSpan[] }[]) {
      if (source.length === 0 && list !== "agencies") faults.push(`${id} has no source`);
      for (const { quote, start, end } of source) if (text.slice(start, end) !== quote) faults.push(`${id} quotes what is not there`);
    }
  }
  return faults;
}

describe("every imported plan is sound, and each of its items shows its source", () => {
  test("as the documents are", async () => {
    for (const document of documents) {
      const { plan, text } = await importPlan(document);
      expect(plan && faultsOf(plan, text)).toEqual([]);
    }
  });

  test("and however lines are dropped, joined, put in another order or pointed otherwise", { timeout: 600_000 }, async () => {
    const count = casesToTry(2000);
    for (let seed = 0; seed < count; seed++) {
      const random = randomNumbers(seed);
      const spoilt = spoil(documents[random(documents.length)] ?? "", random);
      const { plan, text } = await importPlan(spoilt);
      if (plan !== undefined) expect({ seed, faults: faultsOf(plan, text) }).toEqual({ seed, faults: [] });
    }
  });
});

const signs = ["，", "。", "；", "：", "、", "（", "）", "“", "”", "《", " ", "\t", "1", "一", "\n", ""];

/** A document with a few of its lines and signs changed. */
function spoil(document: string, random: (below: number) => number): string {
  const lines = document.split("\n");
  for (let change = random(8) + 1; change > 0; change--) {
    const at = random(lines.length);
    const kind = random(4);
    if (kind === 0) lines.splice(at, 1);
    else if (kind === 1) lines.splice(at, 2, lines.slice(at, at + 2).join(""));
    else if (kind === 2) lines.splice(random(lines.length), 0, ...lines.splice(at, 1));
    else {
      const line = lines[at] ?? "";
      const place = random(line.length + 1);
      lines[at] = line.slice(0, place) + (signs[random(signs.length)] ?? "") + line.slice(place + random(2));
    }
  }
  return lines.join("\n");
}

test("the command writes a folder that is sound, with the text and the document beside it", async () => {
  const cwd = folderWith({ "方案.txt": readFileSync(`${folder}three-year-action-plan.txt`, "utf8") });
  const { code, stdout } = await run(["import", "方案.txt", "-o", "plan", "--lang", "zh"], { cwd });
  expect([code, stdout]).toEqual([0, expect.stringContaining("规划已写入 plan")]);
  const checked = await run(["validate", "plan", "--preset", "basic"], { cwd });
  expect([checked.code, checked.stdout]).toEqual([0, expect.stringContaining("no errors")]);
});

test("a folder that holds anything is left as it is", async () => {
  const written = folderWith({ "plan.txt": readFileSync(`${folder}approval.txt`, "utf8"), "out/measures.yaml": "a: 1\n" });
  const { code, stderr } = await run(["import", "plan.txt", "-o", "out", "--lang", "zh"], { cwd: written });
  expect([code, stderr]).toEqual([2, expect.stringContaining("文件夹不是空的")]);
  expect(readFileSync(`${written}/out/measures.yaml`, "utf8")).toBe("a: 1\n");
});

test("what is no document is refused with what to do", async () => {
  const cwd = folderWith({ "plan.doc": "{\\rtf1 \\u35268?}" });
  const { code, stderr } = await run(["import", "plan.doc"], { cwd });
  expect([code, stderr]).toEqual([2, expect.stringContaining("save it as .docx")]);
});
