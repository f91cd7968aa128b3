import {
  itemsOf,
  joinTexts,
  type Paper,
  type PaperBlock,
  type PaperFact,
  type PaperText,
  type Plan,
  showDate,
  taskTable,
} from "@regional-plan/model";
import { remainingChapters, tableChapters } from "./chapters.ts";
import { runOn } from "./clause-blocks.ts";
import { beginDrafting, codeName, type Drafting, linksTo, linkTo, type PaperUse } from "./drafting.ts";
import { outlineBlocks } from "./outline-blocks.ts";
import { words } from "./words.ts";

/** A paper whose blocks are made while it is written: those of a large plan would fill the memory, and be looked through again. */
export type PaperToWrite = Omit<Paper, "body"> & { readonly body: Iterable<PaperBlock> };

/**
 * A plan as a paper. To be read, it has what is known of each item beside its text, tables, and sources as notes; to be signed,
 * it is its text, as it was or would be issued, with who does what by when as an annex.
 */
export function planPaper(plan: Plan, use: PaperUse): Paper {
  const paper = planPaperToWrite(plan, use);
  return { ...paper, body: [...paper.body] };
}

/** The same, for who goes through its blocks once, and holds none of them. */
export function planPaperToWrite(plan: Plan, use: PaperUse): PaperToWrite {
  const drafting = beginDrafting(plan, use);
  const about = {
    title: plan.title,
    ...(plan.issuers && { issuers: plan.issuers.map((id): PaperText => [linkTo(drafting, id)]) }),
    ...(plan.documentNumber !== undefined && { number: plan.documentNumber }),
    ...(plan.issued !== undefined && { date: plan.issued }),
  };
  const body = bodyOf(drafting);
  if (use === "reading") return { ...about, facts: facts(drafting), body };
  const tasks = taskTable(plan);
  return { ...about, body, ...(tasks.rows.length > 0 && { annexes: [{ title: tasks.caption, isWide: true, blocks: [tasks] }] }) };
}

function* bodyOf(drafting: Drafting): Generator<PaperBlock> {
  yield* preamble(drafting);
  yield* outlineBlocks(drafting);
  yield* remainingChapters(drafting);
  if (!drafting.isOfficial) yield* tableChapters(drafting);
}

/** What the plan says before its first section. */
function preamble(drafting: Drafting): PaperBlock[] {
  const { plan, written } = drafting;
  const clauses = (drafting.actionsFor.get(plan.id) ?? []).filter(({ section }) => section === undefined);
  for (const { id } of clauses) written.add(id);
  return clauses.length === 0 ? [] : [{ kind: "paragraph", text: runOn(drafting, clauses) }];
}

function facts(drafting: Drafting): PaperFact[] {
  const { kind, status, issued, period, documentNumber, issuers = [] } = drafting.plan;
  const documents = itemsOf(drafting.plan, "document");
  const all: [PaperText, PaperText | undefined][] = [
    [words.kind, kind && codeName("plan-kind", kind)],
    [words.status, status && codeName("plan-status", status)],
    [words.issuers, issuers.length === 0 ? undefined : linksTo(drafting, issuers)],
    [words.issued, issued && showDate(issued)],
    [words.documentNumber, documentNumber],
    [words.period, period && showDate(period)],
    [words.documents, documents.length === 0 ? undefined : joinTexts(documents.map(({ title }) => title))],
  ];
  return all.flatMap(([name, text]) => (text === undefined ? [] : [{ name, text }]));
}
