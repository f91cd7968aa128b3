import type { PlanPart } from "@regional-plan/compare";
import type { Locate, ReadScope } from "@regional-plan/convert";
import { compileShape, type Finding, findUnsafe, itemKinds, listOfKind, planShape, shapeOfKey } from "@regional-plan/model";
import type { Opened } from "../opened.ts";

/** A plan, or a part of one, as it was read. */
export interface ReadPart {
  readonly part: PlanPart;
  readonly locate: Locate;
  /** The ids that reading has made, and that nobody else can know. */
  readonly madeIds?: ReadonlySet<string>;
  /** What it could say of a plan, where it is tables that people fill in. */
  readonly scope?: ReadScope;
  /** What was no more than guessed where tables were read. */
  readonly guessed?: readonly Finding[];
}

/**
 * Reads a plan, or what a file of a folder holds of one: some of its lists, or its own fields. `undefined` where it is neither;
 * to say why not is for a check. With the plan that tables are read into, rows that belong to items of it may be there alone.
 */
export async function readPart({ content, format, problems, reading }: Opened, into?: PlanPart): Promise<ReadPart | undefined> {
  const loaded = await (await format.loadReader?.())?.load(content, reading);
  if (loaded === undefined) return undefined;
  const errors = [...problems, ...loaded.findings].filter(({ severity }) => severity === "error");
  if (errors.length > 0 && !(into !== undefined && loaded.scope !== undefined && areOfItems(errors, into))) return undefined;
  const part = withoutEmptyLists(loaded.value);
  if (!isPart(part)) return undefined;
  const { locate, madeIds, scope } = loaded;
  const guessed = scope === undefined ? [] : loaded.findings.filter(({ severity }) => severity === "warning");
  return { part, locate, ...(madeIds && { madeIds }), ...(scope && { scope }), ...(guessed.length > 0 && { guessed }) };
}

/** Whether all that is wrong are rows of items that stand in the plan and not in the tables: deleted, hidden, or not sent along. */
function areOfItems(errors: readonly Finding[], plan: PlanPart): boolean {
  if (errors.some(({ rule }) => rule !== "tables/orphan")) return false;
  const ids = new Set<unknown>(itemKinds.flatMap((kind) => (plan[listOfKind[kind]] ?? []).map(({ id }) => id)));
  return errors.every(({ params }) => ids.has(params?.id));
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
