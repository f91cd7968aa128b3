import { type ItemKind, itemsOf, kindNames } from "@regional-plan/model";
import { defineRule } from "../define-rule.ts";

/** An agency, place, instrument or indicator is there because something links to it, or because the document names it. */
export const unusedItem = defineRule({
  id: "reference/unused-item",
  severity: "info",
  preset: "recommended",
  basis: "house",
  needs: ["links"],
  message: { en: "Nothing links to “{id}”, and no passage names it.", zh: "没有条目链接到“{id}”，也未注明原文出处。" },
  why: {
    en: "It is {kind} that plays no part in the plan: a link may have been forgotten.",
    zh: "该{kind}在规划中不起作用，可能漏填了链接。",
  },
  fix: {
    en: "Link to it where it belongs, or quote the passage that names it under “source”.",
    zh: "请在相应条目中链接到它，或注明提到它的原文出处（source）。",
  },
  terms: kindNames,
  examples: {
    valid: [
      { plan: { issuers: ["agency-city"], agencies: [{ id: "agency-city", name: { zh: "某市人民政府" } }] } },
      { plan: { places: [{ id: "place-city", name: { zh: "某市" }, source: [{ quote: "某市" }] }] } },
    ],
    invalid: [{ plan: { agencies: [{ id: "agency-city", name: { zh: "某市人民政府" } }] }, at: ["/agencies/0"] }],
  },
  check: ({ plan, find, isLinked, report }) => {
    for (const kind of kinds) {
      itemsOf(plan, kind).forEach((item) => {
        // A link leads to the first item of an id that is used twice.
        if (item.source === undefined && (!isLinked(item.id) || find(item.id)?.item !== item)) report(item, "", { id: item.id, kind });
      });
    }
  },
});

const kinds = ["indicator", "agency", "place", "instrument"] as const satisfies readonly ItemKind[];
