import type { PaperBlock, Section } from "@regional-plan/model";
import { clauseBlocks } from "./clause-blocks.ts";
import type { Clause, Drafting } from "./drafting.ts";
import { itemBlocks, type Titled } from "./item-blocks.ts";

/** The plan by its own outline: each section with its heading, what it says, and the sections below it. */
export function* outlineBlocks(drafting: Drafting, parent = "", level = 1): Generator<PaperBlock> {
  for (const section of drafting.sectionsIn.get(parent) ?? []) {
    const head = titled(drafting, section.heads);
    if (head === undefined) yield* headingOf(drafting, section, level);
    else yield* itemBlocks(drafting, head, { level, label: section.label ?? head.label, isInline: section.inline });
    yield* loose(drafting, section, head, level);
    yield* outlineBlocks(drafting, section.id, level + 1);
  }
}

/** The item that a section heads, where it is one with a text of its own and has not been written. */
function titled({ byId, written }: Drafting, id: string | undefined): Titled | undefined {
  const placed = id === undefined || written.has(id) ? undefined : byId.get(id);
  return placed !== undefined && isTitled(placed.kind) ? (placed.item as Titled) : undefined;
}

const isTitled = (kind: string) => kind === "principle" || kind === "domain" || kind === "measure" || kind === "arrangement";

function headingOf({ byId }: Drafting, { id, label, title, heads }: Section, level: number): PaperBlock[] {
  const placed = heads === undefined ? undefined : byId.get(heads);
  const item = placed?.item;
  const text = title ?? (item && ("title" in item ? item.title : "name" in item ? item.name : undefined)) ?? label;
  return text === undefined ? [] : [{ kind: "heading", level, text, id, ...(label !== undefined && text !== label && { label }) }];
}

/** What stands in a section and is not its head: items with a title, then clauses that are in nobody's text. */
function loose(drafting: Drafting, { id }: Section, head: Titled | undefined, level: number): PaperBlock[] {
  const { written, headed, plan, byId } = drafting;
  const clauses: Clause[] = [];
  const blocks: PaperBlock[] = [];
  for (const { kind, item } of drafting.itemsIn.get(id) ?? []) {
    if (written.has(item.id) || headed.has(item.id)) continue;
    if (isTitled(kind)) blocks.push(...itemBlocks(drafting, item as Titled, { level: level + 1 }));
    else if (kind === "goal" && !isIn(head, item.statement)) clauses.push(item);
    else if (kind === "goal") written.add(item.id);
    else if (kind === "target" && head?.statement === undefined) clauses.push(item);
    else if (kind === "target") written.add(item.id);
    else if (kind === "action" && !isTitled(byId.get(item.for ?? plan.id)?.kind ?? "")) clauses.push(item);
  }
  return [...clauseBlocks(drafting, clauses), ...blocks];
}

/** Whether the words of a clause stand in a text already. */
function isIn(head: Titled | undefined, clause: Readonly<Record<string, string>>): boolean {
  return Object.entries(clause).some(([language, text]) => head?.statement?.[language]?.includes(text) === true);
}
