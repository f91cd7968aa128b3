import { type MergeConflict, mergePlans, type PlanPart } from "@regional-plan/compare";
import type { Content } from "@regional-plan/convert";
import type { FindingLocation, Plan } from "@regional-plan/model";
import type { Opened } from "../opened.ts";
import { editTowards } from "./edit-towards.ts";
import { type ReadPart, readPart } from "./read-part.ts";
import { withKnownIds } from "./with-known-ids.ts";

/** The plans that become one; without `base`, the two are added to each other. */
export interface MergeInputs<O extends Opened = Opened> {
  readonly base?: O;
  readonly ours: O;
  readonly theirs: O;
}

/** A conflict with the places of both sides in what their authors wrote. */
export interface PlacedConflict extends MergeConflict {
  /** Where theirs has it. */
  readonly theirLocation?: FindingLocation;
}

/** What has become of two plans, in the form of ours. */
export interface MergedOpened<O extends Opened = Opened> {
  /** Both in one; where they contradict each other, as ours has it. */
  readonly plan: PlanPart;
  /** Where they contradict each other. */
  readonly conflicts: readonly PlacedConflict[];
  /** Ours with what theirs changed, and everything else as it stands there. Absent where its layout allows no such thing and it cannot be written anew. */
  readonly merged?: O;
}

/**
 * Merges what was opened, and edits ours in place: comments and layout stay. Also parts of a plan, such as the files of a
 * folder, are merged, but a part not with a whole: what it lacks was not taken out. Where an input is no plan and no part of
 * one it is `unread`, and a check says why; where it is a part and ours a whole one, or the other way round, it is `unlike`. Without
 * a base nothing can have been taken out, so that a part, such as a table of tasks, is added to a whole plan.
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
    const part = input && (await readPart(input));
    if (part !== undefined && input !== undefined) read.set(input, part);
    else if (input !== undefined) return { unread: input };
  }
  for (const [input, { part }] of read) {
    const isAdded = inputs.base === undefined && !isWhole(part);
    if (!isAdded && isWhole(part) !== isWhole(read.get(inputs.ours)?.part)) return { unlike: input };
  }
  const [ours, theirs] = [read.get(inputs.ours), read.get(inputs.theirs)] as [ReadPart, ReadPart];
  const { plan, conflicts } = mergePlans(inputs.base && read.get(inputs.base)?.part, ours.part, withKnownIds(theirs, ours.part));
  const content = await written(inputs.ours, ours.part, plan);
  return {
    plan,
    conflicts: placed(conflicts, ours, theirs),
    ...(content !== undefined && { merged: { ...inputs.ours, content } }),
  };
}

const isWhole = ({ id, specVersion }: PlanPart = {}): boolean => id !== undefined || specVersion !== undefined;

/** Ours with the changes; where they cannot be made in it, a whole plan is written anew. */
async function written({ format, content }: Opened, before: PlanPart, after: PlanPart): Promise<Content | undefined> {
  const loaded = await format.load();
  const edited = await editTowards(loaded, content, before, after);
  // A folder written anew would lie among the files that it was read from.
  if (edited !== undefined || content instanceof Map) return edited;
  const fresh = (await loaded.write?.(after as Plan))?.content;
  return after.id === undefined ? partOf(fresh, content) : fresh;
}

/** A part of a plan written anew: what stood above all else stays there, and no schema of a whole plan is named. */
function partOf(fresh: Content | undefined, before: Content): Content | undefined {
  if (typeof fresh !== "string" || typeof before !== "string") return undefined;
  const comments = /^(?:#[^\n]*\n|\s*\n)*/u;
  return (comments.exec(before)?.[0] ?? "") + fresh.replace(comments, "");
}

function placed(conflicts: readonly MergeConflict[], ours: ReadPart, theirs: ReadPart): PlacedConflict[] {
  if (conflicts.length === 0) return [];
  const [here, there] = [ours.locate(conflicts.map(({ path }) => path)), theirs.locate(conflicts.map((conflict) => conflict.theirs.path))];
  return conflicts.map((conflict) => {
    const [location, theirLocation] = [here.get(conflict.path), there.get(conflict.theirs.path)];
    return { ...conflict, ...(location && { location }), ...(theirLocation && { theirLocation }) };
  });
}
