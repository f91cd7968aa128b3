import { checkSpecVersion, explainShape, type Finding, findUnsafe, type ItemKind, itemKinds, listOfKind, type Plan, planSchema, schemaFinding } from "@regional-plan/model";
import type * as z from "zod";
import { compileShape } from "./compile-shape.ts";
import { headSchema, itemSchemas } from "./item-schemas.ts";
import { type Origins, unusable, usablePart } from "./usable-part.ts";

/** What is wrong with the shape of an input, and what of it later rules can look at. */
export interface CheckedShape {
  readonly problems: readonly Finding[];
  /** The part of the input that has the right shape, the input itself where all of it has; absent where it is no plan at all. */
  readonly plan?: Plan;
  /** Where the elements of shortened lists stood in the input. */
  readonly origins: Origins;
  /** The ids of items that are too broken to be looked at; links to them are no mistake. */
  readonly lost: ReadonlySet<string>;
}

/** Checks the shape of an input. zod explains the items that fail, and sees no other. */
export function checkShape(input: unknown): CheckedShape {
  const origins: Origins = new Map();
  const lost = new Set<string>();
  const version = checkSpecVersion(input);
  if (version.length > 0) return { problems: version, origins, lost };
  if (typeof input !== "object" || input === null || Array.isArray(input)) return { problems: explainShape(planSchema, input), origins, lost };
  const problems: Finding[] = [];
  const head: Record<string, unknown> = { ...input };
  const lists: Record<string, unknown> = {};
  for (const kind of itemKinds) {
    const list = head[listOfKind[kind]];
    if (!Array.isArray(list)) continue;
    delete head[listOfKind[kind]];
    lists[listOfKind[kind]] = checkList(kind, list, { problems, origins, lost });
  }
  if (!compileShape(headSchema)(head)) problems.push(...explain(planSchema, head, ""));
  if (problems.length === 0) return { problems, plan: input as Plan, origins, lost };
  const usableHead = usablePart(headSchema, { specVersion: "0.0", id: "plan", languages: ["und"], ...head }, origins);
  return { problems, plan: { ...(usableHead as object), ...lists } as Plan, origins, lost };
}

/** The usable items of a list; the list itself where all are. */
function checkList(kind: ItemKind, list: readonly unknown[], { problems, origins, lost }: { problems: Finding[]; origins: Origins; lost: Set<string> }): readonly unknown[] {
  const schema = itemSchemas[kind];
  const check = compileShape(schema);
  let usable: unknown[] | undefined;
  const from: number[] = [];
  for (let index = 0; index < list.length; index++) {
    const item: unknown = list[index];
    const whole = check(item);
    if (!whole && usable === undefined) {
      usable = list.slice(0, index);
      from.push(...usable.keys());
    }
    if (!whole) problems.push(...explain(schema, item, `/${listOfKind[kind]}/${index}`));
    if (usable === undefined) continue;
    const part = whole ? item : usablePart(schema, item, origins);
    if (part === unusable) lost.add(String((item as { id?: unknown } | null | undefined)?.id));
    else from.push(index), usable.push(part);
  }
  if (usable !== undefined) origins.set(usable, from);
  return usable ?? list;
}

function explain(schema: z.ZodType, value: unknown, at: string): Finding[] {
  const unsafe = findUnsafe(value).map((finding) => ({ ...finding, path: at + finding.path }));
  return unsafe.length > 0 ? unsafe : explainShape(schema, value, at);
}
