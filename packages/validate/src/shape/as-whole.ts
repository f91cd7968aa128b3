import {
  checkSpecVersion,
  compileShape,
  headShape,
  isJsonObject,
  itemKinds,
  type LostParts,
  listOfKind,
  type Plan,
} from "@regional-plan/model";
import type { CheckedShape } from "./checked-shape.ts";
import { kindsLost } from "./kinds-lost.ts";

/** An input whose own fields have the right shape and whose lists are lists: a plan, if its items turn out to be items. `lost` is what could not be read. */
export function asWhole(input: unknown, lost?: LostParts): (CheckedShape & { readonly plan: Plan }) | undefined {
  if (!isRecord(input) || checkSpecVersion(input).length > 0 || !compileShape(headShape)(headOf(input))) return undefined;
  return {
    problems: [],
    plan: input as unknown as Plan,
    unexplained: 0,
    origins: new Map(),
    lost: new Set(lost?.ids),
    lostKinds: kindsLost(lost),
  };
}

/** Whether an input is an object as JSON has them, and no list. */
export const isRecord = (input: unknown): input is Readonly<Record<string, unknown>> =>
  typeof input === "object" && input !== null && !Array.isArray(input) && isJsonObject(input);

/** An input without its lists of items. What stands in the place of one and is no list stays, as a key too many. */
export function headOf(input: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const head = { ...input };
  for (const kind of itemKinds) if (Array.isArray(head[listOfKind[kind]])) delete head[listOfKind[kind]];
  return head;
}
