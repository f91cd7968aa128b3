import type { Finding } from "../../finding/finding.ts";
import { atPointer, toPointer } from "../../finding/json-pointer.ts";
import type { SourceSpan } from "../../plan/parts/source-span.ts";
import type { Plan } from "../../plan/plan.ts";
import { planShape } from "../../shape/catalogue.gen.ts";
import { walkValues } from "../../shape/walk-values.ts";
import { resolveSpan, type SpanMatch } from "./resolve-span.ts";
import { spanFindings } from "./span-findings.ts";

/** A plan whose spans have offsets, as far as their quotes were found. */
export interface ResolvedPlan {
  /** A copy of the plan. */
  plan: Plan;
  /** Quotes that are not where they should be, or in several places. */
  findings: Finding[];
}

/**
 * Works out the offsets of every quote of a plan. `texts` holds the decoded text of each document by its id; spans of a
 * document that is not among them stay as they are.
 *
 * @example
 * ```ts
 * import { resolveSpans } from "@regional-plan/model";
 *
 * const { plan } = resolveSpans(
 *   {
 *     specVersion: "0.2",
 *     id: "p",
 *     title: { zh: "计划" },
 *     languages: ["zh"],
 *     documents: [{ id: "document-1", title: { zh: "计划" } }],
 *     goals: [{ id: "goal-1", statement: { zh: "走在前列" }, source: [{ quote: "走在前列" }] }],
 *   },
 *   new Map([["document-1", "继续走在前列。"]]),
 * );
 * plan.goals?.[0]?.source; //=> [{ quote: "走在前列", start: 2, end: 6 }]
 * ```
 */
export function resolveSpans(plan: Plan, texts: ReadonlyMap<string, string>): ResolvedPlan {
  const copy = JSON.parse(JSON.stringify(plan)) as Plan;
  const findings: Finding[] = [];
  walkValues(copy, planShape, (value, { name }, path) => {
    if (name !== "SourceSpan") return true;
    const span = value as SourceSpan;
    const document = span.document ?? owningDocument(copy, path) ?? copy.documents?.[0]?.id;
    const text = document === undefined ? undefined : texts.get(document);
    if (document === undefined || text === undefined) return false;
    const match = resolveSpan(text, span);
    if ("problem" in match) findings.push(toFinding(match, span, document, toPointer(path)));
    else Object.assign(span, match);
    return false;
  });
  return { plan: copy, findings };
}

/** The noise of a document lies in that document. */
function owningDocument(plan: Plan, path: readonly (string | number)[]): string | undefined {
  if (path[0] !== "documents") return undefined;
  const id = atPointer(plan, toPointer([...path.slice(0, 2), "id"]));
  return typeof id === "string" ? id : undefined;
}

function toFinding(match: Extract<SpanMatch, { problem: string }>, span: SourceSpan, document: string, path: string): Finding {
  const quote = span.quote.length > 40 ? `${span.quote.slice(0, 40)}…` : span.quote;
  if (match.problem === "ambiguous") return finding("ambiguous", `${path}/quote`, { quote, document, count: match.starts.length });
  if (match.problem === "out-of-range")
    return finding("outOfRange", `${path}/start`, { start: span.start ?? 0, end: span.end ?? 0, document });
  return finding("mismatch", `${path}/quote`, { quote, document });
}

function finding(kind: keyof typeof spanFindings, path: string, params: NonNullable<Finding["params"]>): Finding {
  const { id, severity } = spanFindings[kind];
  return { rule: id, severity, path, params };
}
