import type { PlanPart } from "@regional-plan/compare";
import type { Locate } from "@regional-plan/convert";
import { compileShape, findUnsafe, planShape, shapeOfKey } from "@regional-plan/model";
import type { Opened } from "../opened.ts";

/** A plan, or a part of one, as it was read. */
export interface ReadPart {
  readonly part: PlanPart;
  readonly locate: Locate;
  /** The ids that reading has made, and that nobody else can know. */
  readonly madeIds?: ReadonlySet<string>;
}

/**
 * Reads a plan, or what a file of a folder holds of one: some of its lists, or its own fields. `undefined` where it is neither;
 * to say why not is for a check.
 */
export async function readPart({ content, format, problems, reading }: Opened): Promise<ReadPart | undefined> {
  const loaded = await (await format.loadReader?.())?.load(content, reading);
  if (loaded === undefined || [...problems, ...loaded.findings].some(({ severity }) => severity === "error")) return undefined;
  const part = withoutEmptyLists(loaded.value);
  return isPart(part) ? { part, locate: loaded.locate, ...(loaded.madeIds && { madeIds: loaded.madeIds }) } : undefined;
}

/** In a file of a folder, a list without entries may be a key with nothing behind it, or nothing at all. */
function withoutEmptyLists(value: unknown): unknown {
  if (value === undefined || value === null) return {};
  const entries = typeof value === "object" && !Array.isArray(value) ? Object.entries(value) : [];
  const isEmpty = ([key, inner]: [string, unknown]) => inner === null && shapeOfKey(planShape, key)?.is === "list";
  return entries.some(isEmpty) ? Object.fromEntries(entries.filter((entry) => !isEmpty(entry))) : value;
}

function isPart(value: unknown): value is PlanPart {
  if (typeof value !== "object" || value === null || Array.isArray(value) || findUnsafe(value).length > 0) return false;
  return Object.entries(value).every(([key, inner]) => {
    const shape = shapeOfKey(planShape, key);
    return shape !== undefined && compileShape(shape)(inner);
  });
}
