import { isSameValue, type Role } from "@regional-plan/model";
import type { ElementData, KeptData } from "../extension.ts";
import type { ItemMark } from "../marks.ts";
import { agencyKind, rolesOf, stakeholderData } from "../stakeholder.ts";
import { elementData, keep, markOf, wordsIn } from "./element-data.ts";
import { type ItemData, type PlanBuilder, slug } from "./plan-builder.ts";
import type { Settled } from "./settled.ts";

/**
 * Who answers for an item. A stakeholder with a role becomes an agency and its responsibility; one that only has a stake, and what a
 * role says beyond, is kept for StratML: then all of them are, in their order.
 */
export function readStakeholders(element: Settled, builder: PlanBuilder, kept: KeptData): { agency: string; role: string }[] {
  const responsible: { agency: string; role: string }[] = [];
  const given: [Settled, ElementData][] = [];
  let isAllSaid = true;
  for (const child of element.children) {
    if (child.name !== "Stakeholder") continue;
    const data = elementData(child);
    const mark = markOf(child);
    const roles = rolesOf(data);
    if (roles.length > 0 || mark === undefined) given.push([child, data]);
    if (typeof data === "string" || typeof data.Name !== "string" || (roles.length === 0 && mark === undefined)) {
      isAllSaid = false;
      continue;
    }
    const { agency, isNew } = agencyOf(data.Name, child, mark, builder);
    for (const role of roles)
      if (!responsible.some((other) => other.agency === agency.id && other.role === role)) responsible.push({ agency: agency.id, role });
    isAllSaid &&= roles.length === 0 || isSaid(data, agency, isNew, roles, builder.language, mark !== undefined);
  }
  if (!isAllSaid) for (const [child, data] of given) keep(kept, element.name, child, data);
  return responsible;
}

/** The agencies that an organisation names, which stand nowhere else; other stakeholders of it are kept. */
export function readNamedAgencies(element: Settled, builder: PlanBuilder, kept: KeptData): void {
  for (const child of element.children) {
    if (child.name !== "Stakeholder") continue;
    const mark = markOf(child);
    const name = mark === undefined ? undefined : wordsIn(child, "Name");
    if (name === undefined) keep(kept, element.name, child);
    else agencyOf(name, child, mark, builder);
  }
}

/** Whether an agency and its roles say all that a stakeholder says. Of one of ours, the type only tells that it is no person. */
function isSaid(
  data: Exclude<ElementData, string>,
  { kind, note }: ItemData,
  isNew: boolean,
  roles: readonly Role[],
  language: string,
  isOurs: boolean,
): boolean {
  const { "@StakeholderTypeType": type, ...rest } = data;
  const said = isNew && note !== undefined ? Object.values(note as Record<string, string>)[0] : undefined;
  const again = stakeholderData({ name: data.Name as string, kind: kind as string | undefined, note: said, roles }, language);
  const { "@StakeholderTypeType": _, ...restAgain } = again as Record<string, unknown>;
  const isType = type === stakeholderTypeOf(again) || (isOurs && type === "Organization") || (!isNew && type === undefined);
  return isType && isSameValue(rest, restAgain);
}

const stakeholderTypeOf = (data: ElementData) => (typeof data === "string" ? undefined : data["@StakeholderTypeType"]);

/** The agency of a name; the first time, it is added. */
function agencyOf(name: string, child: Settled, mark: ItemMark | undefined, builder: PlanBuilder): { agency: ItemData; isNew: boolean } {
  const marked = typeof mark?.id === "string" ? mark.id : undefined;
  const known = builder.agencyItems.get(marked ?? builder.agencies.get(name) ?? "");
  if (known !== undefined) return { agency: known, isNew: false };
  const kind = agencyKind(child.attributes.StakeholderTypeType);
  const note = wordsIn(child, "Description");
  const id = marked === undefined ? builder.free("agency", slug(name) || String(builder.count("agencies") + 1)) : builder.unused(marked);
  const agency: ItemData = { id, name: builder.text(name) };
  if (kind !== undefined) agency.kind = kind;
  if (note !== undefined) agency.note = builder.text(note);
  builder.addAgency(name, agency, child, mark);
  return { agency, isNew: true };
}
