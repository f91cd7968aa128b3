import type { Id } from "../plan/parts/id.ts";
import type { LocalizedText } from "../plan/parts/localized-text.ts";
import type { PlanIndex } from "./index-plan.ts";
import { linksTo } from "./links-to.ts";
import type { PlacedItem } from "./walk-items.ts";

/**
 * The items whose words name a place or an agency, in the order of the plan: in their title, name, other names or statement
 * stands a name of it, of a part of it, or of several places together with it (沪甬 for 上海). For goals, targets and
 * instruments, which have no field for places, and to see which links a plan still lacks: what `itemsInvolving` finds is
 * certain, this is a search. Read is the plan's first language; names of a single letter name too much, and are passed over.
 *
 * @example
 * ```ts
 * import { indexPlan, itemsNaming, type Plan } from "@regional-plan/model";
 *
 * const plan: Plan = {
 *   specVersion: "0.3",
 *   id: "p",
 *   title: { zh: "计划" },
 *   languages: ["zh"],
 *   goals: [{ id: "goal-1", statement: { zh: "沪甬合作更加深入紧密" } }, { id: "goal-2", statement: { zh: "沪苏互通" } }],
 *   places: [
 *     { id: "place-shanghai", name: { zh: "上海市" }, aliases: [{ zh: "沪" }] },
 *     { id: "place-shanghai-ningbo", name: { zh: "沪甬" }, kind: "compound", members: ["place-shanghai"] },
 *   ],
 * };
 * itemsNaming(indexPlan(plan), "place-shanghai").map(({ item }) => item.id); //=> ["goal-1", "place-shanghai-ningbo"]
 * ```
 */
export function itemsNaming(index: PlanIndex, id: Id<"place" | "agency">): readonly PlacedItem[] {
  const language = index.plan.languages[0] ?? "";
  const names = [...standingFor(index, id)].flatMap((at) => {
    const placed = index.byId.get(at);
    return placed === undefined ? [] : namesOf(placed, language).filter((name) => name.length > 1);
  });
  return [...index.byId.values()].filter(
    (placed) => placed.item.id !== id && textsOf(placed, language).some((text) => names.some((name) => isNamed(name, text))),
  );
}

/** A place with its parts and the compounds that name it, an agency with its parts and whom it houses. */
function standingFor(index: PlanIndex, id: string): ReadonlySet<string> {
  const found = new Set([id]);
  for (const at of found) for (const { item, field } of linksTo(index, at)) if (standing.has(field)) found.add(item.id);
  return found;
}

const standing: ReadonlySet<string> = /* @__PURE__ */ new Set(["within", "members", "parent", "host"]);

function namesOf({ item }: PlacedItem, language: string): string[] {
  const names = [...("name" in item ? [item.name] : []), ...("aliases" in item ? (item.aliases ?? []) : [])];
  return textsIn(names, language);
}

function textsOf(placed: PlacedItem, language: string): string[] {
  const { item } = placed;
  const texts = ["title" in item ? item.title : undefined, "statement" in item ? item.statement : undefined];
  return [...namesOf(placed, language), ...textsIn(texts, language)];
}

const textsIn = (texts: readonly (LocalizedText | undefined)[], language: string): string[] =>
  texts.flatMap((text) => text?.[language] ?? []);

/** Chinese has no spaces between words; a Latin name is not found within a longer word. */
function isNamed(name: string, text: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (!(isLatin(name[0]) && isLatin(text[at - 1])) && !(isLatin(name.at(-1)) && isLatin(text[at + name.length]))) return true;
  }
  return false;
}

const isLatin = (letter = ""): boolean => /[0-9A-Za-zÀ-ɏ]/u.test(letter);
