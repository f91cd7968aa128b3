import type { Alignment, Plan, Target } from "@regional-plan/model";

/** A target, and the one of the upper plan that it carries out. */
export interface AlignedTarget {
  readonly target: Target;
  readonly upper: Target;
  readonly relation: Alignment["relation"];
}

/** The targets of a plan that are said, and not only proposed, to carry out those of an upper one. */
export function alignedTargets(plan: Plan, upper: Plan): AlignedTarget[] {
  const own = new Map((plan.targets ?? []).map((target) => [target.id as string, target]));
  const theirs = new Map((upper.targets ?? []).map((target) => [target.id as string, target]));
  return (plan.alignments ?? []).flatMap(({ from, to, relation, status = "confirmed" }): AlignedTarget[] => {
    if (status !== "confirmed" || to.plan !== upper.id || !demanding.has(relation)) return [];
    const [target, aim] = [own.get(from), theirs.get(to.item ?? "")];
    return target === undefined || aim === undefined ? [] : [{ target, upper: aim, relation }];
  });
}

/** What supports a target may be a part of it; what contradicts one says so already. */
const demanding: ReadonlySet<Alignment["relation"]> = new Set(["carries-out", "repeats"]);
