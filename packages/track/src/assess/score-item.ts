import type { ItemState } from "@regional-plan/model";
import { tidy } from "../parts/tidy.ts";
import type { UnscoredReason } from "./assessment.ts";
import type { SchemeCriterion } from "./scheme.ts";

/** What an item is worth by a criterion, from 0 to 1; or why nobody can say. */
export type ItemScore = { readonly score: number; readonly because: readonly string[] } | { readonly why: UnscoredReason };

/** Scores an item by one criterion. What is not reported is not scored: it is not nothing. */
export function scoreItem(item: ItemState, criterion: SchemeCriterion): ItemScore {
  if (criterion.by === "mark") return markOf(item, criterion);
  if (item.status === "cancelled") return { why: "cancelled" };
  if (criterion.by === "attainment") return attainmentOf(item);
  if (item.status === "unreported") return { why: "unreported" };
  if (criterion.by === "evidence") return evidenceOf(item);
  if (item.status === "unknown") return { why: "unknown" };
  return criterion.by === "completion" ? completionOf(item) : timelinessOf(item);
}

function completionOf({ status, progress, expected, because }: ItemState): ItemScore {
  if (status === "completed") return { score: 1, because };
  return progress === undefined ? { why: "no-share" } : ofExpected(progress, expected, because);
}

/** What is reached of what was to be reached by the day; nothing is asked before its time. */
function ofExpected(share: number, expected: ItemState["expected"], because: readonly string[]): ItemScore {
  if (expected === undefined) return { score: within(share), because };
  if (expected.share === 0) return { why: "not-yet-due" };
  return { score: within(share / expected.share), because: [...new Set([...because, ...expected.because])] };
}

function timelinessOf({ timeliness, because, due, expected }: ItemState): ItemScore {
  if (timeliness === undefined) return { why: "no-schedule" };
  const rests = [...because, ...(due ? [due.path] : []), ...(expected?.because ?? [])];
  return { score: timeliness === "delayed" ? 0 : 1, because: [...new Set(rests)] };
}

function attainmentOf({ attainment, expected, placed }: ItemState): ItemScore {
  if (attainment?.share === undefined) return { why: "no-value" };
  const because = [placed.path, ...attainment.because];
  return attainment.isReached === true ? { score: 1, because } : ofExpected(attainment.share, expected, because);
}

function evidenceOf({ entry }: ItemState): ItemScore {
  if (entry === undefined) return { why: "no-entry" };
  return { score: (entry.entry.evidence?.length ?? 0) > 0 ? 1 : 0, because: [entry.path] };
}

/** The latest mark that is given under the criterion's title, in any language. */
function markOf({ history }: ItemState, { title, outOf = 100 }: SchemeCriterion): ItemScore {
  const titles = new Set(Object.values(title));
  for (const { entry, path } of [...history].reverse()) {
    const at = (entry.scores ?? []).findIndex(
      ({ criterion, value }) => value !== undefined && Object.values(criterion).some((text) => titles.has(text)),
    );
    const value = entry.scores?.[at]?.value;
    if (value !== undefined) return { score: within(value / outOf), because: [`${path}/scores/${at}`] };
  }
  return { why: "no-mark" };
}

const within = (score: number): number => tidy(Math.min(1, Math.max(0, score)));
