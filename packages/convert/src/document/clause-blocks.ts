import { joinTexts, type LocalizedText, type PaperBlock, type PaperRun, showBy } from "@regional-plan/model";
import { type Clause, type Drafting, noted } from "./drafting.ts";

/** Clauses that stand together, in the order of the document: to read a list, in an official document sentences. */
export function clauseBlocks(drafting: Drafting, clauses: readonly Clause[]): PaperBlock[] {
  const inOrder = inOrderOfSource(clauses);
  for (const { id } of inOrder) drafting.written.add(id);
  if (inOrder.length === 0) return [];
  if (!drafting.isOfficial) return [{ kind: "list", items: inOrder.map((clause) => noted(drafting, clause.statement, clause.source)) }];
  return byHorizon(inOrder).map((together) => ({ kind: "paragraph", text: runOn(drafting, together) }));
}

/** Clauses as one sentence. The plan does not hold the signs that stood between them; a date that they lack is put in front. */
export function runOn(drafting: Drafting, clauses: readonly Clause[]): readonly PaperRun[] {
  const horizon = horizonOf(clauses[0]);
  const isSaid = horizon === undefined || Object.values(clauses[0]?.statement ?? {}).some((text) => text.includes(horizon.slice(0, 4)));
  const by = isSaid ? undefined : showBy(horizon);
  const between = clauses.some(isAction) ? comma : semicolon;
  const texts = clauses.map((clause) => noted(drafting, withoutEnd(clause.statement), clause.source));
  return [...(by ? [{ text: { zh: `${by.zh}，`, en: `${by.en}: ` } }] : []), ...joinTexts(texts, between), { text: { zh: "。", en: "." } }];
}

const comma = { zh: "，", en: ". " };
const semicolon = { zh: "；", en: ". " };

const isAction = (clause: Clause) => "for" in clause && !("quantity" in clause) && !("due" in clause);

/** By where they stand in their document, where all of them say so. */
function inOrderOfSource(clauses: readonly Clause[]): readonly Clause[] {
  const start = (clause: Clause) => clause.source?.[0]?.start;
  if (clauses.some((clause) => start(clause) === undefined)) return clauses;
  return [...clauses].sort((a, b) => (start(a) ?? 0) - (start(b) ?? 0));
}

/** What is to come by another year begins another paragraph. */
function byHorizon(clauses: readonly Clause[]): Clause[][] {
  const paragraphs: Clause[][] = [];
  let last: string | undefined;
  for (const clause of clauses) {
    const horizon = horizonOf(clause) ?? last;
    const paragraph = paragraphs.at(-1);
    if (paragraph === undefined || horizon !== last) paragraphs.push([clause]);
    else paragraph.push(clause);
    last = horizon;
  }
  return paragraphs;
}

const horizonOf = (clause: Clause | undefined) => (clause !== undefined && "horizon" in clause ? clause.horizon : undefined);

/** A statement without the sign at its end. */
function withoutEnd(statement: LocalizedText): LocalizedText {
  return Object.fromEntries(Object.entries(statement).map(([language, text]) => [language, text.replace(/[。．.；;，,]$/u, "")]));
}
