import {
  type Action,
  codeLists,
  type Goal,
  type ItemKind,
  type ItemOf,
  itemKinds,
  itemsOf,
  itemTitle,
  type LocalizedText,
  type Measure,
  type PaperRun,
  type PaperText,
  type PaperWords,
  type Plan,
  type Project,
  relationOf,
  runsOf,
  type Section,
  type SourceSpan,
  type Target,
} from "@regional-plan/model";

/** What a paper is for: to be read beside the data, or to be signed. */
export type PaperUse = "reading" | "official";

/** A plan while a paper is made of it: what belongs to what, looked up once, and what stands in the paper already. */
export interface Drafting {
  readonly plan: Plan;
  /** Every item; where an id is used twice, the first has it. */
  readonly byId: ReadonlyMap<string, PaperItem>;
  readonly isOfficial: boolean;
  /** A link to each item that is named: many are, again and again. */
  readonly links: Map<string, PaperRun>;
  /** The ids of what has found its place in the paper. */
  readonly written: Set<string>;
  /** The items that a heading of the outline names. */
  readonly headed: ReadonlySet<string>;
  readonly sectionsIn: ReadonlyMap<string, readonly Section[]>;
  readonly itemsIn: ReadonlyMap<string, readonly Told[]>;
  readonly measuresOf: ReadonlyMap<string, readonly Measure[]>;
  readonly actionsFor: ReadonlyMap<string, readonly Action[]>;
  readonly targetsFor: ReadonlyMap<string, readonly Target[]>;
  readonly projectsFor: ReadonlyMap<string, readonly Project[]>;
}

/** An item with its kind. */
type PaperItem = { [K in ItemKind]: { readonly kind: K; readonly item: ItemOf<K> } }[ItemKind];

/** An item that a section may tell, with its kind. */
type Told = { [K in (typeof toldKinds)[number]]: { readonly kind: K; readonly item: ItemOf<K> } }[(typeof toldKinds)[number]];

/** A clause: a sentence or less that is an item of its own. */
export type Clause = Action | Goal | Target;

/** Begins a paper. What lies at the top, or leads nowhere, is under the empty id. */
export function beginDrafting(plan: Plan, use: PaperUse): Drafting {
  const byId = itemsById(plan);
  const outline = itemsOf(plan, "section");
  const sections = new Set(outline.map(({ id }) => id));
  const domains = new Set(itemsOf(plan, "domain").map(({ id }) => id));
  const actionsFor = grouped(itemsOf(plan, "action"), (action) => action.for ?? plan.id);
  return {
    ...{ plan, byId, isOfficial: use === "official", links: new Map<string, PaperRun>(), written: new Set<string>(), actionsFor },
    headed: new Set(outline.flatMap(({ heads }) => heads ?? [])),
    sectionsIn: grouped(outline, ({ parent = "" }) => (sections.has(parent) ? parent : "")),
    itemsIn: itemsBySection(plan),
    measuresOf: grouped(itemsOf(plan, "measure"), ({ domain = "" }) => (domains.has(domain) ? domain : "")),
    targetsFor: grouped(itemsOf(plan, "target"), (target) => target.for ?? plan.id),
    projectsFor: projectsByMeasure(plan, byId),
  };
}

/** Adds what is said of the sources of a text, as notes. A document to be signed has none. */
export function noted({ isOfficial, plan }: Drafting, text: PaperText, spans: readonly SourceSpan[] = []): PaperText {
  if (isOfficial || spans.length === 0) return text;
  const runs = [...runsOf(text)];
  for (const span of spans) runs.push({ text: "", note: quoteOf(plan, span) });
  return runs;
}

/** The name of an item, with a link to where it stands. */
export function linkTo({ byId, links }: Drafting, id: string): PaperRun {
  const known = links.get(id);
  if (known !== undefined) return known;
  const placed = byId.get(id);
  const link = { text: (placed && itemTitle(placed)) ?? id, href: `#${id}` };
  links.set(id, link);
  return link;
}

/** The names of several items, each with a link. */
export function linksTo(drafting: Drafting, ids: readonly string[], between: PaperWords = comma): readonly PaperRun[] {
  const runs: PaperRun[] = [];
  for (const id of ids) {
    if (runs.length > 0) runs.push({ text: between });
    runs.push(linkTo(drafting, id));
  }
  return runs;
}

const comma = { zh: "、", en: ", " };

/** What a code is called; a code that is not known stands for itself. */
export function codeName(list: keyof typeof codeLists, code: string): PaperWords {
  const { labels } = codeLists[list];
  return (Object.hasOwn(labels, code) ? labels[code as keyof typeof labels] : undefined) ?? code;
}

/** A quote in the language of its document. */
function quoteOf(plan: Plan, { document, quote }: SourceSpan): LocalizedText {
  const documents = plan.documents ?? [];
  // Most plans have one document, and nearly all spans are in the first.
  const source = document === undefined || document === documents[0]?.id ? documents[0] : documents.find(({ id }) => id === document);
  return { [source?.language ?? plan.languages[0] ?? "und"]: quote };
}

function itemsById(plan: Plan): Drafting["byId"] {
  const byId = new Map<string, PaperItem>();
  for (const kind of itemKinds)
    for (const item of itemsOf(plan, kind)) if (!byId.has(item.id)) byId.set(item.id, { kind, item } as PaperItem);
  return byId;
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

/** What stands in a section and is told there. */
function itemsBySection(plan: Plan): ReadonlyMap<string, readonly Told[]> {
  const groups = new Map<string, Told[]>();
  for (const kind of toldKinds) {
    for (const item of itemsOf(plan, kind)) {
      if (item.section === undefined) continue;
      const told = { kind, item } as Told;
      const group = groups.get(item.section);
      if (group === undefined) groups.set(item.section, [told]);
      else group.push(told);
    }
  }
  return groups;
}

const toldKinds = ["principle", "goal", "target", "domain", "measure", "action", "arrangement"] as const;

/** The projects that a measure works on, by a mention in it or in one of its actions; not those that it merely names. */
function projectsByMeasure(plan: Plan, byId: Drafting["byId"]): ReadonlyMap<string, readonly Project[]> {
  const byMeasure = new Map<string, Set<Project>>();
  for (const project of itemsOf(plan, "project")) {
    if (project.mentions === undefined || relationOf(project) === "cited") continue;
    for (const mention of project.mentions) {
      const at: string = mention.for ?? "";
      const placed = byId.get(at);
      const id = placed?.kind === "action" ? (placed.item.for ?? "") : at;
      const projects = byMeasure.get(id);
      if (projects === undefined) byMeasure.set(id, new Set([project]));
      else projects.add(project);
    }
  }
  return new Map([...byMeasure].map(([id, projects]) => [id, [...projects]]));
}
