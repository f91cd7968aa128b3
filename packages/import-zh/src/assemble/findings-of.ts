import type { Finding, Plan } from "@regional-plan/model";
import { importFinding } from "../import-findings.ts";
import type { ReadDocument } from "../read-document.ts";
import { placeOf, wordsOf } from "../segment/block.ts";

/** What of a document a person has to look at, each with its sentence, and what a plan of this kind usually has that this one lacks. */
export function findingsOf({ outline, doubtful, doubtfulDuties }: ReadDocument, plan: Plan): Finding[] {
  const has = (list: readonly unknown[] | undefined) => list !== undefined && list.length > 0;
  const hasDuties = [...(plan.measures ?? []), ...(plan.arrangements ?? [])].some(({ responsible }) => has(responsible));
  return [
    ...(outline.headings.length === 0 ? [importFinding("noOutline")] : []),
    ...doubtful.map(({ clause }) =>
      importFinding("uncertainNumber", { quote: wordsOf(clause).trim() }, { document: "document-1", ...placeOf(clause) }),
    ),
    ...doubtfulDuties.map((clause) =>
      importFinding("uncertainDuty", { quote: wordsOf(clause).trim() }, { document: "document-1", ...placeOf(clause) }),
    ),
    ...(hasDuties ? [] : [importFinding("lacksDuties")]),
    ...(has(plan.targets) ? [] : [importFinding("lacksTargets")]),
    ...(has(plan.goals) || has(plan.targets) ? [] : [importFinding("lacksGoals")]),
    ...(has(plan.arrangements) ? [] : [importFinding("lacksArrangements")]),
    ...(plan.issued !== undefined ? [] : [importFinding("lacksDate")]),
  ];
}
