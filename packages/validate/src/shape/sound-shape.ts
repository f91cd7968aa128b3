import { checkSpecVersion, itemKinds, listOfKind, type Plan } from "@regional-plan/model";
import type { CheckedShape } from "./checked-shape.ts";
import { compileShape } from "./compile-shape.ts";
import { headShape, itemShapes } from "./plan-shapes.gen.ts";

/** An input whose own fields have the right shape and whose lists are lists: a plan, if its items turn out to be items. */
export function asWhole(input: unknown): (CheckedShape & { readonly plan: Plan }) | undefined {
  if (typeof input !== "object" || input === null || Array.isArray(input) || checkSpecVersion(input).length > 0) return undefined;
  const head: Record<string, unknown> = { ...input };
  for (const kind of itemKinds) {
    const list = head[listOfKind[kind]];
    if (Array.isArray(list)) delete head[listOfKind[kind]];
  }
  // A list that is none is a key too many.
  if (!compileShape(headShape)(head)) return undefined;
  return { problems: [], plan: input as Plan, unexplained: 0, origins: new Map(), lost: new Set() };
}

/** Whether an input has the shape of a plan, with all of its items. */
export function isSound(input: unknown): boolean {
  const plan = asWhole(input)?.plan;
  return plan !== undefined && itemKinds.every((kind) => (plan[listOfKind[kind]] ?? []).every(compileShape(itemShapes[kind])));
}
