import { type Agency, textIn } from "@regional-plan/model";
import { keptOf } from "../extension.ts";
import { writeMark } from "../marks.ts";
import { stakeholderData } from "../stakeholder.ts";
import { writeKept } from "./write-kept.ts";
import type { Agencies, At, Writing } from "./writing.ts";
import { markLine, textElement, wholeElement } from "./xml-parts.ts";

/**
 * Writes the issuers as organisations. The first of them, or one without a name, has as its stakeholders the agencies that nothing
 * else names: whom the plan speaks of has a stake in it.
 */
export function writeIssuers(issuers: readonly string[], agencies: Agencies, isNamed: ReadonlySet<string>, writing: Writing): string {
  const isAny = issuers.some((id) => agencies.has(id));
  if (issuers.length > 0 && !isAny) writing.lose("/issuers", issuers, "link");
  const organizations = issuers.flatMap((id, index) => {
    const agency = agencies.get(id);
    const isTwice = issuers.indexOf(id) < index;
    if ((agency === undefined || isTwice) && isAny) writing.lose(`/issuers/${index}`, id, "link");
    return agency === undefined || isTwice ? [] : [agency];
  });
  const own = new Set(organizations.map(({ item }) => item.id));
  const others = [...agencies.values()].filter(({ item }) => !own.has(item.id) && !isNamed.has(item.id));
  const isAnyWritten = own.size > 0 || isNamed.size > 0 || others.some(({ item }) => textIn(item.name, writing.language) !== undefined);
  if (agencies.size > 0 && !isAnyWritten) writing.lose("/agencies", writing.plan.agencies, "language");
  // In the order of the document, by which the reader counts.
  const writeOthers = () => others.map((agency) => writeNamed(agency, isAnyWritten, writing)).join("");
  if (organizations.length === 0) {
    const inside = writeOthers();
    return inside === "" ? "" : wholeElement(2, "Organization", inside);
  }
  return organizations
    .map((agency, index) => wholeElement(2, "Organization", writeOrganization(agency, writing) + (index === 0 ? writeOthers() : "")))
    .join("");
}

function writeOrganization({ item, at }: At<Agency>, writing: Writing): string {
  const path = `/agencies/${at}`;
  const kept = keptOf(item);
  const used = new Set<string>();
  writing.fieldsOf(path, item, "agencies");
  if (item.kind !== undefined) writing.lose(`${path}/kind`, item.kind);
  const name = writing.text(`${path}/name`, item.name, true);
  writing.writtenAgencies.add(item.id);
  if (!writing.agencies.has(name ?? "")) writing.agencies.set(name ?? "", item.id);
  const texts: Readonly<Record<string, string | undefined>> = { Name: name, Description: writing.text(`${path}/note`, item.note) };
  let inside = markLine(3, writing.place("agencies", at));
  for (const child of writing.orderOf("Organization")) {
    if (child === "Identifier") {
      const identifier = writing.takeIdentifier(kept.Identifier);
      if (identifier !== undefined) used.add(child);
      inside += textElement(3, child, identifier ?? item.id);
    } else if (texts[child] !== undefined) inside += textElement(3, child, texts[child]);
    else if (kept[child] !== undefined && child !== "Name" && child !== "Description") {
      used.add(child);
      inside += writeKept(child, kept[child], 3, `${path}/extensions/stratml.us/${child}`, writing);
    }
  }
  writing.extensionsOf(path, item, used);
  return inside;
}

function writeNamed({ item, at }: At<Agency>, isAny: boolean, writing: Writing): string {
  const path = `/agencies/${at}`;
  const name = textIn(item.name, writing.language);
  if (name === undefined) {
    if (isAny) writing.lose(path, item, "language");
    return "";
  }
  const { note, kind } = loseOfStakeholder({ item, at }, writing);
  writing.writtenAgencies.add(item.id);
  if (!writing.agencies.has(name)) writing.agencies.set(name, item.id);
  const mark = writeMark({ id: item.id, ...writing.place("agencies", at) });
  return writeKept("Stakeholder", stakeholderData({ name, kind, note, roles: [] }, writing.language), 3, path, writing, mark);
}

/** What is written of an agency where it is named first, as a stakeholder; the rest is lost. Part 1 of 2014 knows types too. */
export function loseOfStakeholder(
  { item, at }: At<Agency>,
  writing: Writing,
): { readonly note: string | undefined; readonly kind: string | undefined } {
  const path = `/agencies/${at}`;
  writing.fieldsOf(path, item, "agencies");
  writing.text(`${path}/name`, item.name, true);
  if (item.kind !== undefined && item.kind !== "person" && item.kind !== "collective") writing.lose(`${path}/kind`, item.kind);
  if (item.extensions !== undefined) writing.lose(`${path}/extensions`, item.extensions);
  return { note: writing.text(`${path}/note`, item.note), kind: item.kind };
}
