import type { ChangeMeaning } from "./change-meanings.ts";
import type { FieldChange, ItemChange } from "./plan-diff.ts";

/** The changes of fields that a person is told one by one: what a meaning says already, and where a quote now stands, is left out. */
export function toldChanges({ fields, meanings }: ItemChange): readonly FieldChange[] {
  const said = new Set(meanings.flatMap(({ id }) => saidBy[id] ?? []));
  const isLead = ({ before, after }: FieldChange) =>
    [before.value, after.value].some((value) => (value as { role?: string } | undefined)?.role === "lead");
  return fields.filter(
    (each) => !isQuiet(each) && !said.has(each.field) && !(said.has("lead") && each.field === "responsible" && isLead(each)),
  );
}

/** Whether nothing differs but what readers of the plan do not read: where its quotes stand, data of others. */
export const isOnlyQuiet = ({ change, fields }: ItemChange): boolean =>
  (change === "changed" || change === "moved") && fields.every(isQuiet);

/** Whether a change is of no interest to readers of the plan. */
export const isQuiet = ({ field }: FieldChange): boolean => quiet.has(field);

const quiet: ReadonlySet<string> = new Set(["source", "section", "extensions", "sameAs", "aliases"]);

/** The fields that a meaning speaks of. */
const saidBy: Partial<Record<ChangeMeaning["id"], readonly string[]>> = {
  moved: ["domain", "for"],
  targetLowered: ["quantity", "comparator"],
  targetRaised: ["quantity", "comparator"],
  targetUnquantified: ["quantity", "comparator"],
  commitmentSoftened: ["modality"],
  commitmentFirmed: ["modality"],
  dateLater: ["due", "horizon"],
  dateEarlier: ["due", "horizon"],
  dateWithdrawn: ["due", "horizon"],
  dateSet: ["due", "horizon"],
  leadChanged: ["lead"],
  leadWithdrawn: ["lead"],
  leadNamed: ["lead"],
  moneyCut: ["funding"],
  moneyRaised: ["funding"],
  stageForward: ["stage"],
  stageBack: ["stage"],
};
