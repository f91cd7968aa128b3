import {
  checkSpecVersion,
  compileShape,
  type ExplainOptions,
  explainShape,
  type Finding,
  findUnsafe,
  headShape,
  type ItemKind,
  itemFinder,
  itemKinds,
  itemShapes,
  languagesOf,
  listOfKind,
  type Plan,
  planSchema,
  schemaAt,
  toPointer,
} from "@regional-plan/model";
import type * as z from "zod";
import type { ValidateOptions } from "../engine/validate-options.ts";
import { headOf, isRecord } from "./as-whole.ts";
import type { CheckedShape } from "./checked-shape.ts";
import { kindsLost } from "./kinds-lost.ts";
import { noteItem, noteItemsWithin, noteNoList, noteUnknownLists, type Unread } from "./note-unread.ts";
import { type Origins, unusable, usablePart } from "./usable-part.ts";

/** What is gathered on the way. */
interface Gathered extends CheckedShape, Unread {
  readonly problems: Finding[];
  readonly lost: Set<string>;
  readonly lostKinds: Set<ItemKind>;
  readonly nameless: Set<ItemKind>;
  unexplained: number;
}

/** What is known beside the input. */
type Given = Pick<ValidateOptions, "sourceOf" | "lost">;

/** Checks the shape of an input. zod explains the items that fail, the first `most` problems of them, and sees no other. */
export function checkShape(input: unknown, most: number, { sourceOf, lost: unread }: Given = {}): CheckedShape {
  const gathered: Gathered = {
    problems: checkSpecVersion(input),
    unexplained: 0,
    origins: new Map(),
    lost: new Set(unread?.ids),
    lostKinds: kindsLost(unread),
    nameless: new Set(),
  };
  const { problems, origins } = gathered;
  if (problems.length > 0) return gathered;
  if (!isRecord(input)) return { ...gathered, problems: explain(planSchema, input, [], { ...(sourceOf && { sourceOf }) }) };
  const options: ExplainOptions = { languages: languagesOf(input), items: itemFinder(input), ...(sourceOf && { sourceOf }) };
  const head = headOf(input);
  const lists: Record<string, unknown> = {};
  for (const kind of itemKinds) {
    const list = input[listOfKind[kind]];
    if (Array.isArray(list)) lists[listOfKind[kind]] = checkList(kind, list, gathered, { most, ...options });
    else if (list !== undefined) noteNoList(kind, list, gathered);
  }
  noteUnknownLists(head, (kind) => input[listOfKind[kind]] !== undefined, gathered);
  if (!compileShape(headShape)(head)) problems.push(...explain(planSchema, { ...head, ...emptied(lists) }, [], options));
  return { ...gathered, plan: problems.length === 0 ? (input as unknown as Plan) : { ...usableHead(head, origins), ...lists } };
}

/** Lists that are there, without their items: a field that is called like one of them stands twice. */
const emptied = (lists: Readonly<Record<string, unknown>>) => Object.fromEntries(Object.keys(lists).map((list) => [list, []]));

/** The plan's own fields, as far as they can be used. What it must have and has not is empty, so that its items can still be looked at. */
function usableHead(head: Readonly<Record<string, unknown>>, origins: Origins): Plan {
  const plan: Record<string, unknown> & Plan = { specVersion: "", id: "", title: {}, languages: [] };
  for (const [key, shape] of Object.entries(headShape.keys)) {
    const part = Object.hasOwn(head, key) ? usablePart(shape, head[key], origins) : unusable;
    if (part !== unusable) plan[key] = part;
  }
  return plan;
}

/** The usable items of a list; the list itself where all are. */
function checkList(
  kind: ItemKind,
  list: readonly unknown[],
  gathered: Gathered,
  { most, ...options }: ExplainOptions & { most: number },
): readonly unknown[] {
  const { problems, origins } = gathered;
  const shape = itemShapes[kind];
  const schema = schemaAt(planSchema, [listOfKind[kind], 0], undefined) as z.ZodType;
  const check = compileShape(shape);
  let usable: unknown[] | undefined;
  const from: number[] = [];
  for (let index = 0; index < list.length; index++) {
    const item: unknown = list[index];
    const whole = check(item);
    if (!whole && usable === undefined) {
      usable = list.slice(0, index);
      from.push(...usable.keys());
    }
    const explained = whole || problems.length < most;
    if (!explained) gathered.unexplained++;
    else if (!whole) problems.push(...explain(schema, item, [listOfKind[kind], index], options));
    if (usable === undefined) continue;
    const part = whole ? item : explained ? usablePart(shape, item, origins) : unusable;
    if (!whole) noteItemsWithin(kind, item, gathered);
    if (part === unusable) noteItem(kind, item, gathered);
    else {
      usable.push(part);
      from.push(index);
    }
  }
  if (usable !== undefined) origins.set(usable, from);
  return usable ?? list;
}

function explain(schema: z.ZodType, value: unknown, at: readonly (string | number)[], options: ExplainOptions): Finding[] {
  const unsafe = findUnsafe(value, at);
  return unsafe.length > 0 ? unsafe : explainShape(schema, value, toPointer(at), options);
}
