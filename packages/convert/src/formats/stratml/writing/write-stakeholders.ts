import { type Agency, isSameValue, type Responsibility, type Role, textIn } from "@regional-plan/model";
import { type ElementData, stratmlNamespace } from "../extension.ts";
import { writeMark } from "../marks.ts";
import { agencyKind, rolesOf, stakeholderData } from "../stakeholder.ts";
import { loseOfStakeholder } from "./write-agencies.ts";
import { writeKept } from "./write-kept.ts";
import type { Agencies, At, Writing } from "./writing.ts";

/** An agency with the roles that are named one after the other. */
interface Part {
  readonly agency: At<Agency>;
  readonly name: string;
  readonly roles: Role[];
}

/** Writes who answers for an item, then who else has a stake in it; all as they stood in a document where that says the same. */
export function writeStakeholders(
  responsible: readonly Responsibility[],
  kept: unknown,
  agencies: Agencies,
  level: number,
  path: string,
  writing: Writing,
): string {
  const stakeholders = Array.isArray(kept) ? (kept as readonly ElementData[]) : [];
  const hasRoles = writing.part === "2";
  if (!hasRoles && responsible.length > 0) writing.lose(`${path}/responsible`, responsible, "part");
  const parts = partsOf(responsible, agencies, `${path}/responsible`, writing, hasRoles);
  const named = parts.map((part) => {
    const isNew = !writing.writtenAgencies.has(part.agency.item.id);
    const mark = markOf(part, isNew, writing, !hasRoles);
    return { part, mark, said: isNew ? loseOfStakeholder(part.agency, writing) : nothingSaid };
  });
  const isAsKept = hasRoles && isSaidBy(stakeholders, named);
  let written = "";
  if (!isAsKept)
    for (const { part, mark, said } of named) {
      const data = stakeholderData({ name: part.name, ...said, roles: hasRoles ? part.roles : [] }, writing.language);
      written += writeKept("Stakeholder", data, level, path, writing, mark);
    }
  const marks = new Map(named.flatMap(({ part, mark }) => (mark === "" ? [] : [[part.name, mark]])) as [string, string][]);
  for (const [index, stakeholder] of stakeholders.entries()) {
    const place = `${path}/extensions/${stratmlNamespace}/Stakeholder/${index}`;
    const name = nameOf(stakeholder);
    const answers = name !== undefined && rolesOf(stakeholder).length > 0;
    if (answers && !isAsKept && hasRoles) writing.lose(place, stakeholder, "kept");
    else if (!answers || isAsKept || !parts.some((part) => part.name === name)) {
      written += writeKept("Stakeholder", stakeholder, level, place, writing, (answers && marks.get(name)) || "");
      if (answers) marks.delete(name);
    }
  }
  return written;
}

const nameOf = (stakeholder: ElementData) =>
  typeof stakeholder !== "string" && typeof stakeholder.Name === "string" ? stakeholder.Name : undefined;

function partsOf(responsible: readonly Responsibility[], agencies: Agencies, path: string, writing: Writing, tells: boolean): Part[] {
  const parts: Part[] = [];
  const lost: [path: string, duty: Responsibility, reason: "link" | "field" | "language"][] = [];
  for (const [index, duty] of responsible.entries()) {
    const agency = agencies.get(duty.agency);
    const name = agency && textIn(agency.item.name, writing.language);
    const isTold = parts.some((part) => part.agency === agency && part.roles.includes(duty.role));
    if (agency === undefined || name === undefined || isTold) {
      lost.push([`${path}/${index}`, duty, agency === undefined ? "link" : isTold ? "field" : "language"]);
      continue;
    }
    const last = parts.at(-1);
    if (last?.agency === agency) last.roles.push(duty.role);
    else parts.push({ agency, name, roles: [duty.role] });
  }
  if (!tells) return parts;
  if (parts.length === 0 && responsible.length > 0) writing.lose(path, responsible, lost[0]?.[2]);
  else
    loseBeyond(
      responsible,
      path,
      lost.map(([at]) => at),
      writing,
    );
  if (parts.length > 0) for (const [at, duty, reason] of lost) writing.lose(at, duty, reason);
  return parts;
}

/** What a responsibility says beyond agency and role. */
function loseBeyond(responsible: readonly Responsibility[], path: string, lost: readonly string[], writing: Writing): void {
  for (const [index, duty] of responsible.entries())
    for (const key of ["scope", "source"] as const)
      if (duty[key] !== undefined && !lost.includes(`${path}/${index}`)) writing.lose(`${path}/${index}/${key}`, duty[key]);
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

/** Whether stakeholders that were kept say who answers for an item, in this order, and of each agency what is said first. */
function isSaidBy(stakeholders: readonly ElementData[], named: readonly { readonly part: Part; readonly said: Said }[]): boolean {
  if (stakeholders.length === 0) return false;
  const duties = stakeholders.flatMap((stakeholder) => {
    const name = nameOf(stakeholder);
    return name === undefined ? [] : rolesOf(stakeholder).map((role) => `${role} ${name}`);
  });
  const wanted = named.flatMap(({ part }) => part.roles.map((role) => `${role} ${part.name}`));
  const isFirst = named.every(({ part: { name }, said: { note, kind } }) => {
    if (note === undefined && kind === undefined) return true;
    const first = stakeholders.find((stakeholder) => nameOf(stakeholder) === name) as Readonly<Record<string, unknown>> | undefined;
    const known = kind === "person" || kind === "collective" ? kind : undefined;
    return first?.Description === note && agencyKind(first?.["@StakeholderTypeType"]) === known;
  });
  return isFirst && isSameValue([...new Set(duties)], wanted);
}
