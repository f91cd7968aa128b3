import { findCycles, type Item, type ItemKind, itemsOf, orderingLinks } from "@regional-plan/model";
import type { RuleContext } from "../../engine/rule-context.ts";
import { defineRule } from "../define-rule.ts";

/** Nothing is a part of itself, nor takes its own place, by whatever way round. */
export const cycle = defineRule({
  id: "reference/cycle",
  severity: "error",
  preset: "basic",
  basis: "house",
  message: { en: "Following “{field}” leads in a circle: {way}.", zh: "沿“{field}”链接会绕成一圈：{way}。" },
  why: {
    en: "A thing cannot lie within itself. Outlines, charts and totals that follow the links never come to an end.",
    zh: "事物不能包含自身；按此链接生成的目录、图表和汇总会陷入循环。",
  },
  fix: {
    en: "Find the link that points the wrong way, and let it name the right item; what stands at the top has none.",
    zh: "请找出方向有误的一处，改为链接到正确的条目；顶层的条目没有上级，不填这一项。",
  },
  examples: {
    valid: [
      {
        plan: {
          places: [
            { id: "place-district", name: { zh: "某区" }, within: "place-city" },
            { id: "place-city", name: { zh: "某市" } },
          ],
        },
      },
    ],
    invalid: [
      {
        plan: {
          places: [
            { id: "place-district", name: { zh: "某区" }, within: "place-city" },
            { id: "place-city", name: { zh: "某市" }, within: "place-district" },
          ],
        },
        at: ["/places/0/within"],
      },
      { plan: { goals: [{ id: "goal-1", statement: { zh: "走在前列" }, replaces: ["goal-1"] }] }, at: ["/goals/0/replaces"] },
    ],
  },
  check: ({ plan, find, report }) => {
    const replacing = new Set<ItemKind>();
    const look = (kind: ItemKind, field: Field) => {
      const items = itemsOf(plan, kind) as readonly Linked[];
      const next = (index: number) => {
        const ids = items[index]?.[field];
        if (ids === undefined) return undefined;
        return typeof ids === "string" ? indexOf(ids, kind, find) : ids.flatMap((id) => indexOf(id, kind, find) ?? []);
      };
      for (const { nodes, length } of findCycles(items.length, next)) {
        const [start, ...rest] = nodes.flatMap((index) => items[index] ?? []);
        if (start === undefined) continue;
        const ids = [start, ...rest].map(({ id }) => id);
        const way = [...ids, ...(length > nodes.length ? ["…"] : []), start.id].join(" → ");
        report(start, field, { field, way }, { related: rest });
      }
    };
    return {
      // What was replaced is odd to link to, for what takes its place, too.
      oddLink({ field, kind }) {
        if (field === "replaces" && kind !== "plan") replacing.add(kind);
      },
      end() {
        for (const [kind, field] of orderingLinks) look(kind, field);
        for (const kind of replacing) look(kind, "replaces");
      },
    };
  },
});

type Field = (typeof orderingLinks)[number][1] | "replaces";

type Linked = Item & { readonly [F in Field]?: string | readonly string[] };

/** Where the item with an id stands in the list of a kind; nowhere, if it is of another. */
function indexOf(id: string, kind: ItemKind, find: RuleContext["find"]): number | undefined {
  const placed = find(id);
  return placed?.kind === kind ? placed.index : undefined;
}
