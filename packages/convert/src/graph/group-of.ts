import { itemsOf, type MessageTemplate, type PlacedItem, type Plan } from "@regional-plan/model";
import type { GraphGroup } from "./graph.ts";
import type { GraphWords } from "./graph-words.ts";

/** The group of an agency or a place, by its kind. */
export function groupOf(placed: Pick<PlacedItem, "kind" | "item"> | undefined): string {
  const kind = (placed?.item as { kind?: string } | undefined)?.kind ?? "";
  if (placed?.kind === "place") return cities.has(kind) ? "cities" : "regions";
  return groupOfAgencies.get(kind) ?? "others";
}

/** All groups of agencies and places. */
export function groupsOf(words: GraphWords): GraphGroup[] {
  return Object.entries(labels).map(([id, label]) => ({ id, label: words.say(label) }));
}

/** A group for each domain. */
export function domainGroups(plan: Plan, words: GraphWords): GraphGroup[] {
  return itemsOf(plan, "domain").map(({ id }) => ({ id, label: words.nameOf(words.index.byId.get(id), id) }));
}

const labels: Readonly<Record<string, MessageTemplate>> = {
  cities: { en: "Provinces, cities and counties", zh: "省、市、县（区）" },
  regions: { en: "Regions and areas", zh: "区域和片区" },
  public: { en: "Party and government", zh: "党政机关" },
  science: { en: "Universities and research institutes", zh: "高校和科研院所" },
  hospitals: { en: "Hospitals", zh: "医院" },
  business: { en: "Enterprises and their associations", zh: "企业和行业组织" },
  others: { en: "Other bodies", zh: "其他单位" },
};

const cities: ReadonlySet<string> = new Set([
  "country",
  "province",
  "municipality",
  "prefecture",
  "district",
  "county",
  "county-level-city",
  "town",
  "village",
]);

const groupOfAgencies: ReadonlyMap<string, string> = new Map([
  ["government", "public"],
  ["government-department", "public"],
  ["party", "public"],
  ["leading-group", "public"],
  ["office", "public"],
  ["university", "science"],
  ["school", "science"],
  ["research-institute", "science"],
  ["hospital", "hospitals"],
  ["enterprise", "business"],
  ["exchange", "business"],
  ["alliance", "business"],
  ["association", "business"],
]);
