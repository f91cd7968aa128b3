import { type ItemKind, idPattern, specVersion } from "@regional-plan/model";
import type { KeptData } from "../extension.ts";
import { homes } from "../mapping.ts";
import type { ItemMark, PlanMark } from "../marks.ts";
import { planType } from "../plan-type.ts";
import { childOf, elementData, keep, markOf, wordsOf } from "./element-data.ts";
import type { Place } from "./fault-counter.ts";
import { type ItemData, type PlanBuilder, slug } from "./plan-builder.ts";
import { readExactDay, readSpan } from "./read-dates.ts";
import { keepIdentifier, readFields, withKept } from "./read-item.ts";
import { readReports } from "./read-reports.ts";
import { readNamedAgencies } from "./read-stakeholders.ts";
import type { Settled } from "./settled.ts";

/**
 * An organisation becomes an agency that issues the plan. One without a word of its own only holds the agencies that the plan names.
 */
export function readOrganization(element: Settled, builder: PlanBuilder): void {
  const mark = markOf(element) as ItemMark | undefined;
  const identifier = childOf(element, "Identifier")?.text;
  const kept: KeptData = {};
  const name = childOf(element, "Name");
  const isHolder = element.children.every((child) => child.name === "Stakeholder" && markOf(child) !== undefined);
  if (isHolder && element.unread === undefined) {
    readNamedAgencies(element, builder, kept);
    return;
  }
  const id = builder.id("agency", identifier, element);
  const item: ItemData = { id, name: {} };
  readFields(homes.agencies.fields, element, item, kept, builder, organizationParts);
  builder.issuers.push(id);
  builder.addAgency(name === undefined ? "" : wordsOf(name), item, element, mark);
  readNamedAgencies(element, builder, kept);
  keepIdentifier(identifier, id, kept, builder);
  withKept(item, kept, element);
}

const organizationParts: ReadonlySet<string> = new Set(["Identifier", "Stakeholder"]);

/** A value becomes a principle. */
export function readValue(element: Settled, builder: PlanBuilder): void {
  const mark = markOf(element) as ItemMark | undefined;
  const kept: KeptData = {};
  const id = typeof mark?.id === "string" ? builder.unused(mark.id) : builder.id("principle" satisfies ItemKind, undefined, element);
  const item: ItemData = { id, title: {} };
  readFields(homes.principles.fields, element, item, kept, builder, new Set());
  withKept(item, kept, element);
  builder.add("principles", item, element, mark);
}

/** Goals and the like stand here where the core is missing, and have been read. */
const headParts: ReadonlySet<string> = new Set([
  ...["Organization", "Vision", "Mission", "Value", "Goal"],
  ...["Name", "OtherInformation", "StrategicPlanCore", "AdministrativeInformation", "Submitter"],
]);

/** The plan's own fields, with all that was read before, and where its items stand. */
export function readHead(root: Settled, builder: PlanBuilder): { plan: Record<string, unknown>; places: ReadonlyMap<string, Place> } {
  const mark = (markOf(root) ?? {}) as PlanMark;
  const kept: KeptData = {};
  const [name, note] = [childOf(root, "Name"), childOf(root, "OtherInformation")];
  const administrative = childOf(root, "AdministrativeInformation");
  const { period, issued } = readAdministrative(administrative, kept);
  for (const child of root.children) if (!headParts.has(child.name)) keep(kept, root.name, child);
  const submitter = childOf(root, "Submitter") ?? childOf(administrative, "Submitter");
  if (submitter !== undefined) kept.Submitter = elementData(submitter);
  const times = { ...(issued !== undefined && { issued }), ...(period !== undefined && { period }) };
  const reports = readReports(builder, times, kept);
  const { lists, places } = builder.close();
  const id = idOf(mark, name && wordsOf(name), builder);
  const plan: Record<string, unknown> = {
    specVersion: typeof mark.specVersion === "string" ? mark.specVersion : specVersion,
    id,
    title: name === undefined ? {} : builder.text(wordsOf(name)),
    languages: Array.isArray(mark.languages) ? mark.languages : [builder.language],
    ...(note !== undefined && { note: builder.text(wordsOf(note)) }),
    ...(builder.issuers.length > 0 && { issuers: builder.issuers }),
    ...times,
    ...lists,
    ...(reports.length > 0 && { reports }),
  };
  const { Type: type, ...attributes } = root.attributes;
  root.attributes = attributes;
  if (type !== undefined && type !== planType(plan)) kept["@Type"] = type;
  withKept(plan, kept, root);
  return { plan, places };
}

function readAdministrative(element: Settled | undefined, kept: KeptData): { period?: string; issued?: string } {
  if (element === undefined) return {};
  const inside: KeptData = {};
  const issued = readExactDay(element, "PublicationDate", inside);
  const hasStart = childOf(element, "StartDate") !== undefined;
  const span = readSpan(element, inside);
  // The end alone is no time that a plan covers, unless it was written for one.
  const isPeriod = span !== undefined && (hasStart || span !== childOf(element, "EndDate")?.text);
  if (span !== undefined && !isPeriod) inside.EndDate = span;
  for (const child of element.children) if (!times.has(child.name)) keep(inside, element.name, child);
  if (Object.keys(inside).length > 0) kept.AdministrativeInformation = inside;
  return { ...(isPeriod && { period: span }), ...(issued !== undefined && { issued }) };
}

const times: ReadonlySet<string> = new Set(["StartDate", "EndDate", "PublicationDate", "Submitter"]);

/** The id of the plan: as it was, else made of its name. */
function idOf({ id }: PlanMark, name: string | undefined, builder: PlanBuilder): string {
  if (typeof id === "string") return id;
  const wanted = slug(name ?? "");
  return idPattern.test(wanted) ? builder.unused(wanted) : builder.free("plan", wanted);
}
