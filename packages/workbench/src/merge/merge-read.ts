import { type MergeConflict, mergePlans, type PlanPart } from "@regional-plan/compare";
import type { Content, FileTree } from "@regional-plan/convert";
import type { Plan } from "@regional-plan/model";
import type { Opened } from "../opened.ts";
import { editTowards } from "./edit-towards.ts";
import { itemChanges } from "./item-changes.ts";
import type { MergedOpened, PlacedConflict } from "./merged-opened.ts";
import type { ReadPart } from "./read-part.ts";

/** The plans that become one, as they were read. */
export interface ReadSides {
  readonly base?: PlanPart;
  readonly ours: ReadPart;
  readonly theirs: ReadPart;
}

/** Merges what was read and edits the content of ours until it says the outcome; `says` is what it says before. */
export async function mergeRead<O extends Opened>(
  input: O,
  { base, ours, theirs }: ReadSides,
  says: PlanPart = ours.part,
): Promise<MergedOpened<O>> {
  const { plan, conflicts } = mergePlans(base, ours.part, theirs.part);
  const content = await written(input, says, plan);
  return {
    ...{ plan, conflicts: placed(conflicts, ours, theirs), changes: itemChanges(ours.part, plan) },
    ...(content !== undefined && { merged: { ...input, content } }),
  };
}

/** Ours with the changes; where they cannot be made in it, a whole plan is written anew. */
async function written({ format, content }: Opened, before: PlanPart, after: PlanPart): Promise<Content | undefined> {
  const loaded = await format.load();
  const edited = await editTowards(loaded, content, before, after);
  // A folder that can be edited was laid out by somebody: written anew it would lie among the files that it was read from.
  if (edited !== undefined || (content instanceof Map && loaded.edit !== undefined)) return edited;
  const fresh = (await loaded.write?.(after as Plan))?.content;
  if (content instanceof Map)
    return fresh instanceof Map ? filesOf(content, (await loaded.write?.(before as Plan))?.content, fresh) : undefined;
  return after.id === undefined ? partOf(fresh, content) : fresh;
}

/** A folder written anew: what the format does not write of the plan as it was stays beside it. */
const filesOf = (there: FileTree, written: Content | undefined, fresh: FileTree): FileTree =>
  new Map([...[...there].filter(([file]) => !(written instanceof Map && written.has(file))), ...fresh]);

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
