import { type Item, type ItemKind, itemsOf } from "@regional-plan/model";
import { defineRule } from "../../define-rule.ts";
import { kindNames } from "../../kind-names.ts";

/** An agency, place, instrument or indicator is there because something links to it, or because the document names it. */
export const unusedItem = defineRule({
  id: "reference/unused-item",
  severity: "info",
  preset: "recommended",
  basis: "house",
  message: { en: "Nothing links to “{id}”, and no passage names it.", zh: "没有条目引用“{id}”，原文中也未注明出处。" },
  why: {
    en: "It is {kind} that plays no part in the plan: a link may have been forgotten.",
    zh: "该{kind}在规划中不起作用，可能漏填了引用。",
  },
  fix: {
    en: "Link to it where it belongs, quote the passage that names it, or delete it.",
    zh: "请在相应条目中引用它，或注明原文出处；确属多余的，请删除。",
  },
  terms: kindNames,
  examples: {
    valid: [
      { plan: { issuers: ["agency-city"], agencies: [{ id: "agency-city", name: { zh: "某市人民政府" } }] } },
      { plan: { places: [{ id: "place-city", name: { zh: "某市" }, source: [{ quote: "某市" }] }] } },
    ],
    invalid: [{ plan: { agencies: [{ id: "agency-city", name: { zh: "某市人民政府" } }] }, at: ["/agencies/0"] }],
  },
  check: ({ plan, report }) => {
    const unused = new Map<string, Item>();
    for (const kind of kinds) for (const item of itemsOf(plan, kind)) if (item.source === undefined) unused.set(item.id, item);
    if (unused.size === 0) return undefined;
    return {
      link(link) {
        if (link.owner !== link.target?.item) unused.delete(link.value);
      },
      end() {
        for (const kind of kinds) for (const item of itemsOf(plan, kind)) if (unused.has(item.id)) report(item, "", { id: item.id, kind });
      },
    };
  },
});

const kinds: readonly Extract<ItemKind, "indicator" | "agency" | "place" | "instrument">[] = ["indicator", "agency", "place", "instrument"];
