import {
  type Action,
  type Arrangement,
  type Domain,
  type Id,
  indexPlan,
  itemsOf,
  type LocalizedText,
  type Measure,
  type Plan,
  type PlanIndex,
  type Project,
  type Responsibility,
  type Section,
  type SourceSpan,
  sectionTitle,
  type Target,
} from "@regional-plan/model";
import { closingParagraph } from "./closing-paragraph.ts";
import type { TaskUnit } from "./task-unit.ts";
import { hullOf, spansIn } from "./text-span.ts";

/**
 * Takes a plan apart into what carries tasks: measures, arrangements, and domains that have no measures but clauses of their own.
 * Goals, principles and introductions are none.
 */
export function taskUnits(plan: Plan): TaskUnit[] {
  const index = indexPlan(plan);
  const partsOf = groupParts(plan);
  const busy = new Set([...itemsOf(plan, "measure").map(({ domain }) => domain), ...itemsOf(plan, "domain").map(({ parent }) => parent)]);
  const sections = new Map(itemsOf(plan, "section").map((section) => [section.id as string, section]));
  // A domain whose measures are linked by nothing but the outline has them all the same.
  const above = new Set(itemsOf(plan, "measure").flatMap(({ section }) => sectionsAbove(sections, section).map(({ heads }) => heads)));
  const units = [
    ...itemsOf(plan, "measure").map((item) => ({ kind: "measure" as const, item })),
    ...itemsOf(plan, "domain").flatMap((item) =>
      busy.has(item.id) || above.has(item.id) || !(partsOf.get(item.id) ?? []).some(({ kind }) => kind === "action")
        ? []
        : [{ kind: "domain" as const, item }],
    ),
    ...itemsOf(plan, "arrangement").map((item) => ({ kind: "arrangement" as const, item })),
  ].map(({ kind, item }) => unitOf(kind, item, { index, sections, parts: partsOf.get(item.id) ?? [] }));
  return closingParagraph(plan, units);
}

interface Surroundings {
  readonly index: PlanIndex;
  readonly sections: ReadonlyMap<string, Section>;
  readonly parts: readonly Part[];
}

/** A clause or target, or where a project is mentioned. */
type Part =
  | { readonly kind: "action"; readonly item: Action }
  | { readonly kind: "target"; readonly item: Target }
  | { readonly kind: "project"; readonly item: Project; readonly source?: readonly SourceSpan[] };

function groupParts(plan: Plan): Map<string, Part[]> {
  const groups = new Map<string, Part[]>();
  const put = (id: string | undefined, part: Part) => {
    if (id === undefined) return;
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [part]);
    else group.push(part);
  };
  const owners = new Map<string, string>();
  for (const item of itemsOf(plan, "action")) {
    put(item.for, { kind: "action", item });
    if (item.for !== undefined) owners.set(item.id, item.for);
  }
  for (const item of itemsOf(plan, "project")) {
    const seen = new Set<string>();
    for (const { for: where = "", source } of item.mentions ?? []) {
      const owner = owners.get(where) ?? where;
      if (seen.has(owner)) continue;
      seen.add(owner);
      put(owner, { kind: "project", item, ...(source && { source }) });
    }
  }
  for (const item of itemsOf(plan, "target")) put(item.for, { kind: "target", item });
  return groups;
}

function unitOf(
  kind: "measure" | "arrangement" | "domain",
  item: Measure | Arrangement | Domain,
  { index, sections, parts }: Surroundings,
): TaskUnit {
  const own = item.section === undefined ? undefined : sections.get(item.section);
  const heading = own?.heads === item.id ? own : undefined;
  const clauses = parts.filter((part) => part.kind !== "project");
  const responsible = [item, ...clauses.map((part) => part.item)].flatMap(
    (each) => (each as { responsible?: readonly Responsibility[] }).responsible ?? [],
  );
  const span = hullOf([item, heading, ...responsible, ...clauses.map((part) => part.item)].flatMap(spansIn));
  const label = item.label ?? heading?.label;
  return {
    id: item.id,
    kind,
    title: item.title ?? {},
    text: withoutDuties(item.statement ?? joined(clauses), responsible),
    above: headingsAbove(heading?.parent ?? (heading === undefined ? item.section : undefined), item, index, sections),
    isNumbered: label !== undefined,
    isClosing: kind === "arrangement",
    ...(span && { span }),
    parts: parts.map((part) => {
      const place = hullOf(spansIn(part.kind === "project" ? part : part.item));
      return {
        id: part.item.id,
        kind: part.kind,
        text: part.kind === "project" ? part.item.name : part.item.statement,
        ...(place && { span: place }),
      };
    }),
  };
}

/** The headings above an item: by the outline, else by the domain that it belongs to. */
function headingsAbove(
  section: Id<"section"> | undefined,
  item: Measure | Arrangement | Domain,
  index: PlanIndex,
  sections: ReadonlyMap<string, Section>,
): LocalizedText[] {
  const found: LocalizedText[] = [];
  for (const each of sectionsAbove(sections, section)) found.push(...[sectionTitle(index, each)].filter((title) => title !== undefined));
  if (found.length > 0) return found;
  const domain = "domain" in item && item.domain !== undefined ? index.byId.get(item.domain) : undefined;
  return domain?.kind === "domain" ? [domain.item.title] : [];
}

/** A section and those around it, the innermost first; a circle ends it. */
function sectionsAbove(sections: ReadonlyMap<string, Section>, id: string | undefined): Section[] {
  const found: Section[] = [];
  for (
    let section = sections.get(id ?? "");
    section !== undefined && !found.includes(section);
    section = sections.get(section.parent ?? "")
  )
    found.push(section);
  return found;
}

const joined = (parts: readonly Exclude<Part, { kind: "project" }>[]): LocalizedText => {
  const texts = new Map<string, string>();
  for (const { item } of parts)
    for (const [tag, text] of Object.entries(item.statement)) texts.set(tag, `${texts.get(tag) ?? ""}${text}\n`);
  return Object.fromEntries(texts);
};

/** （责任单位：市发改委）; a sentence that says what an office has to do is part of the task. */
const isTag = (quote: string) => /^[（(〔[【].*[）)〕\]】]$/su.test(quote);

/** Cuts out who answers for it: the same offices stand behind many tasks, in words that say nothing of the task. */
function withoutDuties(text: LocalizedText, responsible: readonly Responsibility[]): LocalizedText {
  const quotes = new Set(responsible.flatMap(({ source }) => (source ?? []).map(({ quote }) => quote).filter(isTag)));
  if (quotes.size === 0) return text;
  return Object.fromEntries(
    Object.entries(text).map(([tag, words]) => [tag, [...quotes].reduce((rest, quote) => rest.replaceAll(quote, ""), words)]),
  );
}
