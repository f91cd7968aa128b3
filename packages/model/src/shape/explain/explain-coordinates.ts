import type { FixOperation } from "../../finding/finding.ts";
import { geometrySchema } from "../../plan/parts/geometry.ts";
import { exactNumber } from "../../text/exact-number.ts";
import { sampleOf } from "../sample-of.ts";
import { schemaAt } from "../schema-at.ts";
import { lineAsWritten } from "./as-written.ts";
import { fits, type Problem, pathIn, type ShapeContext, type ShapeProblem, valueAt } from "./shape-problem.ts";

/** All that is wrong with the coordinates of one geometry is one problem: it is told once, whatever the places that it shows at. */
export function coordinatesProblem(path: readonly PropertyKey[], context: ShapeContext, seen: Set<string>): ShapeProblem[] | undefined {
  const around = coordinatesAround(path, context);
  const value = around && valueAt(context, around);
  // What is absent or empty is told as of any field.
  if (around === undefined || value === undefined || value === null || value === "") return undefined;
  const key = around.join("/");
  if (seen.has(key)) return [];
  seen.add(key);
  return [explainCoordinates(around, context)];
}

/** The path of the coordinates of a geometry that a path leads to or into. */
function coordinatesAround(path: readonly PropertyKey[], { schema, value }: ShapeContext): readonly PropertyKey[] | undefined {
  const at = path.indexOf("coordinates");
  if (at < 0) return undefined;
  const owner = schemaAt(schema, path.slice(0, at), value);
  return geometrySchema.options.some((option) => option === owner) ? path.slice(0, at + 1) : undefined;
}

/**
 * What is wrong with the coordinates of a geometry, as one problem: how many pairs of brackets are due, numbers in quotation
 * marks, or what is no point.
 */
function explainCoordinates(path: readonly PropertyKey[], context: ShapeContext): ShapeProblem {
  const value = valueAt(context, path);
  const sample = sampleOf(schemaAt(context.schema, path, context.value), "coordinates");
  const type = `geometry-${(valueAt(context, path.slice(0, -1)) as { type: string }).type}`;
  const due = levelsOf(sample).least;
  const told = (variant: Problem["variant"], params: Problem["params"] = {}, candidate?: unknown): Problem => {
    const isShown = candidate !== undefined && fits(context, path, candidate) && JSON.stringify(candidate).length <= mostShown;
    return { variant, params: { type, due, ...params, mended: lineAsWritten("coordinates", isShown ? candidate : sample) } };
  };
  const numbers = inNumbers(value);
  const { least, most, isOther } = levelsOf(numbers);
  if (typeof value === "string" || (numbers !== value && fits(context, path, numbers)))
    return {
      path,
      ...told("coordinateTexts", {}, numbers),
      ...(fits(context, path, numbers) && { fix: fixesOf(value, numbers, pathIn(context, path)) }),
    };
  if (isOther) return { path, ...told("coordinateForm") };
  if (least !== most) return { path, ...told("coordinateUneven") };
  if (least !== due) return { path, ...told("coordinateLevels", { found: least }, withLevels(numbers, due - least)) };
  const wrong = pointsIn(value).find((point) => point.length < 2 || point.length > 3 || point.some((part) => typeof part !== "number"));
  if (wrong?.every((part) => typeof part === "number")) return { path, ...told("coordinateCount", { count: wrong.length }) };
  return { path, ...told("coordinateTexts") };
}

/** Each text as its number in its own place: what is a number already stays as it is spelt. */
function fixesOf(value: unknown, numbers: unknown, path: string): FixOperation[] {
  if (Array.isArray(value) && Array.isArray(numbers))
    return value.flatMap((part, index) => fixesOf(part, numbers[index], `${path}/${index}`));
  return value === numbers ? [] : [{ op: "replace", path, value: numbers }];
}

/** A longer example is none. */
const mostShown = 120;

/** Texts of numbers as the numbers: `"121.5"`, and a whole list that stands in quotation marks, `"121.5, 29.9"`. */
function inNumbers(value: unknown): unknown {
  if (typeof value === "string") {
    const text = value
      .normalize("NFKC")
      .replace(/[、，;；]/gu, ",")
      .trim();
    if (/^[\d\s.,+[\]-]+$/u.test(text) && text.length <= 10_000) return inNumbersOf(text);
    return value;
  }
  if (!Array.isArray(value)) return value;
  const parts = value.map((part) => (typeof part === "string" ? (numberOf(part) ?? part) : inNumbers(part)));
  return parts.every((part, index) => part === value[index]) ? value : parts;
}

/** A list in a text: with its brackets, or the two or three numbers of one point without. */
function inNumbersOf(text: string): unknown {
  if (!text.startsWith("[")) {
    const parts = text.split(/\s*,\s*|\s+/u).map(numberOf);
    return parts.length === 2 || parts.length === 3 ? (parts.includes(undefined) ? text : parts) : text;
  }
  if (text.match(/[\d.+-]+/gu)?.some((part) => numberOf(part) === undefined)) return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** A decimal that a number can hold. */
function numberOf(part: string): number | undefined {
  const text = part.normalize("NFKC").trim();
  return /^[+-]?\d{1,20}(?:\.\d{1,20})?$/u.test(text) ? exactNumber(text.replace(/^\+/u, "")) : undefined;
}

/** How many pairs of brackets stand around the numbers of a value, and whether anything is there that is neither. */
function levelsOf(value: unknown, depth = 0): { readonly least: number; readonly most: number; readonly isOther: boolean } {
  if (!Array.isArray(value) || depth > mostLevels) return { least: depth, most: depth, isOther: depth === 0 || !isPart(value) };
  // What is empty may be anything from here on.
  if (value.length === 0) return { least: depth + 1, most: depth + 1, isOther: false };
  const all = value.map((inner) => levelsOf(inner, depth + 1));
  const least = all.reduce((level, { least }) => Math.min(level, least), mostLevels);
  const most = all.reduce((level, { most }) => Math.max(level, most), 0);
  return { least, most, isOther: all.some(({ isOther }) => isOther) };
}

const isPart = (value: unknown): boolean => typeof value === "number" || typeof value === "string" || Array.isArray(value);

/** No geometry has more. */
const mostLevels = 8;

/** A value with more pairs of brackets around it, or with fewer; `undefined` where there is more than one thing in them. */
function withLevels(value: unknown, more: number): unknown {
  if (more > 0) return withLevels([value], more - 1);
  if (more === 0) return value;
  return Array.isArray(value) && value.length === 1 ? withLevels(value[0], more + 1) : undefined;
}

function pointsIn(value: unknown): unknown[][] {
  if (!Array.isArray(value)) return [];
  return value.some(Array.isArray) ? value.flatMap(pointsIn) : [value];
}
