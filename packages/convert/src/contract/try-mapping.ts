import { atPointer, type Plan, pointerSteps } from "@regional-plan/model";
import type { Content, Format } from "./define-format.ts";
import type { FormatOptions, GivenOptions } from "./format-options.ts";
import { lossesBeyond } from "./losses-beyond.ts";
import { sameContent } from "./same-content.ts";

/**
 * Tries whether the mapping of a format says what is written: a field that a row names shows in the content, by one choice of
 * its options at least, and one that no row names does not. A row that says when it shows may not show. What does not hold, in words. A mapping with a row for
 * everything, `*`, says nothing of single fields.
 */
export async function tryMapping({ write, mapping, options }: Format, plan: Plan): Promise<string[]> {
  if (write === undefined || mapping.some(({ field }) => field === "*")) return [];
  const writePlan = write;
  const choices = choicesOf(options);
  const contents = await contentsOf(plan);
  const problems: string[] = [];
  for (const { field, when } of mapping) {
    const paths = pathsOf(field, plan);
    if (when === undefined && paths.length > 0 && (await isWrittenAlike(without(plan, paths))))
      problems.push(`The mapping names ${field}, and nothing of it is written.`);
  }
  for (const [field, paths] of byField(lossesBeyond(plan, mapping).map(({ path }) => path))) {
    const isAlike = (await isWrittenAlike(without(plan, paths))) ?? (await isWrittenAlike(withOthers(plan, paths)));
    if (isAlike === false) problems.push(`No row of the mapping names ${field}, and it is written.`);
  }
  return problems;

  /** Whether another plan is written as this one; `undefined` where it lacks what a plan must have, and cannot be written. */
  async function isWrittenAlike(other: Plan): Promise<boolean | undefined> {
    try {
      const others = await contentsOf(other);
      return contents.every((content, index) => sameContent(content, others[index] ?? ""));
    } catch {
      return undefined;
    }
  }

  async function contentsOf(some: Plan): Promise<Content[]> {
    const written: Content[] = [];
    for (const choice of choices) written.push((await writePlan(some, choice)).content);
    return written;
  }
}

/** Every way to set the options that have choices. */
function choicesOf(options: FormatOptions): GivenOptions[] {
  let all: GivenOptions[] = [{}];
  for (const [name, option] of Object.entries(options))
    if (option.kind === "choice") all = all.flatMap((given) => option.choices.map((choice) => ({ ...given, [name]: choice })));
  return all;
}

/** The paths in a plan of a field as a mapping names it, `goals[].statement`. */
function pathsOf(field: string, plan: Plan): string[] {
  let found: [path: string, value: unknown][] = [["", plan]];
  for (const [index, step] of field.split(".").entries()) {
    const [key = "", isInList] = [step.replace("[]", ""), step.endsWith("[]") && index < field.split(".").length - 1];
    found = found.flatMap(([path, value]): [string, unknown][] => {
      if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return [];
      const inner: unknown = (value as Record<string, unknown>)[key];
      const at = `${path}/${key}`;
      return isInList && Array.isArray(inner) ? inner.map((item, place) => [`${at}/${place}`, item]) : [[at, inner]];
    });
  }
  return found.map(([path]) => path);
}

/** Paths by the field that they are of; without ids, which hold a plan together whether they are printed or not. */
function byField(paths: readonly string[]): ReadonlyMap<string, string[]> {
  const fields = new Map<string, string[]>();
  for (const path of paths) {
    const field = path
      .slice(1)
      .replace(/\/[0-9]+(?=\/|$)/gu, "[]")
      .replaceAll("/", ".");
    if (!/(?:^|\.)id$/u.test(field)) fields.set(field, [...(fields.get(field) ?? []), path]);
  }
  return fields;
}

/** A plan without what some paths point to. */
export function without(plan: Plan, paths: readonly string[]): Plan {
  return changed(plan, paths, (parent, key) => {
    if (Array.isArray(parent)) parent.splice(Number(key), 1);
    else Reflect.deleteProperty(parent, key);
  });
}

/** A plan with another text wherever some paths point to one. */
function withOthers(plan: Plan, paths: readonly string[]): Plan {
  const other = (value: unknown): unknown => {
    if (typeof value === "string") return `${value}-x`;
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, other(inner)]));
  };
  return changed(plan, paths, (parent, key) => Reflect.set(parent, key, other(Reflect.get(parent, key))));
}

/** A copy of a plan, changed at some paths, the last first: what is taken out of a list moves what stands behind it. */
function changed(plan: Plan, paths: readonly string[], change: (parent: object, key: string) => void): Plan {
  const copy = JSON.parse(JSON.stringify(plan)) as Plan;
  for (const path of [...paths].reverse()) {
    const parent = atPointer(copy, path.slice(0, path.lastIndexOf("/")));
    if (typeof parent === "object" && parent !== null) change(parent, pointerSteps(path).at(-1) ?? "");
  }
  return copy;
}
