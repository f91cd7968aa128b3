import type { Finding } from "./finding.ts";
import { type PathStep, toPointer } from "./json-pointer.ts";
import { type ShapeProblem, schemaFinding } from "./shape-problems.ts";

/** How many levels deep a plan may be nested. */
export const maxDepth = 100;

/**
 * What no schema sees: own keys named `__proto__`, which zod would drop in silence, values that JSON cannot hold, and
 * nesting that would exhaust the stack, circles included. The first of each kind is told. What stands deep down in many
 * places is looked at once, or twenty shared lists would take a million steps.
 */
export function findUnsafe(value: unknown): Finding[] {
  const found = new Map<keyof typeof problems, Finding>();
  const tell = (kind: keyof typeof problems, path: readonly PathStep[]) => {
    if (!found.has(kind))
      found.set(kind, { rule: schemaFinding.id, severity: "error", path: toPointer(path), params: { ...problems[kind] } });
  };
  const path: PathStep[] = [];
  const done = new Set<object>();
  const visit = (inner: unknown) => {
    if (typeof inner === "number" && !Number.isFinite(inner)) tell("number", path);
    if (notInJson.has(typeof inner)) tell("value", path);
    if (typeof inner !== "object" || inner === null || done.has(inner) || found.has("depth")) return;
    if (path.length >= maxDepth) {
      tell("depth", path);
      return;
    }
    for (const [key, next] of Array.isArray(inner) ? inner.entries() : Object.entries(inner)) {
      path.push(key);
      if (key === "__proto__") tell("proto", path);
      visit(next);
      path.pop();
    }
    if (path.length > flat) done.add(inner);
  };
  visit(value);
  return [...found.values()];
}

/** The items of a plan lie no deeper, so that a large plan needs no memory of them. */
const flat = 5;

const notInJson = new Set(["undefined", "function", "symbol", "bigint"]);

const problems = {
  value: {
    problem: { en: "This value cannot be written as JSON.", zh: "该值无法以 JSON 表示。" },
    advice: {
      en: "Write a text, a number, true, false, a list or an object, or leave the field out.",
      zh: "请改为文本、数字、true、false、列表或对象，或删去该字段。",
    },
  },
  proto: {
    problem: { en: "The key “__proto__” is not allowed.", zh: "不允许使用键名“__proto__”。" },
    advice: { en: "Delete it.", zh: "请删除该键。" },
  },
  number: {
    problem: { en: "This number is too large, or not a number at all.", zh: "该数值过大，或并非数字。" },
    advice: { en: "Write a finite number.", zh: "请改写为有限的数值。" },
  },
  depth: {
    problem: { en: "The input is nested more than 100 levels deep.", zh: "输入的嵌套层数超过一百层。" },
    advice: {
      en: "A plan is flat: lists of items. Look for brackets that were never closed.",
      zh: "规划数据由平铺的列表组成，请检查是否有括号未闭合。",
    },
  },
} satisfies Record<string, ShapeProblem>;
