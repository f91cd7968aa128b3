import { type Agency, textIn } from "@regional-plan/model";
import type { Agencies } from "./write-stakeholders.ts";
import type { At, Writing } from "./writing.ts";
import { writeOrganization } from "./write-goals.ts";

/** Writes the issuers as organisations. */
export function writeIssuers(issuers: readonly string[], agencies: Agencies, writing: Writing): string {
  return issuers
    .map((id, index) => {
      const agency = agencies.get(id);
      if (agency === undefined || writing.writtenAgencies.has(id)) {
        writing.lose(`/issuers/${index}`, id, "link");
        return "";
      }
      writing.writtenAgencies.add(id);
      const name = textIn(agency.item.name, writing.language) ?? "";
      if (!writing.agencies.has(name)) writing.agencies.set(name, id);
      return writeOrganization(agency, writing);
    })
    .join("");
}

/** What is lost of the agencies once all is written: those that nothing names as a whole, of the others what has no place. */
export function loseAgencies(issuers: readonly string[], agencies: readonly Agency[], writing: Writing): void {
  const asOrganizations = new Set(issuers);
  for (const [at, item] of agencies.entries()) {
    const path = `/agencies/${at}`;
    if (!writing.writtenAgencies.has(item.id)) {
      writing.lose(path, item, "unnamed");
      continue;
    }
    writing.fieldsOf(path, item, "agencies");
    const isOrganization = asOrganizations.has(item.id);
    const isKind = !isOrganization && (item.kind === "person" || item.kind === "collective");
    if (item.kind !== undefined && !isKind) writing.lose(`${path}/kind`, item.kind);
    if (isOrganization) loseAliases({ item, at }, writing);
    else loseUnlessOrganization({ item, at }, writing);
  }
}

function loseAliases({ item: { aliases = [] }, at }: At<Agency>, writing: Writing): void {
  for (const [index, alias] of aliases.entries()) if (index > 0) writing.lose(`/agencies/${at}/aliases/${index}`, alias);
}

function loseUnlessOrganization({ item, at }: At<Agency>, writing: Writing): void {
  writing.text(`/agencies/${at}/name`, item.name);
  for (const field of ["aliases", "note", "extensions"] as const)
    if (item[field] !== undefined) writing.lose(`/agencies/${at}/${field}`, item[field], "unnamed");
}
