import { applyOperations, type FixOperation } from "@regional-plan/model";
import { expect, test } from "vitest";
import type { Splice } from "../edit/splice-text.ts";
import { isCertainInEntries } from "./certain-in-entries.ts";
import { readYamlText } from "./yaml-text.ts";

const plan = `id: p # of a small city
title: { zh: 计划 }
goals:
  # First things first
  - id: goal-1
    horizon: 2025 # the year
    statement: { zh: 走在前列 }
  - {id: goal-2, horizon: 2030}
  - horizon: 2035
    id: goal-3
measures:
- id: measure-1
- id: measure-2
`;

/** Whether it is certain that what stands in the place of some words is what is meant by an operation. */
function isCertain(text: string, changes: Readonly<Record<string, string>>, ...operations: FixOperation[]): boolean {
  const { value, document } = readYamlText(text);
  if (document === undefined) throw new Error("The text cannot be read.");
  const splices = Object.entries(changes).map(([words, put]): Splice => {
    const start = text.indexOf(words);
    return { start, end: start + words.length, text: put };
  });
  return isCertainInEntries(text, document, splices, { before: value, after: applyOperations(value, operations).value });
}

const replace = (path: string, value: unknown): FixOperation => ({ op: "replace", path, value });

test.each<[string, Readonly<Record<string, string>>, FixOperation[]]>([
  ["a scalar", { "2025": "2026" }, [replace("/goals/0/horizon", 2026)]],
  ["a text in brackets", { 走在前列: '"走在, 前列"' }, [replace("/goals/0/statement/zh", "走在, 前列")]],
  ["in an entry in brackets", { "2030": '"2030"' }, [replace("/goals/1/horizon", "2030")]],
  ["in the last entry of a list", { "goal-3": "goal-4" }, [replace("/goals/2/id", "goal-4")]],
  ["in a list that is not indented", { "measure-2": "measure-3" }, [replace("/measures/1/id", "measure-3")]],
  ["in several entries", { "2025": "1", "2035": "3" }, [replace("/goals/0/horizon", 1), replace("/goals/2/horizon", 3)]],
])("is certain of %s", (_, changes, operations) => expect(isCertain(plan, changes, ...operations)).toBe(true));

test.each<[string, Readonly<Record<string, string>>, FixOperation[]]>([
  ["another value than was asked for", { "2025": "2027" }, [replace("/goals/0/horizon", 2026)]],
  ["what a comment swallows", { "2025": "2026 # " }, [replace("/goals/0/horizon", "2026 # ")]],
  ["a quotation mark that stays open", { "2025": '"2026' }, [replace("/goals/0/horizon", "2026")]],
  ["a bracket that ends too soon", { "2030": "2031}" }, [replace("/goals/1/horizon", "2031}")]],
  ["what breaks the line", { "2025": "2026\n    due: 1" }, [replace("/goals/0/horizon", 2026)]],
  ["a change beside the entries", { 计划: "规划" }, [replace("/title/zh", "规划")]],
  ["a change of which nothing is written", { "2025": "2026" }, [replace("/goals/0/horizon", 2026), replace("/title/zh", "规划")]],
  [
    "a change in an entry of which nothing is written",
    { "2025": "2026" },
    [replace("/goals/0/horizon", 2026), replace("/goals/1/id", "x")],
  ],
  ["what is written in the wrong entry", { "2030": "2026" }, [replace("/goals/0/horizon", 2026)]],
  ["an entry that goes", { "- id: measure-2": "" }, [{ op: "remove", path: "/measures/1" }]],
])("is not certain of %s", (_, changes, operations) => expect(isCertain(plan, changes, ...operations)).toBe(false));

test("is not certain where a directive changes what the text means", () => {
  const told = `%YAML 1.1\n---\n${plan}`;
  expect(isCertain(told, { "2025": "yes" }, replace("/goals/0/horizon", "yes"))).toBe(false);
});
