import { kindNames, listKinds } from "@regional-plan/model";
import { defineRule } from "../define-rule.ts";

/** A link points to an item of a kind that the model allows there. */
export const wrongKind = defineRule({
  id: "reference/wrong-kind",
  severity: "error",
  preset: "basic",
  basis: "house",
  message: { en: "“{id}” is {found}; a link here must name {allowed}.", zh: "“{id}”是{found}，此处只能链接到{allowed}。" },
  why: {
    en: "An agency cannot be a place: whoever follows the link finds the wrong thing, or nothing.",
    zh: "类型不符的链接会把读者和程序引到错误的对象上。",
  },
  fix: { en: "Link to the right item, or move the link to the field made for it.", zh: "请链接到正确的条目，或把链接移到相应的字段。" },
  terms: kindNames,
  examples: {
    valid: [{ plan: { jurisdiction: "place-city", places: [{ id: "place-city", name: { zh: "某市" } }] } }],
    invalid: [
      { plan: { jurisdiction: "agency-city", agencies: [{ id: "agency-city", name: { zh: "某市人民政府" } }] }, at: ["/jurisdiction"] },
      {
        plan: {
          places: [{ id: "place-city", name: { zh: "某市" } }],
          measures: [{ id: "measure-1", responsible: [{ agency: "place-city", role: "lead" }] }],
        },
        at: ["/measures/0/responsible/0/agency"],
      },
    ],
  },
  check: ({ report }) => ({
    oddLink(link) {
      if (link.target === undefined || link.to.includes(link.target.kind)) return;
      report(link, "", { id: link.value, found: link.target.kind, allowed: listKinds(link.to) }, { related: [link.target.item] });
    },
  }),
});
