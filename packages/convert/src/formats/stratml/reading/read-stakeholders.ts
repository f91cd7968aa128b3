import { isSameValue, type Role } from "@regional-plan/model";
import type { ElementData, KeptData } from "../extension.ts";
import { agencyKind, rolesOf, stakeholderData } from "../stakeholder.ts";
import { elementData, keep, markOf } from "./element-data.ts";
import type { ItemData, PlanBuilder } from "./plan-builder.ts";
import { slug } from "./plan-builder.ts";
import type { Settled } from "./settle-element.ts";

/**
 * Who answers for an item. A stakeholder with a role becomes an agency and its responsibility; one that only has a stake, and what a
 * role says beyond, is kept for StratML.
 */
export function readStakeholders(element: Settled, builder: PlanBuilder, kept: KeptData): { agency: string; role: string }[] {
  const responsible: { agency: string; role: string }[] = [];
  for (const child of element.children) {
    if (child.name !== "Stakeholder") continue;
    const data = elementData(child);
    const name = typeof data === "string" ? data : data.Name;
    const mark = markOf(child);
    const roles = typeof name === "string" ? rolesOf(data) : [];
    if (typeof name !== "string" || (roles.length === 0 && mark === undefined)) {
      keep(kept, element.name, child, data);
      continue;
    }
    const agency = agencyOf(name, child, data, builder);
    responsible.push(...roles.map((role) => ({ agency: agency.id, role })));
    if (roles.length > 0 && !isSaid(data, name, agency, roles, builder.language, mark !== undefined)) keep(kept, element.name, child, data);
  }
  return responsible.filter(
    ({ agency, role }, index) => responsible.findIndex((other) => other.agency === agency && other.role === role) === index,
  );
}

/** Whether an agency and its roles say all that a stakeholder says. Of one of ours, the type only tells that it is no person. */
function isSaid(data: ElementData, name: string, { kind }: ItemData, roles: readonly Role[], language: string, isOurs: boolean): boolean {
  const isPlain = isOurs && typeof data !== "string" && data["@StakeholderTypeType"] === "Organization";
  const { "@StakeholderTypeType": _, ...rest } = data as Record<string, unknown>;
  return isSameValue(isPlain ? rest : data, stakeholderData(name, kind as string | undefined, roles, language));
}

/** The agency of a name; the first time, it is added. */
function agencyOf(name: string, child: Settled, data: ElementData, builder: PlanBuilder): ItemData {
  const mark = markOf(child);
  const marked = typeof mark?.id === "string" ? mark.id : undefined;
  const known = builder.agencyItems.get(marked ?? builder.agencies.get(name) ?? "");
  if (known !== undefined) return known;
  const kind = typeof data === "string" ? undefined : agencyKind(data["@StakeholderTypeType"]);
  const id = marked === undefined ? builder.free("agency", slug(name) || String(builder.count("agencies") + 1)) : builder.unused(marked);
  const item: ItemData = { id, name: builder.text(name), ...(kind !== undefined && { kind }) };
  builder.addAgency(name, item, child, mark);
  return item;
}
