import { codeLists, type Role, roles, wordsLanguage } from "@regional-plan/model";
import type { ElementData } from "./extension.ts";

/** Which language words around those of the plan are in. */

/** What kind of stakeholder an agency is; nothing where that is not known. */
const stakeholderType = (kind: string | undefined) =>
  kind === undefined ? undefined : kind === "person" ? "Person" : kind === "collective" ? "Generic_Group" : "Organization";

/** The kind of agency that a type of stakeholder tells of. */
export const agencyKind = (type: unknown) => (type === "Person" ? "person" : type === "Generic_Group" ? "collective" : undefined);

/** What is said of a stakeholder. */
export interface StakeholderFacts {
  readonly name: string;
  readonly kind?: string | undefined;
  /** Said where it is named first. */
  readonly note?: string | undefined;
  readonly roles: readonly Role[];
}

/** A stakeholder as it is written for an agency and its roles. */
export function stakeholderData({ name, kind, note, roles: itsRoles }: StakeholderFacts, language: string): ElementData {
  const type = stakeholderType(kind);
  return {
    ...(type !== undefined && { "@StakeholderTypeType": type }),
    Name: name,
    ...(note !== undefined && { Description: note }),
    ...(itsRoles.length > 0 && { Role: itsRoles.map((role) => roleData(role, language)) }),
  };
}

const roleData = (role: Role, language: string): ElementData => ({
  Name: codeLists.role.labels[role][wordsLanguage(language)],
  RoleType: [roleType(role)],
});
const roleType = (role: Role) => (role === "beneficiary" ? "Beneficiary" : "Performer");

/** The roles that a stakeholder has: by what a role is called where that is known, else by its type. */
export function rolesOf(stakeholder: ElementData): Role[] {
  if (typeof stakeholder === "string") return [];
  const given = stakeholder.Role;
  const found = (Array.isArray(given) ? given : []).flatMap((role: ElementData): Role[] => {
    if (typeof role === "string") return [];
    const types = (Array.isArray(role.RoleType) ? role.RoleType : []) as unknown[];
    const named = typeof role.Name === "string" ? byLabel.get(role.Name.trim().toLowerCase()) : undefined;
    if (named !== undefined && types.length === 1 && types[0] === roleType(named)) return [named];
    return types.flatMap((type): Role[] => (type === "Performer" ? ["responsible"] : type === "Beneficiary" ? ["beneficiary"] : []));
  });
  return [...new Set(found)];
}

const byLabel: ReadonlyMap<string, Role> = new Map(
  roles.flatMap((role) => Object.values(codeLists.role.labels[role]).map((label): [string, Role] => [label.toLowerCase(), role])),
);
