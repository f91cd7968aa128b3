import { readEdtf, showDate } from "@regional-plan/model";
import { circleProblems } from "./circle-problems.ts";
import { duplicateIds } from "./duplicate-ids.ts";
import { leadProblems } from "./lead-problems.ts";
import type { PlanPart, Problem } from "./problem.ts";
import { walkedProblems } from "./walked-problems.ts";

/**
 * What two sound changes can make unsound together: all that a check by the preset `basic` asks of several parts of a plan at
 * once, and two leads or two headings of one thing.
 */
export function findProblems(plan: PlanPart): Problem[] {
  return [
    ...duplicateIds(plan),
    ...walkedProblems(plan),
    ...circleProblems(plan),
    ...leadProblems(plan),
    ...headingProblems(plan),
    ...periodProblems(plan),
  ];
}

function headingProblems({ outline = [] }: PlanPart): Problem[] {
  const heading = new Map<string, string[]>();
  for (const { id, heads } of outline) if (heads !== undefined) heading.set(heads, [...(heading.get(heads) ?? []), id]);
  return [...heading].flatMap(([id, sections]): Problem[] => {
    const ids = [...sections].sort();
    const fields = ids.map((section) => ({ id: section, field: "heads" }));
    return ids.length < 2 ? [] : [{ kind: "severalHeadings", key: `${id} ${ids.join()}`, fields, id, params: { ids: ids.join(", ") } }];
  });
}

function periodProblems({ issued, period }: PlanPart): Problem[] {
  if (issued === undefined || period === undefined) return [];
  const [first, last] = [readEdtf(issued)?.first, readEdtf(period)?.last];
  if (first === undefined || last === undefined || first <= last) return [];
  const fields = ["issued", "period"].map((field) => ({ id: "", field }));
  const [on, years] = [showDate(issued), showDate(period)];
  const ids = { en: `${on.en}, ${years.en}`, zh: `${on.zh}、${years.zh}` };
  return [{ kind: "issuedAfterPeriod", key: `${issued} ${period}`, fields, params: { ids } }];
}
