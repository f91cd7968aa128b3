import type { ItemState } from "@regional-plan/model";
import type { CastVeto, EarnedBonus } from "./assessment.ts";
import type { BonusEvent, Scheme, Veto } from "./scheme.ts";

/** The bonuses that somebody earns by what it leads. A case may be worth spreading of anything; being ahead is asked of tasks. */
export function bonusesFor({ bonuses = [] }: Scheme, led: readonly ItemState[], isTask: ReadonlySet<ItemState>): readonly EarnedBonus[] {
  const earns: Readonly<Record<BonusEvent, (item: ItemState) => string[]>> = {
    case: ({ entry }) => (entry?.entry.case === undefined ? [] : [`${entry.path}/case`]),
    ahead: (item) => (isTask.has(item) && item.timeliness === "ahead" ? [item.because[0] ?? item.placed.path] : []),
  };
  return bonuses.flatMap(({ id, for: event, points, atMost }) => {
    const because = led.flatMap(earns[event]);
    return because.length === 0 ? [] : [{ bonus: id, points: Math.min(atMost, points * because.length), because }];
  });
}

/** The vetoes that are cast on somebody by the tasks that it leads. */
export function vetoesFor({ vetoes = [] }: Scheme, led: readonly ItemState[], isTask: ReadonlySet<ItemState>): readonly CastVeto[] {
  return vetoes.flatMap((veto) => {
    const because = led.flatMap((item) => (isTask.has(item) ? whatCasts(veto, item) : []));
    return because.length === 0 ? [] : [{ veto: veto.id, atMost: veto.atMost, because }];
  });
}

function whatCasts({ for: event, days = 1 }: Veto, { placed, status, daysLate = 0, due, differs }: ItemState): string[] {
  switch (event) {
    case "overdue":
      return isOpen(status) && daysLate >= days ? [due?.path ?? placed.path] : [];
    case "contradicted":
      return differs === undefined ? [] : [differs.path];
    case "unreported":
      return status === "unreported" ? [placed.path] : [];
  }
}

/** What nobody reports may be done. */
const isOpen = (status: ItemState["status"]) => status !== "completed" && status !== "cancelled" && status !== "unreported";
