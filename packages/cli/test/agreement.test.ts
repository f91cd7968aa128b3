import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Content } from "@regional-plan/convert";
import { folder } from "@regional-plan/convert/folder";
import { json } from "@regional-plan/convert/json";
import { ndjson } from "@regional-plan/convert/ndjson";
import { yaml } from "@regional-plan/convert/yaml";
import { type Finding, itemKinds, listOfKind, type Plan, parsePlan, planShape, serialisePlan } from "@regional-plan/model";
import { arbitraryOf } from "@regional-plan/repository/arbitrary";
import { casesToTry } from "@regional-plan/repository/cases-to-try";
import { randomNumbers } from "@regional-plan/repository/random-numbers";
import { spoil } from "@regional-plan/repository/spoil";
import { transportCompact } from "@regional-plan/repository/transport-compact";
import { validatePlan } from "@regional-plan/validate";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { expect, test } from "vitest";

const schema = createRequire(import.meta.url).resolve("@regional-plan/model/schema/plan.json");
const isPlanBySchema = new Ajv2020({ strict: true }).compile(JSON.parse(readFileSync(schema, "utf8")) as object);

type Json = Record<string, unknown>;

const lists = itemKinds.map((kind): string => listOfKind[kind]);

/** A value as a text of each format, whether a plan or not. JSON is YAML too. */
const inFormats: readonly {
  read: (content: Content) => Promise<{ plan?: Plan }>;
  write: (plan: Plan) => Promise<{ content: Content }>;
  of: (value: Json) => Content;
}[] = [
  { ...json, of: (value) => JSON.stringify(value, undefined, 1) },
  { ...yaml, of: (value) => JSON.stringify(value, undefined, 1) },
  {
    ...ndjson,
    of: (value) => [{ plan: headOf(value) }, ...linesOf(value)].map((line) => JSON.stringify(line)).join("\n"),
  },
  {
    ...folder,
    of: (value) =>
      new Map([
        ["plan.yaml", JSON.stringify(headOf(value))],
        ...listsOf(value).map(([list, items]): [string, string] => [`${list}.yaml`, JSON.stringify({ [list]: items })]),
      ]),
  },
];

const isList = ([key, items]: [string, unknown]) => lists.includes(key) && Array.isArray(items);

const headOf = (value: Json) => Object.fromEntries(Object.entries(value).filter((entry) => !isList(entry)));

const listsOf = (value: Json) => Object.entries(value).filter(isList) as [string, unknown[]][];

const linesOf = (value: Json) =>
  listsOf(value).flatMap(([list, items]): object[] => (items.length === 0 ? [{ list }] : items.map((item) => ({ list, item }))));

/** What each of those that read a plan says of a value: that it is one, or not. */
async function verdicts(value: Json): Promise<Record<string, boolean>> {
  const isShape = ({ rule, variant }: Finding) =>
    ["structure/schema", "structure/spec-version"].includes(rule) || (rule === "structure/language-tag" && variant === "none");
  const read = await Promise.all(inFormats.map((format) => format.read(format.of(value))));
  return {
    parsePlan: parsePlan(value).plan !== undefined,
    // Whether a plan names its languages is a matter of shape; which, and how often, is not.
    validatePlan: !validatePlan(value, { preset: "basic" }).findings.some(isShape),
    ...Object.fromEntries(read.map(({ plan }, index) => [`reader ${index}`, plan !== undefined])),
  };
}

/** Holds that all say the same, and that what one writes all others read. */
async function agree(value: Json): Promise<boolean> {
  const { plan, findings } = parsePlan(value);
  const said = await verdicts(value);
  expect({ said: [...new Set(Object.values(said))], of: said, value }).toMatchObject({ said: [plan !== undefined] });
  // What no schema sees, a schema cannot refuse.
  const isUnsafe = findings.some(({ variant = "" }) => ["proto", "tooDeep"].includes(variant));
  if (!isUnsafe) expect({ bySchema: isPlanBySchema(value), value }).toMatchObject({ bySchema: plan !== undefined });
  if (plan === undefined) return false;
  const canonical = serialisePlan(plan);
  for (const { read, of, write } of inFormats) {
    expect(serialisePlan((await read(of(value))).plan as Plan)).toBe(canonical);
    expect(serialisePlan((await read((await write(plan)).content)).plan as Plan)).toBe(canonical);
  }
  return true;
}

const count = casesToTry(2000, 100);

test("parser, validator, JSON Schema and readers take the same plans and refuse the same", { timeout: 3_600_000 }, async () => {
  let taken = 0;
  for (let index = 0; index < count; index++) {
    const spoilt = JSON.parse(JSON.stringify(spoil(transportCompact, randomNumbers(index)))) as unknown;
    if (typeof spoilt !== "object" || spoilt === null || Array.isArray(spoilt)) continue;
    if (await agree({ ...spoilt, specVersion: "0.2" })) taken++;
  }
  expect(taken).toBeGreaterThan(count / 50);
  expect(taken).toBeLessThan(count);
});

test("and every plan that there can be", { timeout: 3_600_000 }, async () => {
  const plans = arbitraryOf(planShape).map((plan) => ({ ...(plan as Json), specVersion: "0.2" }));
  for (const plan of fc.sample(plans, { seed: 20, numRuns: count / 20 })) expect(await agree(plan)).toBe(true);
});

const sound: Json = { specVersion: "0.2", id: "p", title: { zh: "规划" }, languages: ["zh"] };

const goal = { id: "goal-1", statement: { zh: "甲" } };

const nested = (levels: number) => JSON.parse(`${'{"a":'.repeat(levels)}1${"}".repeat(levels)}`) as unknown;

test.each([90, 93, 94, 95, 96, 97, 98, 99, 100, 101, 120])("on data nested %i levels deep", async (levels) => {
  const data = { "a.b": nested(levels) };
  for (const value of [
    { ...sound, extensions: data },
    { ...sound, goals: [{ ...goal, extensions: data }] },
  ]) {
    expect(await agree(value)).toBe(levels <= 96);
    const broken = validatePlan(value).findings.filter(({ variant }) => variant === "tooDeep");
    expect(broken).toHaveLength(levels <= 96 ? 0 : 1);
  }
});

test.each([
  ["a lone surrogate", { ...sound, title: { zh: "\uD800规划" } }, true],
  ["a lone surrogate in a key of one's own", { ...sound, extensions: { "a.b": { "\uDC00": 1 } } }, true],
  ["a text of blanks", { ...sound, title: { zh: " \n\t" } }, false],
  ["an empty text", { ...sound, title: { zh: "" } }, false],
  ["no language in a text", { ...sound, title: {} }, true],
  ["a key __proto__", JSON.parse('{"specVersion":"0.2","id":"p","title":{"zh":"x","__proto__":"y"},"languages":["zh"]}') as Json, false],
  ["the same in data of one's own", { ...sound, extensions: { "a.b": JSON.parse('{"__proto__":{"a":1}}') as unknown } }, false],
  ["keys that every object has", { ...sound, extensions: { "a.b": { constructor: 1, toString: 2, hasOwnProperty: 3 } } }, true],
  ["a version that is no text", { ...sound, specVersion: 0.2 }, false],
  ["an offset that is no whole number", { ...sound, goals: [{ ...goal, source: [{ quote: "x", start: 1.5 }] }] }, false],
  ["an offset beyond what is exact", { ...sound, goals: [{ ...goal, source: [{ quote: "x", start: 2 ** 53 }] }] }, false],
  ["the largest number", { ...sound, extensions: { "a.b": [Number.MAX_VALUE, Number.MIN_VALUE, -1e21, 1e21] } }, true],
  ["a line break after an id", { ...sound, id: "p\n" }, false],
  ["full-width digits", { ...sound, issued: "２０２５" }, false],
  ["null where something may be absent", { ...sound, note: null }, false],
  ["an item that is null", { ...sound, goals: [null] }, false],
  ["an item that is a list", { ...sound, goals: [[]] }, false],
  ["a list that is an object", { ...sound, goals: { 0: goal } }, false],
  ["many brackets and dashes in a text", { ...sound, title: { zh: "[{".repeat(500) + "-".repeat(500) } }, true],
])("on %s", async (_, value, isTaken) => {
  expect(await agree(value as Json)).toBe(isTaken);
});

test.each(["1e400", "-1e999"])("on the number %s, which is none", async (number) => {
  for (const field of [`"extensions":{"a.b":${number}}`, `"targets":[{"id":"t","statement":{"zh":"x"},"quantity":{"value":${number}}}]`]) {
    const text = `{"specVersion":"0.2","id":"p","title":{"zh":"x"},"languages":["zh"],${field}}`;
    const value = JSON.parse(text) as Json;
    expect(parsePlan(value).plan).toBeUndefined();
    expect(validatePlan(value).summary.error).toBe(1);
    expect((await json.read(text)).plan ?? (await yaml.read(text)).plan).toBeUndefined();
  }
});
