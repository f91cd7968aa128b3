import { type MergeConflict, mergeFindings } from "@regional-plan/compare";
import type { MessageLanguage, MessageTemplate } from "@regional-plan/model";
import {
  describeFinding,
  type ItemChanges,
  type Opened,
  type PlacedConflict,
  placeOf,
  visibleJson,
  visibleText,
} from "@regional-plan/workbench";
import { type Line, styled } from "../line.ts";
import type { Terminal } from "../terminal.ts";

/** The plans that were merged. */
interface Inputs {
  readonly base?: Opened;
  readonly ours: Opened;
  readonly theirs: Opened;
}

/**
 * Conflicts for people: what each is about, what each side says and where, and what to do; then what was written. Work points that are
 * filled in are not written where something contradicts.
 */
export function conflictLines(
  conflicts: readonly PlacedConflict[],
  inputs: Inputs,
  written: boolean | "work-points",
  { say, language }: Terminal,
): Line[] {
  if (conflicts.length === 0) return [say({ en: "Merged; nothing contradicts.", zh: "已合并，没有冲突。" })];
  const blocks = conflicts.flatMap((conflict): Line[] => {
    const { message, fix } = describeFinding(conflict, definitions, language);
    const side = (name: MessageTemplate, input: Opened, location: PlacedConflict["location"], path: string): Line => [
      `  ${say(name)}  `,
      styled("bold", placeOf(input, location)),
      "  ",
      styled("dim", path),
    ];
    return [
      [styled("red", say({ en: "conflict", zh: "冲突" })), "  ", styled("bold", conflict.rule)],
      `  ${message}`,
      side({ en: "ours  ", zh: "本方" }, inputs.ours, conflict.location, conflict.ours.path),
      side({ en: "theirs", zh: "对方" }, inputs.theirs, conflict.theirLocation, conflict.theirs.path),
      `  ${say({ en: `Do: ${fix}`, zh: `处理：${fix}` })}`,
      "",
    ];
  });
  const count = conflicts.length;
  return [...blocks, say(written === "work-points" ? notFilled(count) : written ? keptOurs(count) : nothingWritten(count))];
}

/** What a merge without conflicts has changed, and where it lies now. */
export function changedLine({ added, changed, removed, isHeadChanged }: ItemChanges, out: string): MessageTemplate {
  const counts = [added.length, changed.length, removed.length];
  if (counts.every((count) => count === 0) && !isHeadChanged) return { en: "There was nothing new.", zh: "没有新内容。" };
  const [head, where] = [isHeadChanged, out !== "-"];
  return {
    en: `Items added: ${counts[0]}, changed: ${counts[1]}, removed: ${counts[2]}${head ? "; the plan's own fields changed" : ""}.${where ? ` Written to ${out}.` : ""}`,
    zh: `新增条目 ${counts[0]} 条，修改 ${counts[1]} 条，删除 ${counts[2]} 条${head ? "；规划自身的信息有改动" : ""}。${where ? `已写入 ${out}。` : ""}`,
  };
}

const nothingWritten = (count: number): MessageTemplate => ({
  en: `${count} ${count === 1 ? "conflict" : "conflicts"}; nothing was written. With --ours the rest is merged, and ours stays where the two contradict.`,
  zh: `共 ${count} 处冲突，未写入任何内容。使用 --ours 可合并其余部分，冲突处保留本方内容。`,
});

const notFilled = (count: number): MessageTemplate => ({
  en: `${count} ${count === 1 ? "conflict" : "conflicts"}; nothing was written. Settle it in the cell or in the plan, and take the workbook back again.`,
  zh: `共 ${count} 处冲突，未写入任何内容。请核实后修改单元格或规划数据，再重新并入。`,
});

const keptOurs = (count: number): MessageTemplate => ({
  en: `${count} ${count === 1 ? "conflict" : "conflicts"}; ours stays there, and the rest was merged.`,
  zh: `共 ${count} 处冲突，冲突处保留本方内容，其余部分已合并。`,
});

/** Conflicts for programs: findings with both values and where they stand, in words of one language too. */
export function conflictsAsJson(conflicts: readonly PlacedConflict[], inputs: Inputs, written: boolean, language: MessageLanguage): string {
  const names = { ...(inputs.base && { base: inputs.base.name }), ours: inputs.ours.name, theirs: inputs.theirs.name };
  return `${visibleJson({ ...names, written, conflicts: describedConflicts(conflicts, language) })}\n`;
}

/** Conflicts with their words in one language. */
export function describedConflicts(conflicts: readonly PlacedConflict[], language: MessageLanguage) {
  return conflicts.map((conflict) => {
    const { message, why, fix } = describeFinding(conflict, definitions, language);
    return { ...conflict, message: visibleText(message), why: visibleText(why), suggestion: visibleText(fix) };
  });
}

const definitions = new Map(Object.values(mergeFindings).map((definition) => [definition.id as MergeConflict["rule"], definition]));
