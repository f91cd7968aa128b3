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

/**
 * A plan as a paper. To be read, it has what is known of each item beside its text, tables, and sources as notes; to be signed,
 * it is its text, as it was or would be issued, with who does what by when as an annex.
 */
export function planPaper(plan: Plan, use: PaperUse): Paper {
  const drafting = beginDrafting(plan, use);
  const body: PaperBlock[] = [...preamble(drafting), ...outlineBlocks(drafting), ...remainingChapters(drafting)];
  const about = {
    title: plan.title,
    ...(plan.issuers && { issuers: plan.issuers.map((id): PaperText => [linkTo(drafting, id)]) }),
    ...(plan.documentNumber !== undefined && { number: plan.documentNumber }),
    ...(plan.issued !== undefined && { date: plan.issued }),
  };
  if (use === "reading") return { ...about, facts: facts(drafting), body: [...body, ...tableChapters(drafting)] };
  const tasks = taskTable(plan);
  return { ...about, body, ...(tasks.rows.length > 0 && { annexes: [{ title: tasks.caption, isWide: true, blocks: [tasks] }] }) };
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
