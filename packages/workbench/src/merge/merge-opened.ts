import type { PlanPart } from "@regional-plan/compare";
import { markOf, type PlanMark } from "@regional-plan/convert";
import type { Plan } from "@regional-plan/model";
import type { Opened } from "../opened.ts";
import { filledTasks } from "./filled-tasks.ts";
import { locateKnown } from "./locate-known.ts";
import { mergeRead } from "./merge-read.ts";
import type { MergedOpened } from "./merged-opened.ts";
import { type ReadPart, readPart } from "./read-part.ts";
import { withReportsBegun } from "./reports-begun.ts";
import { withKnownIds } from "./with-known-ids.ts";
import { withinScope } from "./within-scope.ts";

/** The plans that become one; without `base`, the two are added to each other. */
export interface MergeInputs<O extends Opened = Opened> {
  readonly base?: O;
  readonly ours: O;
  readonly theirs: O;
}

/**
 * Merges what was opened, and edits ours in place: comments and layout stay. Also parts of a plan, such as the files of a
 * folder, are merged, but a part not with a whole: what it lacks was not taken out. Where an input is no plan and no part of
 * one it is `unread`, and a check says why; where it is a part and ours a whole one, or the other way round, it is `unlike`. Without
 * a base nothing can have been taken out, so that a part, such as a table of tasks, is added to a whole plan. A workbook that says
 * that it was made of ours as it is has ours as its base; of what tables have no sheet, column or row for, nothing was taken out.
 *
 * @example
 * ```ts
 * import { mergeOpened, openContent } from "@regional-plan/workbench";
 *
 * const open = (text: string) => openContent(text, { name: "goals.yaml" });
 * const base = await open("goals:\n  - id: goal-1 # ours to keep\n    statement: { en: Better }\n");
 * const theirs = await open("goals:\n  - id: goal-1\n    statement: { en: Better }\n    horizon: '2030'\n");
 *
 * const done = await mergeOpened({ base, ours: base, theirs });
 * "merged" in done && done.merged?.content; //=> "goals:\n  - id: goal-1 # ours to keep\n    statement: { en: Better }\n    horizon: \"2030\"\n"
 * ```
 */
export async function mergeOpened<O extends Opened>(
  inputs: MergeInputs<O>,
): Promise<MergedOpened<O> | { readonly unread: O } | { readonly unlike: O }> {
  const read = new Map<O, ReadPart>();
  for (const input of [inputs.base, inputs.ours, inputs.theirs]) {
    const part = input && (await readPart(input, read.get(inputs.ours)?.part));
    if (part !== undefined && input !== undefined) read.set(input, part);
    else if (input !== undefined) return { unread: input };
  }
  for (const [input, { part }] of read) {
    const isAdded = !isWhole(part) && (inputs.base === undefined || (input === inputs.theirs && read.get(input)?.scope !== undefined));
    if (!isAdded && isWhole(part) !== isWhole(read.get(inputs.ours)?.part)) return { unlike: input };
  }
  const [ours, theirs] = [read.get(inputs.ours), read.get(inputs.theirs)] as [ReadPart, ReadPart];
  const { part: known, idOf } = withKnownIds(theirs, ours.part);
  const { madeOf } = theirs.scope ?? {};
  const given = inputs.base && read.get(inputs.base)?.part;
  const base = given ?? (madeOf && (await isMadeOf(ours.part, madeOf)) ? ours.part : undefined);
  const isOther = madeOf !== undefined && (base === undefined || (given !== undefined && !(await isMadeOf(given, madeOf))));
  const sent = theirs.scope?.layout === "tasks" ? await asSent(inputs.theirs, base ?? ours.part) : undefined;
  const part = sent ? filledTasks(known, sent, base ?? ours.part) : base && theirs.scope ? withinScope(known, base, theirs.scope) : known;
  const locate = locateKnown(theirs, part, idOf);
  const begun = base && sent ? withReportsBegun(base, ours.part, part) : base;
  const merged = await mergeRead(inputs.ours, { ...(begun && { base: begun }), ours, theirs: { ...theirs, part, locate } });
  return { ...merged, ...(isOther && { madeOf }), ...(theirs.guessed && { guessed: theirs.guessed }) };
}

/** What the table of tasks of a plan says where nobody has touched it; `undefined` for a part of a plan, which has none. */
async function asSent<O extends Opened>(input: O, plan: PlanPart): Promise<PlanPart | undefined> {
  const { write } = await input.format.load();
  if (write === undefined || !isWhole(plan)) return undefined;
  const { content } = await write(plan as Plan, { layout: "tasks" });
  const read = await readPart({ ...input, content });
  return read && withKnownIds(read, plan).part;
}

const isMadeOf = async (plan: PlanPart, { sha256 }: PlanMark): Promise<boolean> =>
  isWhole(plan) && (await markOf(plan as Plan)).sha256 === sha256;

const isWhole = ({ id, specVersion }: PlanPart = {}): boolean => id !== undefined || specVersion !== undefined;
