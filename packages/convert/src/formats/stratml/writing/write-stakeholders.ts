import { type Agency, isSameValue, type Responsibility, type Role, textIn } from "@regional-plan/model";
import { type ElementData, stratmlNamespace } from "../extension.ts";
import { writeMark } from "../marks.ts";
import { agencyKind, rolesOf, stakeholderData } from "../stakeholder.ts";
import { loseOfStakeholder } from "./write-agencies.ts";
import { writeKept } from "./write-kept.ts";
import type { At, Writing } from "./writing.ts";

/** The agencies of a plan by their ids. */
export type Agencies = ReadonlyMap<string, At<Agency>>;

/** An agency with the roles that are named one after the other. */
interface Part {
  readonly agency: At<Agency>;
  readonly name: string;
  readonly roles: Role[];
}

/** Writes who answers for an item, then who else has a stake in it. */
export function writeStakeholders(
  responsible: readonly Responsibility[],
  kept: unknown,
  agencies: Agencies,
  level: number,
  path: string,
  writing: Writing,
): string {
  const stakeholders = Array.isArray(kept) ? (kept as readonly ElementData[]) : [];
  const used = new Set<ElementData>();
  const hasRoles = writing.part === "2";
  if (!hasRoles && responsible.length > 0) writing.lose(`${path}/responsible`, responsible, "part");
  let written = "";
  for (const part of partsOf(responsible, agencies, `${path}/responsible`, writing, hasRoles)) {
    const { name, roles, agency } = part;
    const isNew = !writing.writtenAgencies.has(agency.item.id);
    const mark = markOf(part, isNew, writing, !hasRoles);
    const said = isNew ? loseOfStakeholder(agency, writing) : nothingSaid;
    const raw = hasRoles ? keptFor(part, stakeholders, said) : [];
    for (const stakeholder of raw) used.add(stakeholder);
    const data = raw.length > 0 ? raw : [stakeholderData({ name, ...said, roles }, writing.language)];
    for (const [index, stakeholder] of data.entries()) {
      const shown = hasRoles ? stakeholder : withoutRoles(stakeholder);
      written += writeKept("Stakeholder", shown, level, path, writing, index === 0 ? mark : "");
    }
  }
  for (const [index, stakeholder] of stakeholders.entries()) {
    if (used.has(stakeholder)) continue;
    const place = `${path}/extensions/${stratmlNamespace}/Stakeholder/${index}`;
    if (rolesOf(stakeholder).length > 0 && hasRoles) writing.lose(place, stakeholder, "kept");
    else written += writeKept("Stakeholder", stakeholder, level, place, writing);
  }
  return written;
}

function partsOf(responsible: readonly Responsibility[], agencies: Agencies, path: string, writing: Writing, tells: boolean): Part[] {
  const parts: Part[] = [];
  for (const [index, duty] of responsible.entries()) {
    const agency = agencies.get(duty.agency);
    const name = agency && textIn(agency.item.name, writing.language);
    const isTold = parts.some((part) => part.agency === agency && part.roles.includes(duty.role));
    if (agency === undefined || name === undefined || isTold) {
      if (tells) writing.lose(`${path}/${index}`, duty, agency === undefined ? "link" : isTold ? "field" : "language");
      continue;
    }
    if (tells) for (const key of ["scope", "source"] as const) if (duty[key] !== undefined) writing.lose(`${path}/${index}/${key}`, duty[key]);
    const last = parts.at(-1);
    if (last?.agency === agency) last.roles.push(duty.role);
    else parts.push({ agency, name, roles: [duty.role] });
  }
  return parts;
}

/** The id of an agency stands where it is named first, and wherever another has its name. */
function markOf({ agency: { item, at }, name }: Part, isNew: boolean, writing: Writing, always: boolean): string {
  const known = writing.agencies.get(name);
  if (known === item.id && !always) return "";
  if (known === undefined) writing.agencies.set(name, item.id);
  writing.writtenAgencies.add(item.id);
  return writeMark({ id: item.id, ...(isNew && writing.place("agencies", at)) });
}

/** What is said of an agency where it is named first. */
type Said = ReturnType<typeof loseOfStakeholder>;

const nothingSaid: Said = { note: undefined, kind: undefined };

/** What was kept of an agency, where its roles, and what is said with them, are still those. */
function keptFor({ name, roles }: Part, stakeholders: readonly ElementData[], { note, kind }: Said): readonly ElementData[] {
  const its = stakeholders.filter((stakeholder) => typeof stakeholder !== "string" && stakeholder.Name === name && rolesOf(stakeholder).length > 0);
  const [first] = its as Record<string, unknown>[];
  const isKind = agencyKind(first?.["@StakeholderTypeType"]) === (kind === "person" || kind === "collective" ? kind : undefined);
  const isFirst = note === undefined && kind === undefined ? true : isKind && first?.Description === note;
  return isFirst && isSameValue([...new Set(its.flatMap(rolesOf))], roles) ? its : [];
}

function withoutRoles(stakeholder: ElementData): ElementData {
  if (typeof stakeholder === "string") return stakeholder;
  const { Role: _, ...rest } = stakeholder;
  return rest;
}
