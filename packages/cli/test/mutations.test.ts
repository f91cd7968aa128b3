import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { json } from "@regional-plan/convert/json";
import { atPointer, type Finding } from "@regional-plan/model";
import { type ValidationReport, validatePlan } from "@regional-plan/validate";
import { codes } from "@regional-plan/validate/codes";
import { describe, expect, test } from "vitest";
import { faults, type Json } from "./faults.ts";

const require = createRequire(import.meta.url);
const sound = readFileSync(require.resolve("@regional-plan/ningbo/plan.json"), "utf8");
const source = readFileSync(require.resolve("@regional-plan/ningbo/source.txt"), "utf8");
const soundHash = (JSON.parse(sound) as { documents: { sha256: string }[] }).documents[0]?.sha256 ?? "";

const nameOf = ({ rule, path }: Finding) => `${rule} ${path}`;

/** What the plan has to be forgiven already: it names no responsible units and no dates. */
const known = new Set((await check(sound)).findings.map(nameOf));

describe("a fault in the Ningbo plan is found, it alone, and where it is", () => {
  test.each(faults)("$what", async ({ put, found }) => {
    const plan = JSON.parse(sound) as Json;
    put(plan);
    const text = JSON.stringify(plan, undefined, 2);
    const fresh = (await check(text)).findings.filter((finding) => !known.has(nameOf(finding)));
    expect(fresh.map(nameOf)).toEqual(found.map((name) => name.replace(/\{(.+)\}/u, (_, id: string) => indexOf(plan, id))));
    for (const finding of fresh) expect(textAt(text, finding)).toBe(expectedAt(plan, finding.path));
  });
});

async function check(text: string): Promise<ValidationReport> {
  const { value, locate } = await json.load(text);
  const document = (value as { documents: { id: string; sha256: string }[] }).documents[0];
  const documents = { [document?.id ?? ""]: { text: source, sha256: soundHash } };
  return validatePlan(value, { preset: "strict", documents, locate, codes, asOf: "2026-11-23" });
}

/** How the text goes on where a finding points. */
function textAt(text: string, { location }: Finding): string {
  const line = text.split("\n")[(location?.line ?? 0) - 1] ?? "";
  return line.slice((location?.column ?? 0) - 1).replace(/,$/u, "");
}

/** How the value at a path is written, or what is around it where there is none: the rest of its first line. */
function expectedAt(plan: Json, path: string): string {
  const value = atPointer(plan, path);
  if (value === undefined) return expectedAt(plan, path.slice(0, path.lastIndexOf("/")));
  return (JSON.stringify(value, undefined, 2).split("\n")[0] ?? "").replace(/,$/u, "");
}

function indexOf(plan: Json, id: string): string {
  const list = Object.values(plan).find((items) => Array.isArray(items) && items.some((item: Json) => item.id === (id as unknown as Json)));
  return String((list as unknown as Json[]).findIndex((item) => item.id === (id as unknown as Json)));
}
